import { chineseNumber, formatNumber, type Level } from '../passage/number.ts';

/** A number at the head of a line. */
export interface HeadingNumber {
  level: Level;
  value: number;
  /** as it stands there, with its marks and without the spaces before it */
  written: string;
  /** where it begins in the line */
  start: number;
  /** as an official document writes it (GB/T 9704-2012, 7.3.3) */
  proper: string;
}

const han = '[一二三四五六七八九十]{1,3}';
const digits = '[\\d０-９]{1,2}';
const space = '[ 　]*';
const dot = '[、.．,，]';
/** Every way of writing the numbers of the four levels, proper or not; half a pair of brackets may be lost. */
const ways: readonly { level: Level; pattern: RegExp }[] = [
  { level: 2, pattern: new RegExp(`^${space}([（(]${space}(${han})${space}[)）]${dot}?)`, 'u') },
  { level: 2, pattern: new RegExp(`^${space}((${han})[)）]${dot}?)`, 'u') },
  {
    level: 2,
    pattern: new RegExp(`^${space}([（(](${han}))(?=[^)）]*$)(?![年月日个次项条件名人种类])`, 'u'),
  },
  { level: 1, pattern: new RegExp(`^${space}((${han})${space}(?:[、.．]|[,，:：](?!${han})))`, 'u') },
  {
    level: 4,
    pattern: new RegExp(`^${space}([（(](${digits})[)）]${dot}?|(${digits})[)）]${dot}?)`, 'u'),
  },
  { level: 3, pattern: new RegExp(`^${space}((${digits})${space}(?:[．、]|\\.(?!\\d)[ 　]*))`, 'u') },
];
/** Two numbers side by side are no heading: 6、7月份, 三、四月, 一、二线, 7.8两个月. */
const twoNumbers = new RegExp(
  `^${space}(${han}|\\d{1,2})[、.．,，](${han}|\\d{1,2})(?:[、.．,，](?:${han}|\\d{1,2}))*(?:两|两个|个)?` +
    '(?:月|季|学期|年级|年|车间|分厂|工区|支部|小组|[线号楼班期天周日层届期批类级次个点名产])',
  'u',
);

/** Reads the number at the head of a line; undefined when there is none. */
export function headingNumber(line: string): HeadingNumber | undefined {
  if (namesTwo(line)) return undefined;
  for (const { level, pattern } of ways) {
    const match = pattern.exec(line);
    const written = match?.[1];
    const count = match?.[2] ?? match?.[3];
    if (!match || written === undefined || count === undefined) continue;
    const value = valueOf(count);
    if (value === undefined || value < 1) continue;
    return {
      level,
      value,
      written,
      start: match[0].length - written.length,
      proper: formatNumber(level, value),
    };
  }
  return undefined;
}

/** Whether a line begins with two numbers that follow one another; 1、3月走访 has the number of a heading. */
function namesTwo(line: string): boolean {
  const [, one, other] = twoNumbers.exec(line) ?? [];
  if (one === undefined || other === undefined) return false;
  const [first, second] = [valueOf(one), valueOf(other)];
  return first !== undefined && second === first + 1;
}

const values = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumber(index + 1), index + 1]));

function valueOf(written: string): number | undefined {
  if (!/[\d０-９]/u.test(written)) return values.get(written);
  return Number(written.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)));
}
