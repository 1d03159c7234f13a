/** A time that a sentence names. */
export interface MonthMention {
  /** what the table says: 2月底前, 4—5月, 每月, 【月份】 */
  label: string;
  /** the words of the sentence */
  found: string;
  /** place in the year: the month, a blank behind December, what returns every month at the end */
  order: number;
}

/** The place of what returns again and again. */
export const returningOrder = 14;

const month = '(?:1[0-2]|[1-9])';
const day = '(?:\\d{1,2}日?(?:[至到—–-]\\d{1,2})?日|第[一二三四五]周|最后一周)?';
const part = '(?:上旬|中旬|下旬|初|中|底|末)?(?:以前|之前|前|起)?';
/** 4月, 4月至5月, 4—5月, 4月、8月, 6月16日, each with 底前 and the like behind it. */
const named = new RegExp(
  `(^|[^\\d.])((${month}月?(?:[至到—–~～、和及-](?:次年)?${month}月?)*)(${day}${part}))`,
  'gu',
);
const blank = new RegExp(`【(?:起始月份|结束月份|月份)】${part}`, 'gu');
const returning = /每(?:个)?(?:半年|季度|季|月|学期|周)(?:末|初|底)?/gu;

/** The times of a sentence, in its order. 3个月, 1.5 and 25日 are none. */
export function findMonths(sentence: string): MonthMention[] {
  const mentions: (MonthMention & { at: number })[] = [];
  for (const { 1: before = '', 2: found = '', 3: months = '', 4: end = '', index } of sentence.matchAll(
    named,
  )) {
    // A number by itself counts something else; 上月25日 is no month of the year.
    if (!months.endsWith('月') || before === '月') continue;
    mentions.push(...namedMonths(months, end).map((mention) => ({ ...mention, found, at: index })));
  }
  for (const { 0: found, index } of sentence.matchAll(blank))
    mentions.push({ label: found, found, order: 13, at: index });
  for (const { 0: found, index } of sentence.matchAll(returning))
    mentions.push({ label: found, found, order: returningOrder, at: index });
  return mentions.sort((a, b) => a.at - b.at).map(({ label, found, order }) => ({ label, found, order }));
}

/** A span is one time, months one by one are several. */
function namedMonths(months: string, end: string): Omit<MonthMention, 'found'>[] {
  const numbers = months.match(/\d+/gu) ?? [];
  if (/[至到—–~～-]/u.test(months)) {
    const [first = '', last = ''] = numbers;
    return [{ label: `${first}—${last}月${end}`, order: Number(first) }];
  }
  return numbers.map((number) => ({ label: `${number}月${end}`, order: Number(number) }));
}
