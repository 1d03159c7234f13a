import { splitBlanks, writtenBlank } from '../blanks/split.ts';
import { cleanValue } from '../blanks/values.ts';
import type { Inline } from '../passage/model.ts';
import { tidyValue, type BlankKindName } from '../vocabulary/blank-kinds.ts';

/**
 * Makes blanks of what a reader wrote as 【名称：示例值】. Only where the site has a blank of the name: other phrases in
 * brackets with a colon, such as 【栏目：其他】, are words that somebody means to print.
 *
 * @param kindOf the kind of a blank of the site that can be given a sample; undefined where there is none of the name
 */
export function takeSamples(
  inline: readonly Inline[],
  kindOf: (name: string) => BlankKindName | undefined,
): Inline[] {
  return inline.flatMap((item) => (item.kind === 'text' ? takeFrom(item, kindOf) : [item]));
}

function takeFrom(
  item: Extract<Inline, { kind: 'text' }>,
  kindOf: (name: string) => BlankKindName | undefined,
): Inline[] {
  const taken: Inline[] = [];
  let words = '';
  const endWords = (): void => {
    if (words !== '') taken.push({ ...item, text: words });
    words = '';
  };
  for (const piece of splitBlanks(item.text)) {
    const kind = piece.kind === 'blank' ? kindOf(piece.name) : undefined;
    const sample = piece.kind === 'blank' && kind ? cleanValue(tidyValue(kind, piece.sample ?? '')) : '';
    if (piece.kind === 'words') words += piece.words;
    else if (sample === '') words += writtenBlank(piece);
    else {
      endWords();
      taken.push({ kind: 'blank', name: piece.name, value: '', sample });
    }
  }
  endWords();
  return taken;
}
