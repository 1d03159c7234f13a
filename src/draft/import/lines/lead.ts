/** A first sentence longer than this is text, not the heading of what follows on the same line. */
const longestLead = 26;
/** … where a colon ends it. */
const longestLabel = 14;

/** The heading that begins a paragraph (（一）加强学习。每季度……). */
export interface Lead {
  /** characters of the heading, without what ends it */
  length: number;
  /** where the text goes on */
  rest: number;
}

/**
 * Finds the heading that stands at the beginning of a paragraph, with the text going on after it.
 *
 * @param words the paragraph without its number
 * @returns undefined where the whole paragraph is a heading, or the whole is text
 */
export function leadOf(words: string): Lead | undefined {
  const sentence = /^([^。！？；\n]{2,}?)[。！？]+[ 　]*(?=[^。！？\s”’）)])/u.exec(words);
  if (sentence?.[1] !== undefined && sentence[1].length <= longestLead)
    return { length: sentence[1].length, rest: sentence[0].length };
  const label = /^([^，。！？；：:\n]{2,}?)[：:][ 　]*(?=\S)/u.exec(words);
  if (label?.[1] !== undefined && label[1].length <= longestLabel && words.length > label[0].length + 12)
    return { length: label[1].length, rest: label[0].length };
  // A line of its own above the text, broken by hand.
  const line = /^([^。；\n]{2,26})\n/u.exec(words);
  return line?.[1] === undefined ? undefined : { length: line[1].length, rest: line[0].length };
}
