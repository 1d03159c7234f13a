/** Tells in which line of a text a place stands, counting from 1. Made once for many places. */
export function lineFinder(text: string): (place: number) => number {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (place) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** A place with some of the line around it, to be shown in a list. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** So many characters of the line are shown on each side of the place, and of the place itself. */
const around = 12;
const longest = 48;

/** Cuts out a place with what stands around it in its line; `…` stands for what is left out. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = lineEnd === -1 ? text.length : lineEnd;
  const last = Math.min(end, line);
  const words = [...text.slice(start, Math.min(last, start + longest * 2 + 2))];
  const from = Math.max(lineStart, start - around);
  const to = Math.min(line, last + around);
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start).trimStart(),
    words: words.length > longest ? `${words.slice(0, longest).join('')}…` : words.join(''),
    after: text.slice(last, to).trimEnd() + (to < line ? '…' : ''),
  };
}
