/**
 * Arrow keys lead from the field to the suggestions, which stand side by side, and on through the titles of the hits;
 * → leads from a title to the buttons and links of its hit, ← back.
 */
export function walkResults(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const row = [...results.querySelectorAll<HTMLElement>('.suggestions:not([hidden]) :is(button, a)')];
  const titles = [...results.querySelectorAll<HTMLElement>('[data-hit] h3 a')];
  const at = document.activeElement;
  const inRow = row.findIndex((one) => one === at);
  const item = at?.closest('[data-hit]');
  const inTitles = titles.findIndex((title) => item?.contains(title));
  const inItem = [...(item?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  const aside = inRow === -1 ? inItem : row;
  const inAside = aside.findIndex((one) => one === at);
  const target = {
    ArrowDown: () => {
      if (at === input) return row[0] ?? titles[0];
      return inRow === -1 && inTitles === -1 ? undefined : titles[inTitles + 1];
    },
    ArrowUp: () => {
      if (inRow !== -1) return input;
      return inTitles === 0 ? (row[0] ?? input) : titles[inTitles - 1];
    },
    ArrowRight: () => (inAside === -1 ? undefined : aside[inAside + 1]),
    ArrowLeft: () => aside[inAside - 1],
  };
  const { key } = event;
  if (!(key === 'ArrowDown' || key === 'ArrowUp' || key === 'ArrowRight' || key === 'ArrowLeft')) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const next = target[key]();
  if (!next) return;
  event.preventDefault();
  next.focus();
}
