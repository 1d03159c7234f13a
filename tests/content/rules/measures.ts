import { splitBlanks } from '../../../src/blanks/split.ts';
import type { WrittenPassage } from '../content-files.ts';
import { hanCount, proseOf } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/** Passages that say what is done: a superior follows it up. */
const roles = ['cuoshi', 'renwu'];
const folders = ['plans', 'snippets'];

/** More than so many a superior does not follow up in one passage. */
const mostRows = 4;
/** Han characters of what is done, to be understood where nobody sees the passage. */
const work = { least: 4, most: 30 };

/** A passage that says what is done, and gives no measures. */
export function missingMeasures({ role, text }: Pick<WrittenPassage, 'role' | 'text'>): string[] {
  return roles.includes(role) && !/^<Measures>$/mu.test(text) ? ['没有 <Measures>'] : [];
}

/** Measures that are too many, or whose work is no whole phrase. */
export function measureProblems({ text }: Pick<WrittenPassage, 'text'>): string[] {
  const rows = rowsOf(text);
  const many =
    rows.length > mostRows ? [`事项有 ${String(rows.length)} 行，最多 ${String(mostRows)} 行`] : [];
  return [...many, ...rows.flatMap(([, cell = '']) => workProblems(cell))];
}

/** The rows of the measures in a passage, their cells as they are written. */
function rowsOf(text: string): string[][] {
  const [, table = ''] = /^<Measures>$(.*?)^<\/Measures>$/msu.exec(text) ?? [];
  const lines = table.split('\n').filter((line) => line.trim().startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function workProblems(cell: string): string[] {
  const words = proseOf(cell).trim();
  const count = hanCount(
    splitBlanks(words)
      .flatMap((piece) => (piece.kind === 'words' ? [piece.words] : []))
      .join(''),
  );
  const named = (problem: string): string[] => [`工作“${words}”${problem}`];
  if (count < work.least || count > work.most)
    return named(`有 ${String(count)} 个汉字，要 ${String(work.least)} 到 ${String(work.most)} 个`);
  if (/[，。；：、]$|^[，。；：、）”》]|[的和与及或并]$/u.test(words)) return named('不是一句完整的短语');
  const unpaired = ['“”', '（）', '《》'].some((pair) => {
    const [open = '', close = ''] = pair;
    return words.split(open).length !== words.split(close).length;
  });
  return unpaired ? named('里引号或括号不成对') : [];
}

const inEachPassage = inPassages((passage) => [...missingMeasures(passage), ...measureProblems(passage)]);

export const measures: PageRule = {
  name: '事项',
  problems: (file, words) => (folders.includes(file.folder) ? inEachPassage(file, words) : []),
};
