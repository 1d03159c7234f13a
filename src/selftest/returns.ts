import {
  codeLength,
  mostMarks,
  onlyDigits,
  questionCount,
  readCode,
  type Answers,
  type CodeFault,
} from './code.ts';

/** A line that could not be read. */
interface FaultyLine {
  /** from 1 */
  line: number;
  /** as it was typed, shortened */
  text: string;
  /** said to the organizer */
  reason: string;
}

/** What an organizer typed or pasted. */
export interface Returns {
  valid: Answers[];
  faulty: FaultyLine[];
  /** lines that say the same as one before, from 1: two people may agree, or one slip was typed twice */
  repeated: number[];
}

/** So many lines are read; no group that is asked by slips has more. */
export const mostLines = 5000;
const longestShown = 24;

const reasons: Readonly<Record<CodeFault, string>> = {
  sign: '只能有数字',
  length: `码是${String(codeLength)}位，纸卷是${String(questionCount)}个1至${String(mostMarks)}`,
  check: '校验不对，有一位抄错或者两位抄反了，请对一下条子',
  range: '不是这套题的码',
};

/**
 * Reads what an organizer typed, a line for each return: a code of twelve digits, or the fourteen marks of a sheet of
 * paper. Empty lines are passed over.
 */
export function readReturns(text: string): Returns {
  const returns: Returns = { valid: [], faulty: [], repeated: [] };
  const seen = new Set<string>();
  for (const [index, typed] of text.split(/\r\n|[\n\r;；]/u, mostLines).entries()) {
    if (typed.trim() === '') continue;
    const line = index + 1;
    const read = readReturn(typed);
    if (typeof read === 'string') {
      returns.faulty.push({
        line,
        text: [...typed.trim()].slice(0, longestShown).join(''),
        reason: reasons[read],
      });
      continue;
    }
    const key = read.join('');
    if (seen.has(key)) returns.repeated.push(line);
    seen.add(key);
    returns.valid.push(read);
  }
  return returns;
}

function readReturn(typed: string): Answers | CodeFault {
  const digits = onlyDigits(typed);
  if (digits?.length !== questionCount) return readCode(typed);
  const marks = [...digits].map(Number);
  return marks.every((mark) => mark >= 1 && mark <= mostMarks) ? marks : 'length';
}
