import { splitBlanks } from '../../../src/blanks/split.ts';
import { frontmatterText, type WrittenPassage } from '../content-files.ts';
import { printedOf } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/** So many different blanks a reader fills in without losing the thread. */
const mostBlanks = 8;

type Names = ReadonlyMap<string, { unitWord: boolean }>;

/** Blanks of a text that are not registered. */
export function unknownBlanks(text: string, known: Names): string[] {
  return blankNames(text)
    .filter((name) => !known.has(name))
    .map((name) => `没有登记的填空：【${name}】`);
}

/** Too many blanks for one passage. A schedule has as many as it needs; the words of units fill themselves in. */
export function tooManyBlanks({ role, text }: Pick<WrittenPassage, 'role' | 'text'>, known: Names): string[] {
  const names = blankNames(printedOf(text)).filter((name) => known.get(name)?.unitWord !== true);
  if (role === 'shijian' || names.length <= mostBlanks) return [];
  return [`填空多于 ${String(mostBlanks)} 个：${names.join('、')}`];
}

/** The names of the blanks of a text, each once. */
export function blankNames(text: string): string[] {
  return [...new Set(splitBlanks(text).flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : [])))];
}

const inEachPassage = inPassages((passage, words) => [
  ...unknownBlanks(passage.text, words.blanks),
  ...tooManyBlanks(passage, words.blanks),
]);

export const blanks: PageRule = {
  name: '填空',
  problems: (file, words) => [
    ...unknownBlanks(frontmatterText(file, 'documentTitle'), words.blanks),
    ...inEachPassage(file, words),
  ],
};
