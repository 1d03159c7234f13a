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
const space = '[ 　]*';
/** Every way of writing the numbers of the four levels, proper or not. */
const ways: readonly { level: Level; pattern: RegExp }[] = [
  { level: 2, pattern: new RegExp(`^${space}([（(](${han})[)）][、.．,，]?)`, 'u') },
  { level: 1, pattern: new RegExp(`^${space}((${han})(?:[、.．]|,(?!${han})))`, 'u') },
  {
    level: 4,
    pattern: new RegExp(`^${space}([（(](\\d{1,2})[)）][、.．,，]?|(\\d{1,2})[)）][、.．,，]?)`, 'u'),
  },
  { level: 3, pattern: new RegExp(`^${space}((\\d{1,2})(?:[．、]|\\.(?!\\d)[ 　]*))`, 'u') },
];

/** Reads the number at the head of a line; undefined when there is none. */
export function headingNumber(line: string): HeadingNumber | undefined {
  for (const { level, pattern } of ways) {
    const match = pattern.exec(line);
    const written = match?.[1];
    const digits = match?.[2] ?? match?.[3];
    if (!match || written === undefined || digits === undefined) continue;
    const value = /\d/u.test(digits) ? Number(digits) : valueOf(digits);
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

const values = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumber(index + 1), index + 1]));

function valueOf(digits: string): number | undefined {
  return values.get(digits);
}
