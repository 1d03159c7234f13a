import { splitBlanks, writtenBlank } from '../../../src/blanks/split.ts';
import { tidyValue } from '../../../src/vocabulary/blank-kinds.ts';
import type { Blank } from '../../../src/vocabulary/list-schemas.ts';
import { frontmatterText } from '../content-files.ts';
import type { PageRule } from './rule.ts';

/*
 * What a blank holds must read right in its sentence: the sample that it comes with, or the example that readers are
 * shown and many will take. A rule can see the seams.
 */

/** Characters that are never meant twice in a row: units, words that lead on, marks. */
const never =
  /^[月年日元%人名次项条个天分场期户届岁岗号以由在于按对向为到第和与及等的，。；：、！？（）《》“”]$/u;

/** Words that lead on to a name; a value that begins with one of its own cannot follow. */
const leading = /(?:以|按照?|由|根据|依据|围绕|对|向|为|把|将|从|在|贯彻|落实|学习|开展)$/u;
const ledValue = /^(?:以(?!岗|旧)|按(?!期|时|月|年|季)|由|根据|依据|围绕|参照)/u;

/** Who does it; nobody else does it after that. */
const doers = ['责任人', '责任部门'];

/** What must stand behind a value of a kind. */
const behind: Partial<Record<Blank['kind'], { pattern: RegExp; need: string }>> = {
  number: { pattern: /^(?:\p{Script=Han}|%|℃|[~—-]|万|【)/u, need: '量词或单位' },
  money: { pattern: /^(?:元|万元|[~—-]|至)/u, need: '“元”' },
  percent: { pattern: /^(?:%|个百分点|[~—-]|至)/u, need: '“%”' },
  year: { pattern: /^(?:年|学年|[~—-]|至)/u, need: '“年”' },
};

/** Where blanks of a text do not read right with their sample, or with their example. */
export function badSeams(text: string, known: ReadonlyMap<string, Blank>): string[] {
  return text.split('\n').flatMap((line) => {
    const pieces = splitBlanks(line.replace(/`[^`]*`/gu, '□').replace(/\*\*/gu, ''));
    const said = pieces.map((piece) => (piece.kind === 'words' ? piece.words : valueOf(piece, known)));
    return pieces.flatMap((piece, index) => {
      const blank = piece.kind === 'blank' ? known.get(piece.name) : undefined;
      if (piece.kind === 'words' || blank === undefined) return [];
      const [before, value, after] = [
        said.slice(0, index).join(''),
        said[index] ?? '',
        said.slice(index + 1).join(''),
      ];
      const fault = seamFault(blank, before, value, after);
      return fault === ''
        ? []
        : [`${writtenBlank(piece)}读不通，${fault}：${before.slice(-8)}${value}${after.slice(0, 8)}`];
    });
  });
}

function valueOf(
  { name, sample }: { name: string; sample?: string | undefined },
  known: ReadonlyMap<string, Blank>,
): string {
  const blank = known.get(name);
  if (blank === undefined) return writtenBlank({ name, sample });
  return blank.default ?? tidyValue(blank.kind, sample ?? blank.example);
}

function seamFault(blank: Blank, before: string, value: string, after: string): string {
  const [first = '', last = ''] = [[...value][0], [...value].at(-1)];
  if (never.test(first) && before.endsWith(first)) return `“${first}”重复`;
  if (never.test(last) && after.startsWith(last)) return `“${last}”重复`;
  for (const length of [4, 3, 2]) {
    const [head, tail] = [value.slice(0, length), value.slice(-length)];
    if (/^\p{Script=Han}+$/u.test(head) && head.length === length && before.endsWith(head))
      return `“${head}”重复`;
    if (/^\p{Script=Han}+$/u.test(tail) && tail.length === length && after.startsWith(tail))
      return `“${tail}”重复`;
  }
  if (leading.test(before) && ledValue.test(value)) return '前后两个介词';
  if (/(?:为准|执行|填写)$/u.test(value) && /^\p{Script=Han}/u.test(after)) return '话已说完，后面接不上';
  if (doers.includes(blank.name) && after.startsWith('由')) return '责任人后面接不上';
  if (/^\d/u.test(value) && /\d$/u.test(before)) return '两个数连在一起';
  if (/\d$/u.test(value) && /^\d/u.test(after)) return '两个数连在一起';
  if (/[，。；：、！？]$/u.test(value)) return '末尾多了标点';
  const { pattern, need } = behind[blank.kind] ?? {};
  // The head of a table may name the unit of its figures.
  if (pattern && !before.startsWith('|') && !pattern.test(after)) return `后面缺${need ?? ''}`;
  return '';
}

export const readAloud: PageRule = {
  name: '填空读得通',
  // Guides speak of blanks rather than with them.
  problems: ({ folder, frontmatter, passages }, { blanks }) =>
    folder === 'guides'
      ? []
      : [
          ...badSeams(frontmatterText({ frontmatter }, 'documentTitle'), blanks),
          ...passages.flatMap(({ id, written }) =>
            badSeams(written, blanks).map((problem) => `${id} ${problem}`),
          ),
        ],
};
