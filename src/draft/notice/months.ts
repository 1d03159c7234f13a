import { readNumber } from './han-number.ts';

/** Days that everyone knows the month of. */
const feasts: readonly (readonly [words: RegExp, month: number])[] = [
  [/元旦/u, 1],
  [/春节|两节/u, 1],
  [/三八|妇女节|3[.·]8/u, 3],
  [/清明/u, 4],
  [/五一|劳动节|5[.·]1/u, 5],
  [/护士节|母亲节/u, 5],
  [/六一|端午/u, 6],
  [/安全生产月|安全月/u, 6],
  [/七一|建党/u, 7],
  [/暑期|高温|暑假/u, 7],
  [/八一/u, 8],
  [/教师节|中秋|开学/u, 9],
  [/国庆|重阳/u, 10],
  [/年底|年末|年终|岁末/u, 12],
];
const written =
  /(^|[^0-9个两半第])([0-9]{1,2}|十[一二]?|[一二三四五六七八九])(?=(?:[、—\-至到和][0-9]{1,2})*月)/gu;
const halves: readonly (readonly [words: RegExp, month: number])[] = [
  [/上半年|二季度|第二季度/u, 6],
  [/一季度|第一季度/u, 3],
  [/三季度|第三季度/u, 9],
];

/** The months that a normalized text names, by number or by a feast, 1 to 12. */
export function monthsOf(text: string): number[] {
  const numbers = [...text.matchAll(written)].map(([, , number = '']) => readNumber(number));
  const named = [...feasts, ...halves].flatMap(([words, month]) => (words.test(text) ? [month] : []));
  return [...new Set([...numbers, ...named])].filter((month) => month >= 1 && month <= 12);
}

const deadline =
  /([0-9]{1,2}|十[一二]?|[一二三四五六七八九])月(?:[0-9]{1,2}日|底|末|初|中旬|[上下]旬)?(?:之?前|以前|内|完成|建成|挂牌)/u;

/** The month by which a demand wants something done; undefined where it names none before the year's end. */
export function deadlineOf(text: string): number | undefined {
  const month = readNumber(deadline.exec(text)?.[1] ?? '');
  if (month >= 1 && month <= 11) return month;
  return halves.find(([words]) => words.test(text) && /(?:前|内|末|底|完成)/u.test(text))?.[1];
}
