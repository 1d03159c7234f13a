import { standsLeft } from '../../../passage/signature.ts';
import { lineWords, type SourceLine, type TextLine } from '../source-line.ts';
import { datePattern, isDate } from './line-date.ts';
import { lineNumber } from './line-number.ts';

const nameAndDate = new RegExp(`^[^，。；：:]{3,30}?[ 　]*${datePattern}$`, 'u');
const body =
  /(?:工会|委员会|公司|集团|学校|中学|小学|大学|学院|幼儿园|医院|局|厅|处|中心|分会|总社|机关|街道|社区|厂|站|院|所|部|队|校|园|名称】|单位】)(?:[（(][^（）()]{1,8}[）)])?$/u;
const longestName = 34;
/** Above the date stand no more names than this. */
const mostNames = 4;

/** Which lines are a signature: names, lines to sign on and annexes, and dates. */
export interface SignaturePlaces {
  names: ReadonlySet<number>;
  dates: ReadonlySet<number>;
}

/**
 * Finds the signatures: a date by itself with a name above it, or what is set to the right at the end of a text. A date
 * under the title is none.
 *
 * @param from the first line that may belong to one
 * @param isHeading whether a line was found to be a heading
 */
export function signaturePlaces(
  lines: readonly SourceLine[],
  from: number,
  isHeading: (index: number) => boolean,
): SignaturePlaces {
  const names = new Set<number>();
  const dates = new Set<number>();
  const lineAt = (index: number): TextLine | undefined => {
    const line = lines[index];
    return line?.kind === 'text' && !isHeading(index) && index >= from && !line.isAside ? line : undefined;
  };
  for (let index = lines.length - 1; index >= from; index -= 1) {
    const line = lineAt(index);
    if (!line) continue;
    const words = lineWords(line).trim();
    if (nameAndDate.test(words) && !isDate(words) && isNear(lines, index)) names.add(index);
    if (!isDate(words)) continue;
    const above = namesAbove(index, lineAt);
    if (above.length === 0 && !(isNear(lines, index) || line.place === 'end')) continue;
    dates.add(index);
    for (const name of above) names.add(name);
  }
  addTail(lines, lineAt, names, dates);
  return { names, dates };
}

/** The lines of names right above a date. */
function namesAbove(date: number, lineAt: (index: number) => TextLine | undefined): number[] {
  const found: number[] = [];
  for (let index = date - 1; found.length < mostNames; index -= 1) {
    const line = lineAt(index);
    const words = line && lineWords(line).trim();
    if (line === undefined || words === undefined || !isName(line, words)) break;
    found.push(index);
  }
  return found;
}

function isName(line: TextLine, words: string): boolean {
  if (words === '' || lineNumber(words) !== undefined || line.list !== '') return false;
  if (standsLeft(words)) return words.length <= 60 && !words.includes('。');
  if (words.length > longestName || /[。；，：:！？]/u.test(words)) return false;
  return line.place !== 'start' || body.test(words);
}

/** What stands under the date and at the right of the last lines. */
function addTail(
  lines: readonly SourceLine[],
  lineAt: (index: number) => TextLine | undefined,
  names: Set<number>,
  dates: ReadonlySet<number>,
): void {
  const lastDate = Math.max(-1, ...dates);
  for (let index = lastDate + 1; lastDate >= 0 && index < lines.length; index += 1) {
    const line = lineAt(index);
    if (!line || !(standsLeft(lineWords(line).trim()) || line.place === 'end')) break;
    names.add(index);
  }
  for (let index = lines.length - 1; index >= 0 && !dates.has(index) && !names.has(index); index -= 1) {
    const line = lineAt(index);
    const words = line ? lineWords(line).trim() : '';
    const isLone = index === lines.length - 1 && line?.afterGap === true && body.test(words);
    if (!line || !(line.place === 'end' || isLone) || words.length > longestName) break;
    names.add(index);
  }
}

/** Whether a line is among the last of the text, or annexes follow it. */
function isNear(lines: readonly SourceLine[], index: number): boolean {
  const next = lines[index + 1];
  return (
    index >= lines.length - 4 || (next?.kind === 'text' && /^附[ 　]*[件表录]/u.test(lineWords(next).trim()))
  );
}
