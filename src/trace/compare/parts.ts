import type { DraftLine } from '../../draft/draft-lines.ts';
import type { NumberedItem } from '../../draft/numbered.ts';
import { sentencesOf, type Sentence } from '../../review/sentences.ts';

/** A section of a text whose sentences are compared. */
export interface TracePart {
  label: string;
  /** address of the page of this site it was taken from, without its `#id`; '' when that is not known */
  page: string;
  /** in the order of the text, placed in it */
  sentences: Sentence[];
}

/**
 * The sections of a draft on the desk. Headings are left out, and the table that says again what the measures say.
 *
 * @param text the whole draft, with its lines as `draftLines` gives them
 */
export function partsOfDraft(
  items: readonly NumberedItem[],
  text: string,
  lines: readonly DraftLine[],
): TracePart[] {
  const byItem = new Map<string, DraftLine[]>();
  for (const line of lines) {
    const known = byItem.get(line.itemId);
    if (known) known.push(line);
    else byItem.set(line.itemId, [line]);
  }
  return items.flatMap(({ item, body }) => {
    if (item.schedule) return [];
    const sentences = body.flatMap((block, index) => {
      const own = byItem.get(item.id)?.filter(({ blockIndex }) => blockIndex === index) ?? [];
      const [first, last] = [own[0], own[own.length - 1]];
      return block.kind === 'heading' || !first || !last ? [] : placed(text, first.start, last.end);
    });
    return [{ label: item.label, page: item.source.replace(/#.*$/u, ''), sentences }];
  });
}

/** A line that is no sentence and no longer than this heads what follows. */
const longestHeading = 30;

/** The sections of a plain text: a short line that ends like no sentence begins one. */
export function partsOfText(text: string): TracePart[] {
  const parts: TracePart[] = [{ label: '', page: '', sentences: [] }];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const isHeading = words !== '' && words.length <= longestHeading && !/[。；！？：，:;,\t]/u.test(words);
    if (isHeading) parts.push({ label: words, page: '', sentences: [] });
    else parts[parts.length - 1]?.sentences.push(...placed(text, start, start + line.length));
    start += line.length + 1;
  }
  return parts.filter(({ sentences }) => sentences.length > 0);
}

function placed(text: string, start: number, end: number): Sentence[] {
  return sentencesOf(text.slice(start, end)).map((sentence) => ({
    text: sentence.text.trim(),
    start: start + sentence.start + (sentence.text.length - sentence.text.trimStart().length),
  }));
}
