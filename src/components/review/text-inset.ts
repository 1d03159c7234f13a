/** Wider than any browser's. */
const widest = 12;
/** Enough that a pixel decides where they break, few enough for one line anywhere. */
const sample = '国'.repeat(8);

/**
 * How many pixels a browser keeps free within a text area, on its two sides together, beyond the padding of the style
 * sheet. Safari on iOS keeps 3 on each side, which no style sheet can take away; others keep none. It is found by
 * narrowing: the narrowest area in which a line of known width stays one line.
 *
 * @param area whose font and letter spacing are those of the sample
 * @returns a whole number, 0 where nothing can be measured (the area is not laid out)
 */
export function textInset(area: HTMLTextAreaElement): number {
  const { font, letterSpacing, lineHeight } = getComputedStyle(area);
  const shared = { font, letterSpacing, lineHeight, position: 'absolute', visibility: 'hidden' } as const;
  const line = document.createElement('span');
  const probe = document.createElement('textarea');
  Object.assign(line.style, shared, { whiteSpace: 'pre' });
  Object.assign(probe.style, shared, {
    boxSizing: 'content-box',
    padding: '0',
    border: '0',
    minHeight: '0',
    height: '0',
    overflow: 'hidden',
  });
  line.textContent = sample;
  probe.value = sample;
  probe.rows = 1;
  probe.tabIndex = -1;
  document.body.append(line, probe);
  const { width, height } = line.getBoundingClientRect();
  let inset = 0;
  // A tenth of a pixel, since widths are rounded to parts of one.
  const fits = (): boolean => {
    probe.style.width = `${String(width + inset + 0.1)}px`;
    return probe.scrollHeight < height * 1.5;
  };
  while (inset < widest && !fits()) inset += 1;
  line.remove();
  probe.remove();
  return inset === widest ? 0 : inset;
}
