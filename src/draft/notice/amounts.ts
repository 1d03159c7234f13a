import { numberPattern, readNumber } from './han-number.ts';
import { perYear, timesByLists } from './frequency.ts';

/** What is counted: amounts of two kinds cannot be compared. */
type AmountKind =
  | 'times'
  | 'percent'
  | 'people'
  | 'things'
  | 'texts'
  | 'area'
  | 'books'
  | 'hours'
  | 'days'
  | 'families'
  | 'money';

/** A quantity in a text. */
export interface Amount {
  kind: AmountKind;
  /** times are those of a year: 每季度2次 is 8 */
  value: number;
  /** whether it is a lower or an upper limit */
  bound: 'least' | 'most';
  /** whether each person has so many: 人均 */
  each: boolean;
  /** whether it is not written but follows from how often or in which months */
  isImplied: boolean;
  /** whether the text says that it is a limit: 不少于, 以上 */
  isLimit: boolean;
  /** whether it is a word for all of them and no figure: 全部 */
  isWhole: boolean;
  /** where it stands in the text */
  start: number;
  end: number;
}

/** What a period multiplies: 每月投稿1篇 is 12 a year. */
const repeated: readonly AmountKind[] = ['times', 'texts', 'things', 'hours'];

const units: readonly (readonly [kind: AmountKind, names: string])[] = [
  ['area', '平方米|平米|m2|㎡'],
  ['hours', '个?学时|个?课时|个?小时'],
  ['days', '个?工作日|天|日内'],
  ['people', '人次|人|名|位'],
  ['money', '万元|元'],
  ['families', '户|家'],
  ['books', '册|本'],
  ['texts', '篇'],
  ['times', '次|场|期|轮|回|堂|遍|讲'],
  ['things', '项|件|条|处|种|支|座|间|类|个(?!月|百分点|年|学期|季度|班次)'],
];
const unitPattern = units.map(([, names]) => names).join('|');
const amountPattern = new RegExp(`(${numberPattern})(?:余|多)?(?:(%|个百分点)|(${unitPattern}))`, 'gu');

/** What a whole is called where it is not written as 100%. */
const whole =
  /全覆盖|全部|全体|全员|一个不漏|不漏一|应[访建入保检签]尽[访建入保检签]|逐[人户一]|一一|人人|户户|必访|都(?=[参签认办入查来建订])|每[一]?[位名人户](?:教?职工|老师|教师|员工|会员|干部)?/gu;

const least = /(?:不少于|不低于|不小于|不下于?|至少|达到?了?|超过|突破|确保|保持在|稳定在)[^，。；]{0,4}$/u;
const most = /(?:不超过|不高于|不多于|不大于|控制在|[^不]低于|[^不]少于)[^，。；]{0,4}$/u;

/** The quantities of a normalized text, in reading order; what a period or a list of months implies is among them. */
export function amountsOf(text: string): Amount[] {
  const written = [...text.matchAll(amountPattern)].flatMap((match) => readAmount(text, match));
  const wholes = [...text.matchAll(whole)].map((match): Amount => ({
    kind: 'percent',
    value: 100,
    bound: 'least',
    each: false,
    isImplied: false,
    isLimit: match[0] === '全覆盖',
    isWhole: true,
    ...placeOf(match),
  }));
  return [...written, ...impliedTimes(text, written), ...wholes].sort((a, b) => a.start - b.start);
}

function readAmount(text: string, match: RegExpExecArray): Amount[] {
  const [all, number = '', percent, unit = ''] = match;
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const after = text.slice(match.index + all.length, match.index + all.length + 3);
  if (percent === '个百分点' || /[第几]$/u.test(before)) return [];
  const kind = percent ? 'percent' : kindOf(unit);
  // 25人以上企业 says which are meant, and 百分之三 is a share.
  if (kind === 'people' && /^(?:以上|以下)(?:的|企|单|基|职|学|用)/u.test(after)) return [];
  const isMost = most.test(before) || /^(?:以内|之内|内|以下|前)/u.test(after) || unit === '日内';
  const isLeast = least.test(before) || /^(?:以上|及以上)/u.test(after);
  const period = repeated.includes(kind) ? perYear(text, match.index, kind === 'times') : undefined;
  return [
    {
      kind,
      value: readNumber(number) * (unit === '万元' ? 10_000 : 1) * (period ?? 1),
      bound: isMost && !isLeast ? 'most' : 'least',
      each: /人均|平均每|每(?:[位名]|个?人|个?(?:教?职工|教师|老师|员工|会员))/u.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      ),
      isImplied: false,
      isLimit: isLeast || isMost,
      isWhole: false,
      ...placeOf(match),
    },
  ];
}

function kindOf(unit: string): AmountKind {
  return units.find(([, names]) => new RegExp(`^(?:${names})$`, 'u').test(unit))?.[0] ?? 'things';
}

/** 每月 without a number is once a month, and 3月、9月各办 twice a year. */
function impliedTimes(text: string, written: readonly Amount[]): Amount[] {
  // 每周开放3天 counts days.
  const hasTimes = (start: number, end: number): boolean =>
    written.some(
      (amount) =>
        ['times', 'days', 'hours'].includes(amount.kind) && amount.start >= start && amount.start <= end,
    );
  return timesByLists(text)
    .filter(({ isPeriod, start, end }) => !isPeriod || !hasTimes(start, clauseEnd(text, end)))
    .map(({ value, start, end }) => ({
      kind: 'times',
      value,
      bound: 'least',
      each: false,
      isImplied: true,
      isLimit: false,
      isWhole: false,
      start,
      end,
    }));
}

function clauseEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[，。；]/u);
  return end === -1 ? text.length : from + end;
}

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** Whether an amount of a draft is enough for one that is demanded; only for amounts that can be compared. */
export function isEnough(has: Amount, wanted: Amount): boolean {
  return wanted.bound === 'least' ? has.value >= wanted.value : has.value <= wanted.value;
}

/** Whether two amounts count the same. */
export function isComparable(has: Amount, wanted: Amount): boolean {
  if (has.each !== wanted.each || (has.isImplied && wanted.kind !== 'times')) return false;
  const alike: readonly (readonly AmountKind[])[] = [
    ['things', 'texts'],
    ['things', 'books'],
    ['things', 'families'],
    ['things', 'times'],
  ];
  return (
    has.kind === wanted.kind || alike.some((kinds) => kinds.includes(has.kind) && kinds.includes(wanted.kind))
  );
}
