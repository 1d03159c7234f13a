import { blankFaults } from '../../../src/blanks/check-written.ts';
import { splitBlanks, writtenBlank } from '../../../src/blanks/split.ts';
import type { BlankKindName } from '../../../src/vocabulary/blank-kinds.ts';
import type { Blank } from '../../../src/vocabulary/list-schemas.ts';
import { frontmatterText, type WrittenPassage } from '../content-files.ts';
import { printedOf } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/** So many different blanks a reader fills in without losing the thread. */
const mostBlanks = 8;
/** So many different samples a reader looks through, who may leave each as it is. */
const mostSamples = 16;

/** Samples of these kinds stand once in a passage. */
const figures: readonly BlankKindName[] = ['number', 'percent', 'money'];

type Names = ReadonlyMap<string, Pick<Blank, 'unitWord' | 'kind'>>;

/** Blanks and brackets of a text that the build would stop at; what code quotes is only spoken of. */
export function faultyBlanks(text: string, known: ReadonlyMap<string, Blank>): string[] {
  return blankFaults(withoutCode(text), known).map(({ field, reason }) => `${field}：${reason}`);
}

/** Too many blanks for one passage. A schedule has as many as it needs; the words of units fill themselves in. */
export function tooManyBlanks(
  { role, written }: Pick<WrittenPassage, 'role' | 'written'>,
  known: Names,
): string[] {
  if (role === 'shijian') return [];
  const blanks = blanksOf(printedOf(written)).filter(({ name }) => known.get(name)?.unitWord !== true);
  const open = unique(blanks.flatMap(({ name, sample }) => (sample === undefined ? [name] : [])));
  const samples = unique(
    blanks.flatMap((blank) => (blank.sample === undefined ? [] : [writtenBlank(blank)])),
  );
  return [
    ...(open.length > mostBlanks ? [`填空多于 ${String(mostBlanks)} 个：${open.join('、')}`] : []),
    ...(samples.length > mostSamples
      ? [`不同的示例值多于 ${String(mostSamples)} 个：${samples.join('')}`]
      : []),
  ];
}

/**
 * Figures that stand twice with one name and one sample. They are one value, which changes in both places when the
 * reader changes it in one; and two figures that happen to be the same are nearly always two things
 * (“10名代表……10条建议”). Who means the same thing again need not say the figure again. A month or an owner is the
 * same month and owner wherever it stands, and the rows of measures repeat what the prose says.
 */
export function repeatedFigures({ written }: Pick<WrittenPassage, 'written'>, known: Names): string[] {
  const samples = blanksOf(printedOf(written))
    .filter(({ name, sample }) => {
      const kind = known.get(name)?.kind;
      return sample !== undefined && kind !== undefined && figures.includes(kind);
    })
    .map(writtenBlank);
  return unique(samples.filter((sample, index) => samples.indexOf(sample) !== index)).map(
    (sample) =>
      `${sample}写了两处，读者改一处两处都变：是两件事就换一个名称（次数、名额、分数……）或换一个数，是一件事就不再写数`,
  );
}

/** The names of the blanks of a text, each once. */
export function blankNames(text: string): string[] {
  return unique(blanksOf(text).map(({ name }) => name));
}

function blanksOf(text: string) {
  return splitBlanks(withoutCode(text)).flatMap((piece) => (piece.kind === 'blank' ? [piece] : []));
}

function withoutCode(text: string): string {
  return text.replace(/`[^`\n]*`/gu, '``');
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

const inEachPassage = inPassages((passage, words) => [
  ...faultyBlanks(passage.written, words.blanks),
  ...tooManyBlanks(passage, words.blanks),
  ...repeatedFigures(passage, words.blanks),
]);

export const blanks: PageRule = {
  name: '填空',
  problems: (file, words) => [
    ...faultyBlanks(frontmatterText(file, 'documentTitle'), words.blanks),
    ...inEachPassage(file, words),
  ],
};
