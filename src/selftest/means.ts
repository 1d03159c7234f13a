import { questionCount, type Answers } from './code.ts';

/** Fewer returns give no figures: what one person said could be told. */
export const fewestReturns = 10;

/** How many dimensions there are, of two statements each. */
const dimensionCount = questionCount / 2;

/** The mean of each statement over all sheets; undefined for fewer than ten of them. */
export function meansOf(sheets: readonly Answers[]): number[] | undefined {
  if (sheets.length < fewestReturns) return undefined;
  return Array.from(
    { length: questionCount },
    (_, index) => sheets.reduce((sum, sheet) => sum + (sheet[index] ?? 0), 0) / sheets.length,
  );
}

/** The mean of each dimension from those of its two statements. */
export function dimensionMeans(means: readonly number[]): number[] {
  return Array.from(
    { length: dimensionCount },
    (_, index) => ((means[2 * index] ?? 0) + (means[2 * index + 1] ?? 0)) / 2,
  );
}

/** The places of the lowest figures, as they are shown: those alike to a tenth are alike. */
export function lowestOf(figures: readonly number[]): number[] {
  const shown = figures.map(toTenth);
  const lowest = Math.min(...shown);
  return shown.flatMap((figure, index) => (figure === lowest ? [index] : []));
}

/** A figure to a tenth. */
export function toTenth(figure: number): number {
  // What a computer has of 2.45 is a little less.
  return Math.round((figure + 1e-9) * 10) / 10;
}
