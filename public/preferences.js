// @ts-check
// Applies the reader's colours and text size before the page is first drawn, so that nothing flashes. A file of its own
// because the Content-Security-Policy allows no inline script. What only scripts can do has its place in the page from
// then on (data-scripted).
document.documentElement.dataset.scripted = '';
try {
  // Values the reader filled in will change the words: these wait for them a moment, see blanks.css.
  if (localStorage.getItem('gonghui:blanks') ?? localStorage.getItem('gonghui:unit'))
    document.documentElement.dataset.filling = '';
  /** @type {unknown} */
  const stored = JSON.parse(localStorage.getItem('gonghui:preferences') ?? '{}');
  if (typeof stored === 'object' && stored !== null) {
    const { dataset } = document.documentElement;
    const theme = 'theme' in stored ? stored.theme : '';
    const size = 'size' in stored ? stored.size : '';
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (size === 'large' || size === 'larger') dataset.size = size;
  }
} catch {
  // No storage, or a damaged one: the reader gets the system's colours and the normal size.
}
