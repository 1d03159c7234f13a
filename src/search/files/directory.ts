/** Which files the index has: one for each chunk of its tokens, in the order of their codes. */
export interface Directory {
  /** tells one index from another: part of the names of its files, so that none is taken for one of another */
  edition: string;
  /** with what the first token of each chunk begins; all tokens of the chunk before come earlier */
  starts: readonly string[];
}

/** How much of a start is the same as of the one before is written as one letter from here on. */
const firstLength = 'A'.charCodeAt(0);

/** Writes a directory as {@link readDirectory} reads it; starts are written as they differ from the one before. */
export function writeDirectory({ edition, starts }: Directory): string {
  const written = starts.map((start, chunk) => {
    const shared = sharedLength(start, starts[chunk - 1] ?? '');
    return String.fromCharCode(firstLength + shared) + start.slice(shared);
  });
  return `${edition} ${written.join('')}`;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

/** Reads a directory. Throws an Error when it is none. */
export function readDirectory(text: string): Directory {
  const [edition = '', written = ''] = text.split(' ');
  let last = '';
  const starts = [...written.matchAll(/([A-Z])([^A-Z]*)/gu)].map(([, letter = '', rest = '']) => {
    last = last.slice(0, letter.charCodeAt(0) - firstLength) + rest;
    return last;
  });
  if (edition === '' || starts.length === 0) throw new Error('this is no directory');
  return { edition, starts };
}

/** The chunks that may hold tokens from one to another, by their places in the directory. */
export function chunksBetween({ starts }: Directory, from: string, to: string): number[] {
  return starts.flatMap((start, chunk) => {
    const next = starts[chunk + 1];
    return start <= to && (next === undefined || from < next) ? [chunk] : [];
  });
}

/** Where a chunk stands below the folder of the index. */
export function chunkPath(edition: string, chunk: number): string {
  return `index/${edition}${chunk.toString(36)}.pf_index`;
}

/** Where so many records stand that follow each other on one page. */
export function blockPath(edition: string, block: number): string {
  return `fragment/${edition}${block.toString(36)}.pf_fragment`;
}

/** So many records of a page, at most, are stored together: who is shown one is mostly shown others of its page. */
const blockLength = 8;

/**
 * In which block each record is stored.
 *
 * @param pages on which page each record stands, those of one page one after the other
 */
export function blocksOf(pages: readonly (number | string)[]): number[] {
  let [block, length] = [-1, 0];
  return pages.map((page, record) => {
    if (page !== pages[record - 1] || length === blockLength) {
      block += 1;
      length = 0;
    }
    length += 1;
    return block;
  });
}
