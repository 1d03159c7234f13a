import { headingNumber } from '../../../review/heading-number.ts';
import { lineWords, type TextLine } from '../source-line.ts';

/** A number at the head of a line of a file. */
export interface LineNumber {
  /**
   * how deep it counts, the smaller the higher: 0 第一章, 0.5 第一节, 1 一、, 2 （一）, 3 1., 3.1 and deeper 1.1, 4 （1）;
   * 1 to 4 are the levels of an official document
   */
  rank: number;
  /** what it counts to */
  value: number;
  /** how many characters of the line it takes, spaces around it among them */
  length: number;
}

const chapter = /^[ 　]*(第[一二三四五六七八九十百\d]{1,3}(?:章|部分|编|篇))[ 　：:、]*(?=\S)/u;
const section = /^[ 　]*(第[一二三四五六七八九十百\d]{1,3}节)[ 　：:、]*(?=\S)/u;
/** 1.1 and 1.1.1, but no figure such as 1.5万元. */
const decimal =
  /^[ 　]*(\d{1,2}(?:[.．]\d{1,2}){1,3})(?:[.．、][ 　]*|[ 　\t]+|(?=[一-龥]))(?![万亿元倍米年月日天小个%％公千吨度号期名人次])/u;

/** Signs that some set before a heading: ★一、 ◆（一） */
const signs = /^[ 　]*[★☆◆◇■□●○▲△▶►※]+[ 　]*/u;
/** 【一】; a blank of the site is no numeral. */
const boxed = /^[ 　]*【([一二三四五六七八九十]{1,2})】[ 　、]*(?=\S)/u;

/** Reads the number at the head of a line; undefined where there is none. Broken ones, such as （一）、 and 1), count. */
export function lineNumber(line: string): LineNumber | undefined {
  const sign = signs.exec(line)?.[0] ?? '';
  if (sign !== '') {
    const behind = lineNumber(line.slice(sign.length));
    return behind && behind.rank <= 2 ? { ...behind, length: sign.length + behind.length } : undefined;
  }
  const box = boxed.exec(line);
  if (box) return { rank: 2, value: 0, length: box[0].length };
  for (const [rank, pattern] of [
    [0, chapter],
    [0.5, section],
  ] as const) {
    const match = pattern.exec(line);
    if (match) return { rank, value: 0, length: match[0].length };
  }
  const dotted = decimal.exec(line);
  if (dotted?.[1] !== undefined && !isDay(line, dotted[0])) {
    const parts = dotted[1].split(/[.．]/u);
    const depth = parts.length - 1;
    return { rank: 3 + depth / 10, value: Number(parts[depth]), length: dotted[0].length };
  }
  const found = headingNumber(line);
  if (!found) return undefined;
  const end = found.start + found.written.length;
  const spaces = /^[ 　\t]*/u.exec(line.slice(end))?.[0].length ?? 0;
  // A number by itself heads nothing.
  return end + spaces < line.length
    ? { rank: found.level, value: found.value, length: end + spaces }
    : undefined;
}

/** 3.15活动 and 6.1节 are days. */
function isDay(line: string, written: string): boolean {
  return (
    /^[ 　]*\d{1,2}[.．]\d{1,2}$/u.test(written) &&
    (/\d{2}$/u.test(written) || /^(?:活动|节|消费|国际|儿童)/u.test(line.slice(written.length)))
  );
}

/** A figure by itself is a number only where the style calls the line a heading: 1 总体安排. */
const bare = /^[ 　]*(\d{1,2})[ 　\t]+(?=\S)/u;

/** The number of a line, its automatic one before its words; undefined where it bears none. */
export function numberOfLine(line: TextLine): LineNumber | undefined {
  const words = lineWords(line);
  const found = lineNumber(words);
  if (found || line.rank === 0) return found;
  if (/^\d{1,2}$/u.test(line.number))
    return { rank: 3, value: Number(line.number), length: line.number.length };
  const match = bare.exec(words);
  return match?.[1] === undefined ? undefined : { rank: 3, value: Number(match[1]), length: match[0].length };
}
