import { inlineText } from '../../../passage/model.ts';
import { lineWords, type SourceLine, type TextLine } from '../source-line.ts';
import { leadOf } from './lead.ts';
import { numberOfLine } from './line-number.ts';

/** A heading with nothing but itself in the line is no longer than this. */
const longestHeading = 42;
/** One that ends like a sentence. */
const longestSentence = 30;
/** What a style calls a heading and is longer than this is text that was given the wrong style. */
const longestStyled = 90;
/** A line that is strong throughout. */
const longestStrong = 25;

/**
 * Finds the headings of a file by their style, their outline level and their number.
 *
 * @returns for each line how deep it stands, the smaller the higher; undefined for what is no heading
 */
export function headingRanks(lines: readonly SourceLine[]): (number | undefined)[] {
  const gapsTell = tellsByGaps(lines);
  const byNumber = ranksOfStyles(lines);
  const ranks = lines.map((line, index) => {
    if (line.kind !== 'text' || line.isAside) return undefined;
    const words = lineWords(line);
    const number = numberOfLine(line);
    const rest = number ? words.slice(number.length) : words;
    if (typeof line.rank === 'number' && line.rank > 0 && rest.length <= longestStyled)
      return number?.rank ?? byNumber.get(line.rank) ?? line.rank;
    if (!number || line.list === 'bullet' || isAnnex(lines, index)) return undefined;
    if (number.rank <= 2) return isHigh(rest, number.rank < 1) ? number.rank : undefined;
    return isDeep(lines, index, rest, gapsTell) ? number.rank : undefined;
  });
  return (
    someOf(ranks) ??
    someOf(lines.map(faceRank)) ??
    someOf(lines.map(strongRank)) ??
    someOf(lines.map(monthRank)) ??
    lines.map(partRank)
  );
}

/** 附件：1.…, and right below it the names of others. */
function isAnnex(lines: readonly SourceLine[], index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const line = lines[at];
    if (line?.kind !== 'text') return false;
    if (/^附\s*件\s*[：:]/u.test(lineWords(line))) return at < index;
    if (!numberOfLine(line)) return false;
  }
  return false;
}

/** 一、 and （一） head whatever is short, or begins with something short. */
function isHigh(rest: string, isChapter: boolean): boolean {
  if (leadOf(rest)) return true;
  if (/[；，、]$/u.test(rest)) return false;
  const ends = /[。！？]$/u.test(rest);
  return (
    rest.length <= (ends ? longestSentence : longestHeading) &&
    (isChapter || !/[。！？].*[。！？]/u.test(rest))
  );
}

/**
 * 1. and （1） head what stands under them; one after the other they are a list. An empty line before some and not before
 * the others says which is which.
 */
function isDeep(lines: readonly SourceLine[], index: number, rest: string, gapsTell: boolean): boolean {
  if (rest.length > longestHeading || /[。；，！？：:]$/u.test(rest)) return false;
  if (gapsTell) return lines[index]?.afterGap === true;
  const own = numberAt(lines, index);
  const next = numberAt(lines, index + 1);
  const isLast = lines[index + 1] === undefined;
  if (isLast || (next && own && next.rank <= own.rank)) return isLedByHeading(lines, index);
  if (numberAt(lines, index - 1)?.rank === own?.rank) return false;
  return lines[index + 1]?.kind === 'table' || next !== undefined || isBody(lines[index + 1]);
}

/** The last of several headings may have nothing under it; a lone one is an item. */
function isLedByHeading(lines: readonly SourceLine[], index: number): boolean {
  const own = numberAt(lines, index);
  if (!own || own.value < 2) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = numberAt(lines, at);
    if (other && other.rank < own.rank) return false;
    if (other?.rank === own.rank) return at < index - 1;
  }
  return false;
}

function isBody(line: SourceLine | undefined): boolean {
  if (line?.kind !== 'text' || line.place !== 'start') return false;
  const words = lineWords(line);
  return words.length > 8 || (words.length > 5 && words.endsWith('。'));
}

function numberAt(lines: readonly SourceLine[], index: number): ReturnType<typeof numberOfLine> {
  const line = lines[index];
  return line?.kind === 'text' ? numberOfLine(line) : undefined;
}

/** Whether empty lines set something off, as this site's own plain text has them before headings. */
function tellsByGaps(lines: readonly SourceLine[]): boolean {
  const texts = lines.slice(1).filter((line): line is TextLine => line.kind === 'text');
  const high = texts.filter((line) => (numberOfLine(line)?.rank ?? 9) <= 2);
  const others = texts.filter((line) => (numberOfLine(line)?.rank ?? 9) > 2);
  const gaps = (some: readonly TextLine[]): number => some.filter(({ afterGap }) => afterGap).length;
  return high.length > 1 && gaps(high) >= high.length * 0.9 && gaps(others) < others.length * 0.5;
}

/** What number the headings of a style mostly bear: a heading of that style without one stands as deep. */
function ranksOfStyles(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const line of lines) {
    if (line.kind !== 'text' || typeof line.rank !== 'number' || line.rank === 0) continue;
    const number = numberOfLine(line);
    if (!number) continue;
    const ofStyle = counts.get(line.rank) ?? new Map<number, number>();
    ofStyle.set(number.rank, (ofStyle.get(number.rank) ?? 0) + 1);
    counts.set(line.rank, ofStyle);
  }
  return new Map(
    [...counts].flatMap(([style, ofStyle]) => {
      const [most] = [...ofStyle].sort(([, a], [, b]) => b - a);
      return most ? [[style, most[0]] as const] : [];
    }),
  );
}

function someOf(ranks: (number | undefined)[]): (number | undefined)[] | undefined {
  return ranks.some((rank) => rank !== undefined) ? ranks : undefined;
}

/** What the parts of a plan are called, where they stand above a sentence without any mark. */
const part = new RegExp(
  '^.{0,6}(?:指导思想|总体要求|总体思路|工作思路|目标(?:任务)?|(?:主要|重点|具体)(?:工作|任务|措施|举措|内容|安排)|' +
    '工作(?:任务|措施|举措|内容|要求)|时间安排|保障(?:措施)?|组织领导)$',
  'u',
);

function partRank(line: SourceLine, index: number, lines: readonly SourceLine[]): number | undefined {
  const next = lines[index + 1];
  const heads = line.kind === 'text' && line.list === '' && index > 0 && part.test(lineWords(line).trim());
  return heads && (next?.kind === 'table' || isBody(next)) ? 1 : undefined;
}

const month = /^(?:[一二三四五六七八九十]{1,2}|\d{1,2})月份?[：:]$/u;

/** A plan by months: 三月：, and below it what is done. */
function monthRank(line: SourceLine, index: number, lines: readonly SourceLine[]): number | undefined {
  const heads = line.kind === 'text' && line.list === '' && month.test(lineWords(line).trim());
  return heads && index > 0 && lines[index + 1] !== undefined ? 1 : undefined;
}

/** Where neither style nor number tells, the fonts of official documents do: short lines in 黑体 and 楷体 head. */
function faceRank(line: SourceLine, index: number): number | undefined {
  if (line.kind !== 'text' || line.face === 0 || index === 0 || line.list !== '' || line.place !== 'start')
    return undefined;
  const words = lineWords(line);
  return words.length <= longestStrong && !/[。；，！？：]$/u.test(words) ? line.face : undefined;
}

/** Where nothing else tells, a short line that is strong throughout heads what follows. */
function strongRank(line: SourceLine, index: number): number | undefined {
  if (line.kind !== 'text' || index === 0 || line.place !== 'start' || line.list !== '') return undefined;
  const words = inlineText(line.text);
  const isStrong = line.text.length > 0 && line.text.every((piece) => piece.kind === 'text' && piece.strong);
  return isStrong && words.length <= longestStrong && !/[。；，！？]$/u.test(words) ? 1 : undefined;
}
