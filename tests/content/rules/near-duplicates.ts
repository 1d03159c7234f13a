import type { ContentFile } from '../content-files.ts';
import { printedOf, proseOf, withoutHeadings } from './prose.ts';
import type { LibraryRule } from './rule.ts';

/** Han characters in a row that are compared. */
const shingleLength = 5;
/**
 * The share of the shorter passage's stretches that may stand in the other one. When this was set, of the
 * 30,000 pairs that share anything only five shared a fifth, two signatures the most (0.30); a text with a
 * noun changed in each line shares more than half.
 */
const mostShared = 0.35;
/** Below so many stretches a passage is a line of its own kind, such as a signature, and proves nothing. */
const leastStretches = 30;
/** Sentences that must be the same wherever they stand. */
const formulas = /标准以本省（区、市）总工会现行规定为准|国家和本地规定|习近平新时代中国特色社会主义思想/gu;

interface Text {
  name: string;
  /** Markdown */
  text: string;
}

/** Pairs of texts of which one is for a good part in the other, blanks and everything but Han characters left out. */
export function nearDuplicates(texts: readonly Text[]): { names: [string, string]; shared: number }[] {
  const stretches = texts
    .map(({ name, text }) => ({ name, stretches: stretchesOf(text) }))
    .filter((entry) => entry.stretches.size >= leastStretches);
  const owners = new Map<string, number[]>();
  for (const [index, entry] of stretches.entries()) {
    for (const stretch of entry.stretches) {
      const list = owners.get(stretch);
      if (list) list.push(index);
      else owners.set(stretch, [index]);
    }
  }
  return stretches.flatMap((entry, index) => {
    const counts = new Map<number, number>();
    for (const stretch of entry.stretches) {
      for (const other of owners.get(stretch) ?? []) {
        if (other > index) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts].flatMap(([place, count]) => {
      const other = stretches[place];
      if (!other) return [];
      const shared = count / Math.min(entry.stretches.size, other.stretches.size);
      const names: [string, string] = [entry.name, other.name];
      return shared > mostShared ? [{ names, shared }] : [];
    });
  });
}

function stretchesOf(markdown: string): Set<string> {
  const chars = [
    ...proseOf(withoutHeadings(printedOf(markdown)))
      .replace(/【[^【】\n]*】/gu, '')
      .replace(formulas, '')
      .replace(/\P{Script=Han}/gu, ''),
  ];
  const count = Math.max(0, chars.length - shingleLength + 1);
  return new Set(
    Array.from({ length: count }, (_, start) => chars.slice(start, start + shingleLength).join('')),
  );
}

/** The passages of the pages, named by file and id. */
function passagesOf(files: readonly ContentFile[]): Text[] {
  return files.flatMap(({ path, passages }) =>
    passages.map(({ id, text }) => ({ name: `${path}#${id}`, text })),
  );
}

export const duplicates: LibraryRule = {
  name: '近似重复的段落',
  problems: ({ files }) =>
    nearDuplicates(passagesOf(files)).map(
      ({ names, shared }) => `${names.join(' 与 ')}：相同 ${(shared * 100).toFixed(0)}%`,
    ),
};
