/** Selects a place in a text area and brings it into view, which selecting alone does not do. */
export function showPlace(input: HTMLTextAreaElement, start: number, end: number): void {
  input.focus({ preventScroll: true });
  input.setSelectionRange(start, end);
  input.scrollTop = topOf(input, start) - input.clientHeight / 3;
  input.scrollIntoView({ block: 'nearest' });
}

/** How far below the top of the text the line of a place begins, in pixels: measured in a copy of the area. */
function topOf(input: HTMLTextAreaElement, place: number): number {
  const { font, lineHeight, letterSpacing, padding, width, overflowWrap, wordBreak, lineBreak } =
    getComputedStyle(input);
  const copy = document.createElement('div');
  Object.assign(copy.style, { font, lineHeight, letterSpacing, padding, overflowWrap, wordBreak, lineBreak });
  copy.style.boxSizing = 'border-box';
  copy.style.position = 'absolute';
  copy.style.visibility = 'hidden';
  copy.style.whiteSpace = 'pre-wrap';
  // Without the bar that scrolls it.
  copy.style.width = `calc(${width} - ${String(input.offsetWidth - input.clientWidth)}px)`;
  const mark = document.createElement('span');
  mark.textContent = input.value.slice(place, place + 1) || ' ';
  copy.append(input.value.slice(0, place), mark);
  document.body.append(copy);
  const top = mark.offsetTop;
  copy.remove();
  return top;
}
