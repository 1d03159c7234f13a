/*
 * How often something happens in a year, as texts say it without a number of times.
 */

const periods: readonly (readonly [words: string, times: number])[] = [
  ['每个?工作日|工作日(?=[早上中下晚都开]|$)|周一[到至]周五|每[天日]|天天|每班', 200],
  ['每两周|每半个?月|每双周', 24],
  ['每个?(?:周|星期)', 40],
  ['每两个?月|逢单月|逢双月|每双月|每单月', 6],
  ['每个?月|逐月|按月|月月', 12],
  ['每个?季度?|逐季|按季度?', 4],
  ['每个?学期|每半年|上下半年|上、?下半年|两个学期', 2],
  ['常年|长期|常态化|日常|随时', 12],
];
const yearly = /(?:每|全|一|当|本)个?学?年度?|年[内度]|学年/u;
const anyPeriod = new RegExp(periods.map(([words]) => words).join('|'), 'gu');

/** How often a period comes in a year. */
function timesOf(period: string): number {
  return periods.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(period))?.[1] ?? 1;
}

/**
 * How often the period comes that a number of times belongs to: the nearest one before it in the same sentence.
 *
 * @param at where the number stands
 * @param isWide whether commas do not end what the period is said of
 * @returns undefined where the number is that of the year
 */
export function perYear(text: string, at: number, isWide: boolean): number | undefined {
  const from =
    Math.max(...['。', '；', '\n', ...(isWide ? [] : ['，'])].map((mark) => text.lastIndexOf(mark, at - 1))) +
    1;
  const before = text.slice(from, at);
  const [last] = [...before.matchAll(anyPeriod)].slice(-1);
  if (!last) return undefined;
  // 全年4次 behind 每月 is what all of them come to.
  if (yearly.test(before.slice(last.index + last[0].length))) return undefined;
  return timesOf(last[0]);
}

/** Times that a text implies. */
export interface ImpliedTimes {
  value: number;
  /** whether a period says it, which a number behind it makes precise */
  isPeriod: boolean;
  start: number;
  end: number;
}

/** 每周二、周四 and 每月第一、第三个周一 are as many times in the week or month as they name days. */
const daysOfWeek = /每周[一二三四五六日](?:[、和及]周?[一二三四五六日])+/gu;
const daysOfMonth =
  /每个?月(?:第[一二三四]|[0-9]{1,2}日?)(?:个周[一二三四五六日])?(?:[、和及](?:第[一二三四]|[0-9]{1,2}日?))+/gu;

const monthList =
  /[0-9]{1,2}月?(?:底|初|中旬|[上下]旬)?(?:[、和及，,][0-9]{1,2}月?(?:底|初|中旬|[上下]旬)?)*月?/gu;
const feast =
  '(?:元旦|春节|元宵|三八|清明|五一|端午|六一|七一|八一|中秋|国庆|重阳|教师节|护士节|妇女节|劳动节)节?';
const feastList = new RegExp(`${feast}(?:[、和及与，]${feast})+`, 'gu');
const eachOf =
  /([^，。；：\n]{2,30}?)各(?:[^，。；\n]{0,12}?)(?:[一1]|两|2)?(?:次|场|期|轮|遍|天|名|位|办|组织|开|走访|举办|请)/gu;

/** The times that periods (每月), lists of months (3、9月) and lists of occasions (春节、国庆各一次) imply. */
export function timesByLists(text: string): ImpliedTimes[] {
  const byPeriod = [...text.matchAll(anyPeriod)].map((match) => ({
    value: timesOf(match[0]),
    isPeriod: true,
    ...placeOf(match),
  }));
  const byMonths = [...text.matchAll(monthList)].flatMap((match) => {
    const months = match[0].match(/[0-9]{1,2}/gu) ?? [];
    return match[0].includes('月') && months.every((month) => Number(month) >= 1 && Number(month) <= 12)
      ? [{ value: new Set(months).size, isPeriod: false, ...placeOf(match) }]
      : [];
  });
  const byOccasions = [...text.matchAll(eachOf)].map((match) => ({
    value: (match[1] ?? '').split(/[、和及]/u).length,
    isPeriod: false,
    ...placeOf(match),
  }));
  const byFeasts = [...text.matchAll(feastList)].map((match) => ({
    value: match[0].split(/[、和及与，]/u).length,
    isPeriod: false,
    ...placeOf(match),
  }));
  const byDays = [
    ...[...text.matchAll(daysOfWeek)].map((match) => ({ match, times: 40 })),
    ...[...text.matchAll(daysOfMonth)].map((match) => ({ match, times: 12 })),
  ].map(({ match, times }) => ({
    value: match[0].split(/[、和及]/u).length * times,
    isPeriod: false,
    ...placeOf(match),
  }));
  return [...byPeriod, ...byMonths, ...byOccasions, ...byFeasts, ...byDays];
}

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
