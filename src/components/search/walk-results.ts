/** Arrow keys lead from the field to the suggestions, which stand side by side in one row, and on through the hits. */
export function walkResults(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const row = [...results.querySelectorAll<HTMLElement>('.suggestions:not([hidden]) button')];
  const links = [...results.querySelectorAll<HTMLElement>('[data-hit] h3 a')];
  const at = document.activeElement;
  const inRow = row.findIndex((button) => button === at);
  const inLinks = links.findIndex((link) => link === at);
  const target = {
    ArrowDown: () => {
      if (at === input) return row[0] ?? links[0];
      return inRow === -1 && inLinks === -1 ? undefined : links[inLinks + 1];
    },
    ArrowUp: () => {
      if (inRow !== -1) return input;
      return inLinks === 0 ? (row[0] ?? input) : links[inLinks - 1];
    },
    ArrowRight: () => (inRow === -1 ? undefined : row[inRow + 1]),
    ArrowLeft: () => row[inRow - 1],
  };
  const { key } = event;
  if (!(key === 'ArrowDown' || key === 'ArrowUp' || key === 'ArrowRight' || key === 'ArrowLeft')) return;
  const next = target[key]();
  if (!next) return;
  event.preventDefault();
  next.focus();
}
