/** Closes a `<details>` that opens over the page when the reader presses Escape in it or clicks beside it. */
export function closeLikeMenu(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  });
}
