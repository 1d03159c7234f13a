/** How many statements a sheet has. */
export const questionCount = 14;
/** The marks a statement can get, from 1. */
export const mostMarks = 6;

/** The marks of one sheet, 1 to 6, in the order of the statements. */
export type Answers = readonly number[];

/** Why a text is no code. */
export type CodeFault = 'length' | 'sign' | 'check' | 'range';

/** Enough digits for every sheet there can be: 6^14 is less than 10^11. */
const numberLength = 11;
/** With the digit that shows slips of the pen. */
export const codeLength = numberLength + 1;

/**
 * Damm's table: a digit that is wrong, or two neighbours the wrong way round, never end in 0 (H. Michael Damm, Total
 * anti-symmetrische Quasigruppen, 2004).
 */
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

/** The check digit of digits; of a number with its right check digit it is 0. */
function checkDigit(digits: string): number {
  return [...digits].reduce((row, digit) => damm[row]?.[Number(digit)] ?? 0, 0);
}

/**
 * Writes the marks of a sheet as a code to be copied by hand: twelve digits in threes. The same marks make the same
 * code.
 *
 * @throws RangeError for anything but 14 marks from 1 to 6
 */
export function writeCode(answers: Answers): string {
  if (!isAnswers(answers)) throw new RangeError('not the marks of a sheet');
  const number = answers.reduce((sum, mark) => sum * mostMarks + (mark - 1), 0);
  const digits = String(number).padStart(numberLength, '0');
  return inThrees(digits + String(checkDigit(digits)));
}

/**
 * Reads a code back. Spaces, dashes and the width of the digits do not matter.
 *
 * @returns the marks, or why it is none: a sign that is no digit, too few or too many, a slip, or a number beyond all
 */
export function readCode(text: string): Answers | CodeFault {
  const digits = onlyDigits(text);
  if (digits === undefined) return 'sign';
  if (digits.length !== codeLength) return 'length';
  if (checkDigit(digits) !== 0) return 'check';
  let number = Number(digits.slice(0, numberLength));
  const answers: number[] = [];
  for (let index = 0; index < questionCount; index += 1) {
    answers.unshift((number % mostMarks) + 1);
    number = Math.floor(number / mostMarks);
  }
  return number === 0 ? answers : 'range';
}

/** The digits of what was typed, without what people put between them; undefined when there is anything else. */
export function onlyDigits(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s\p{Pd}·.,，、_|−]+/gu, '');
  return /^\d*$/.test(digits) ? digits : undefined;
}

function isAnswers(answers: Answers): boolean {
  return (
    answers.length === questionCount &&
    answers.every((mark) => Number.isInteger(mark) && mark >= 1 && mark <= mostMarks)
  );
}

function inThrees(digits: string): string {
  return digits.replace(/\d{3}(?=\d)/gu, '$& ');
}
