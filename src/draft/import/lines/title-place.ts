import { titleOf } from '../../../review/document-kind.ts';
import { lineWords, type SourceLine, type TextLine } from '../source-line.ts';
import { isDate } from './line-date.ts';
import { lineNumber } from './line-number.ts';

/** Where the title of a file stands: lines from `start` up to and without `end`. */
export interface TitlePlace {
  start: number;
  end: number;
}

/** The title is among so many lines from the first. */
const nearTop = 12;
const longestTitle = 60;
const fileNumber = /[〔\[（(【]\s*20\d{2}\s*[〕\]）)】]\s*(?:第\s*)?\d{1,4}\s*号|^签发人|文件$/u;

/** What a sheet is called on which a document was signed before it went out. */
const form = /(?:稿纸|(?:审批|审签|签发|会签|呈批|呈阅|拟办|处理)[单表笺])$/u;

/**
 * Finds the title: by its style, by where it stands, by what it is called. Lines right before it that end nothing
 * belong to it, as a title of two lines has them.
 *
 * @param isHeading whether a line was found to be a heading of the text; none of them is the title
 */
export function titlePlace(
  lines: readonly SourceLine[],
  isHeading: (index: number) => boolean,
): TitlePlace | undefined {
  const sent = sentTitle(lines);
  if (sent) return sent;
  const firstHeading = lines.findIndex((_, index) => isHeading(index));
  const last = Math.min(firstHeading < 0 ? lines.length : firstHeading, nearTop);
  const first = lines.findIndex(({ kind }) => kind === 'text');
  let best: { index: number; score: number } | undefined;
  for (let index = 0; index < last; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || !canBeTitle(line)) continue;
    const score =
      (line.rank === 'title' ? 4 : line.rank === 1 ? 3 : 0) +
      (line.place === 'centre' ? 2 : 0) +
      (titleOf(lineWords(line)) ? 2 : 0) +
      (index === first ? 1 : 0);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  if (!best || (best.score === 1 && lines.length < 2)) return undefined;
  return wholeTitle(lines, best.index);
}

/** A plan that another document sends out: 关于印发《……》的通知, and below that the plan, under the same name. */
const sending = /^关于.{0,6}(?:印发|下发|转发|报送|上报|呈报).{0,12}《([^《》]{4,60})》.{0,10}$/u;

function sentTitle(lines: readonly SourceLine[]): TitlePlace | undefined {
  const words = lines.map((line) => (line.kind === 'text' ? lineWords(line).replace(/\s+/gu, '') : ''));
  const at = words.slice(0, nearTop).findIndex((text) => sending.test(text));
  const name = sending.exec(words[at] ?? '')?.[1];
  const start = words.findIndex(
    (text, index) => index > at && text !== '' && (text === name || text + (words[index + 1] ?? '') === name),
  );
  return start < 0 ? undefined : { start, end: start + (words[start] === name ? 1 : 2) };
}

function wholeTitle(lines: readonly SourceLine[], index: number): TitlePlace {
  const line = lines[index];
  let [start, end] = [index, index + 1];
  const belongs = (other: SourceLine | undefined): boolean =>
    other?.kind === 'text' &&
    line?.kind === 'text' &&
    canBeTitle(other) &&
    other.rank === line.rank &&
    other.place === line.place &&
    !/^[（(]/u.test(lineWords(other)) &&
    !isDate(lineWords(other));
  const isNext = (other: SourceLine | undefined): boolean => other?.afterGap === false;
  while (isNext(lines[start]) && belongs(lines[start - 1]) && start > 0) start -= 1;
  // Below, only what is set off like it: plain text begins there.
  while (line?.kind === 'text' && (line.place === 'centre' || line.rank !== 0) && isNext(lines[end])) {
    if (!belongs(lines[end])) break;
    end += 1;
  }
  const below = lines[end];
  if (
    below &&
    isNext(below) &&
    belongs(below) &&
    below.kind === 'text' &&
    /^[和与及暨]/u.test(lineWords(below))
  )
    end += 1;
  return { start, end };
}

function canBeTitle(line: TextLine): boolean {
  const words = lineWords(line).trim();
  return (
    words !== '' &&
    words.length <= longestTitle &&
    line.list === '' &&
    !line.isAside &&
    line.place !== 'end' &&
    !/[。；！？，：:、]$/u.test(words) &&
    !words.includes('。') &&
    !fileNumber.test(words) &&
    !form.test(words) &&
    lineNumber(words) === undefined
  );
}

const addressed =
  /(?:处室|部门|科室|车间|工会|分会|小组|委员会|单位|街道|乡镇|学校|公司|领导|代表|委员|同志|同事|老师|职工|会员|班组|总支|支部)们?[）)]?\s*[：:]$/u;

/** Whether a line right below the title says to whom the document goes. */
export function isRecipient(line: TextLine): boolean {
  const words = lineWords(line).trim();
  return (
    words.length <= 80 && !/[。；]/u.test(words) && addressed.test(words) && lineNumber(words) === undefined
  );
}
