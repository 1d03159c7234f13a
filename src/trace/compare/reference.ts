import { sentencesOf } from '../../review/sentences.ts';
import { blankText, type BlankPiece, type Block, type Inline } from '../../passage/model.ts';
import { plainOf } from './plain.ts';

/** Where a sentence comes from. */
export interface Origin {
  /** what the passage is called */
  title: string;
  /** its address from the root of the site; '' for a text of the reader's own */
  url: string;
  /** slug of its main topic, '' for none */
  topic: string;
}

/** A sentence that others are compared with. */
export interface Reference {
  origin: Origin;
  /** as it is read, with the samples of its blanks */
  shown: string;
  /** as it is compared: the words before, between and behind its blanks, one more than there are blanks */
  pieces: string[];
  /** what each blank says as long as nobody has filled it in, as it is compared; '' for an open one */
  samples: string[];
}

/** Stands for a blank while sentences are cut: no text has it. */
export const blankMark = '\uE000';

/**
 * Cuts a line into sentences, and each at its blanks.
 *
 * @param line with {@link blankMark} for each blank
 * @returns for each sentence the words around its blanks, as they are written and as they are compared
 */
export function cutLine(line: string): { written: string[]; pieces: string[] }[] {
  return sentencesOf(line).map(({ text }) => {
    const written = text.split(blankMark);
    return { written, pieces: written.map((part) => plainOf(part).text) };
  });
}

/** The sentences of blocks; headings say too little to be anybody's. */
export function referencesOf(blocks: readonly Block[], origin: Origin): Reference[] {
  return blocks.flatMap((block) => linesOf(block).flatMap((line) => sentencesOfLine(line, origin)));
}

/** A sentence without blanks, of a text of the reader's own. */
export function referenceOf(sentence: string, title: string): Reference {
  const origin = { title, url: '', topic: '' };
  return { origin, shown: sentence, pieces: [plainOf(sentence).text], samples: [] };
}

/** Letters of a sentence that stand in no blank. */
export function fixedLength({ pieces }: Reference): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Stretches that hold whole sentences: a row of a table is one. */
function linesOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.flat());
  }
}

function sentencesOfLine(line: readonly Inline[], origin: Origin): Reference[] {
  const blanks: BlankPiece[] = [];
  const text = line
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'break') return '\n';
      blanks.push(piece);
      return blankMark;
    })
    .join('');
  let next = 0;
  return cutLine(text).flatMap(({ written, pieces }): Reference[] => {
    const inside = blanks.slice(next, (next += written.length - 1));
    if (pieces.every((piece) => piece === '')) return [];
    const shown = written
      .map((part, index) => part + (inside[index] ? blankText(inside[index]) : ''))
      .join('');
    const samples = inside.map(({ sample = '' }) => plainOf(sample).text);
    return [{ origin, shown: shown.trim(), pieces, samples }];
  });
}
