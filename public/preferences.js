// @ts-check
// Applies the reader's colours and text size before the page is first drawn, so that nothing flashes. A file of its own
// because the Content-Security-Policy allows no inline script.
try {
  const { theme, size } = JSON.parse(localStorage.getItem('gonghui:preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (size === 'large' || size === 'larger') document.documentElement.dataset.size = size;
} catch {
  // No storage, or a damaged one: the reader gets the system's colours and the normal size.
}
