import { anyOf } from '../word-list.ts';
import type { Fact, Found, Segment } from './rule.ts';

/** What is celebrated, and the year from which it counts. */
const events: readonly (readonly [words: string, year: number])[] = [
  ['建党|建立中国共产党|中国共产党(?:成立|建党|诞生)|党的?(?:成立|诞生|生日)|党诞生', 1921],
  ['建国|国庆|新中国(?:成立|诞生)?|中华人民共和国(?:成立|建国|诞生)?|祖国(?:成立|生日|华诞|诞辰)?', 1949],
  ['建军|解放军(?:建军|成立)?', 1927],
  ['改革开放', 1978],
  ['抗(?:日战争|战)(?:暨世界反法西斯战争)?胜利', 1945],
  ['(?:红军)?长征(?:胜利)?', 1936],
  ['五四运动', 1919],
  ['建团|共青团(?:成立|建团)?', 1922],
  ['香港回归(?:祖国)?', 1997],
  ['澳门回归(?:祖国)?', 1999],
  ['(?:中华)?全国总工会(?:成立|建会)?|全总(?:成立|建会)?', 1925],
];
const digits = '一二三四五六七八九';
const tens = `[${digits}]?十[${digits}]?`;
const hundreds = `[${digits}]?百(?:零?[${digits}]|${tens})?`;
const counted = new RegExp(
  `(?:${events.map(([words]) => `(${words})`).join('|')})[ 　]*(\\d{1,3}|${tens}|${hundreds})[ 　]*(?:周年|华诞|岁生日)`,
  'gu',
);
const title = new RegExp(`(20\\d{2}|二[〇○零Ｏ][〇○零Ｏ${digits}]{2})(?=(?:[—-]20\\d{2})?(?:年|学年))`, 'u');
const ofPlan = new RegExp(anyOf('计划 要点 思路 安排 打算 方案'), 'u');

/** Notes anniversaries with the year they are of, and the year in a title. */
export function anniversaryFacts({ text }: Segment): Fact[] {
  const found = [...text.matchAll(counted)].map((match): Fact => {
    const place = events.findIndex((_, index) => match[index + 1] !== undefined);
    const since = events[place]?.[1] ?? 0;
    const year = since + numberOf(match[events.length + 1] ?? '');
    return { kind: 'event', value: String(year), start: match.index, end: match.index + match[0].length };
  });
  const year = text.length < 60 && ofPlan.test(text) ? title.exec(text)?.[1] : undefined;
  return year === undefined ? found : [...found, { kind: 'year', value: inDigits(year), start: 0, end: 0 }];
}

/** Without a title, what was past in this year is past. */
const now = 2026;

/** Anniversaries that were celebrated before the year of the plan. */
export function pastAnniversaries(facts: readonly Fact[]): Found[] {
  const planned = Number(facts.find(({ kind }) => kind === 'year')?.value ?? now);
  return facts
    .filter(({ kind, value }) => kind === 'event' && Number(value) < planned)
    .map(({ value, start, end }) => ({
      severity: 'warning',
      start,
      end,
      message: `这是${value}年的周年`,
      reason: `计划是${String(planned)}年的，这一句多半是${value}年的旧稿留下的。按当年的主题写，没有就删去。`,
    }));
}

function numberOf(words: string): number {
  if (/^\d/u.test(words)) return Number(words);
  const [, hundred = '', rest = ''] = /^(?:(.?)百)?零?(.*)$/u.exec(words) ?? [];
  const wholes = words.includes('百') ? (digits.indexOf(hundred) + 1 || 1) * 100 : 0;
  const [, ten = '', ones = ''] = /^(?:(.?)十)?(.?)$/u.exec(rest) ?? [];
  const dozens = rest.includes('十') ? (digits.indexOf(ten) + 1 || 1) * 10 : 0;
  return wholes + dozens + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}

function inDigits(year: string): string {
  return year.replace(/[^\d]/gu, (char) => String(digits.indexOf(char) + 1));
}
