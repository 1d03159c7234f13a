const waiting = new Set<HTMLTextAreaElement>();

/** Makes a field as high as its text, together with all others that are drawn now. */
export function fitField(area: HTMLTextAreaElement): void {
  if (waiting.size === 0) queueMicrotask(fitFields);
  waiting.add(area);
}

/**
 * Makes the fields that wait for it as high as their texts, for those who must know now where things stand. All are
 * measured at once: one by one, each would have the browser lay out the whole page again.
 */
export function fitFields(): void {
  const areas = [...waiting];
  waiting.clear();
  for (const area of areas) area.style.height = 'auto';
  const heights = areas.map((area) => area.scrollHeight + area.offsetHeight - area.clientHeight);
  for (const [index, area] of areas.entries()) area.style.height = `${String(heights[index])}px`;
}
