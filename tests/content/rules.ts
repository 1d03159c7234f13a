/*
 * The editorial rules (编辑规范) that a program can check, as functions from a text to what is wrong with it, in Chinese
 * for the writer. Code in backquotes is a quotation and not looked at.
 */
import { splitBlanks } from '../../src/blanks/split.ts';
import { finderOf } from '../../src/library/outdated.ts';
import type { Outdated } from '../../src/library/schemas.ts';
import type { WrittenPassage } from './content-files.ts';

/** Fixed phrases without content: at most one in a passage. */
const emptyPhrases = /大力推进|切实加强|进一步提升|不断增强|扎实开展|全面提高/gu;
/** So many different blanks a reader fills in without losing the thread. */
const mostBlanks = 8;
/** Han characters of a passage that says how one thing is done. */
const passageLength = { least: 80, most: 420 };
/** The parts every plan has; the first may be either. */
const planRoles = [
  ['yinyan', 'zhidao'],
  ['mubiao'],
  ['cuoshi', 'renwu'],
  ['shijian'],
  ['baozhang'],
  ['jieyu'],
];

/** The words of a Markdown text as a reader sees them, without tags, marks, addresses and code. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^(?:```|~~~).*?^(?:```|~~~)$/gmsu, '')
    .replace(/`[^`\n]*`/gu, '')
    .replace(/^\s*(?:import|export)\s.*$/gmu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/\]\([^)\n]*\)/gu, ']')
    .replace(/^[ \t|:]*-[ \t|:-]*$/gmu, '')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/gmu, '')
    .replace(/[*[\]|]/gu, ' ');
}

/** Half-width punctuation next to a Han character, where Chinese has its own. */
export function halfWidth(text: string): string[] {
  const han = '[\\p{Script=Han}“”‘’《》【】（）]';
  const pattern = new RegExp(`${han} ?[,;:!?()]|[,;:!?()] ?(?=${han})`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => `半角标点：${around(text, index)}`);
}

/** What is left where a censor, a scraper or a hurried writer took words away. */
export function gaps(text: string): string[] {
  return [...text.matchAll(/[_＿]+|[×✕╳]{2,}|20[xX*]{2}|(?<![A-Za-z])[xX]{2}(?![A-Za-z])/gu)].map(
    ({ index }) => `残缺：${around(text, index)}`,
  );
}

/** Expressions of outdated.yaml. */
export function outdatedWords(text: string, list: readonly Outdated[]): string[] {
  return list.flatMap((entry) => {
    const [first] = finderOf(entry)(text);
    return first ? [`过时或残留的说法：${around(text, first[0])}（${entry.suggestion}）`] : [];
  });
}

/** More than one empty phrase. */
export function emptyWords(text: string): string[] {
  const found = [...text.matchAll(emptyPhrases)].map(([phrase]) => phrase);
  return found.length > 1 ? [`空话多于一处：${found.join('、')}`] : [];
}

/** Blanks that are not registered, or too many of them. A schedule has as many as it needs; units' words fill themselves in. */
export function blankProblems(
  text: string,
  role: string,
  known: ReadonlyMap<string, { unitWord: boolean }>,
): string[] {
  const names = new Set(splitBlanks(text).flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : [])));
  const unknown = [...names].filter((name) => !known.has(name)).map((name) => `没有登记的填空：【${name}】`);
  const toFill = [...names].filter((name) => known.get(name)?.unitWord !== true);
  const many = role !== 'shijian' && toFill.length > mostBlanks;
  return many ? [...unknown, `填空多于 ${String(mostBlanks)} 个：${toFill.join('、')}`] : unknown;
}

/** A measure too short to be done by, or too long to be one thing. */
export function lengthProblems({ role, text }: Pick<WrittenPassage, 'role' | 'text'>): string[] {
  if (role !== 'cuoshi' && role !== 'baozhang') return [];
  const count = hanCount(proseOf(text.replace(/^#+ .*$/gmu, '')));
  if (count < passageLength.least) return [`只有 ${String(count)} 个汉字，太短`];
  return count > passageLength.most ? [`有 ${String(count)} 个汉字，太长`] : [];
}

/** Parts of a plan that no passage plays. */
export function missingRoles(passages: readonly Pick<WrittenPassage, 'role'>[]): string[] {
  const roles = new Set(passages.map(({ role }) => role));
  return planRoles
    .filter((either) => !either.some((role) => roles.has(role)))
    .map((either) => `缺少段落：${either.join(' 或 ')}`);
}

/** How many Han characters stand in a text. */
export function hanCount(text: string): number {
  return [...text.matchAll(/\p{Script=Han}/gu)].length;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 12).replaceAll('\n', ' ');
}
