import { inlineText, type Inline } from '../../passage/model.ts';
import type { DraftItem } from '../schema.ts';
import { fillDraftItem } from '../fill-draft.ts';

/** Words of a draft that stand for something the next plan will say otherwise: a blank offered in their place. */
export interface BlankOffer {
  id: 'year' | 'before' | 'date' | 'union' | 'unit' | 'months' | 'numbers';
  /** what is found, such as 2026年; the kind of thing where each place has its own */
  words: string;
  /** name of the blank; '' where there are several */
  blank: string;
  /** in how many places */
  count: number;
}

interface Parts {
  title: Inline[];
  items: DraftItem[];
}

/** What to look for, and the blank for what is found; undefined leaves it. */
interface Finder {
  id: BlankOffer['id'];
  words: string;
  blank: string;
  pattern: RegExp;
  make: (match: RegExpMatchArray, place: string) => Inline | undefined;
}

const signed = 'jieyu';
const open = (name: string): Inline => ({ kind: 'blank', name, value: '' });

/** Names of blanks for a number, by what is counted. */
const counted: Readonly<Record<string, string>> = {
  人: '人数',
  名: '名额',
  户: '户数',
  场: '场次',
  期: '期数',
  次: '次数',
  天: '天数',
  分钟: '分钟数',
  小时: '小时数',
  个工作日: '工作日数',
  '%': '比例',
};

/** Says which blanks can be put into a draft: year of its title, names of unit and union, its date, its figures. */
export function blankOffers(parts: Parts): BlankOffer[] {
  return findersFor(parts).flatMap(({ id, words, blank, pattern, make }) => {
    let count = 0;
    mapParts(parts, (inline, place) => {
      count += replaceIn(inline, pattern, make, place).count;
      return [...inline];
    });
    return count > 0 ? [{ id, words, blank, count }] : [];
  });
}

/** Puts the blanks that were chosen into a draft. */
export function withBlanks(parts: Parts, chosen: ReadonlySet<BlankOffer['id']>): Parts {
  return findersFor(parts)
    .filter(({ id }) => chosen.has(id))
    .reduce(
      (before, { pattern, make }) =>
        mapParts(before, (inline, place) => replaceIn(inline, pattern, make, place).inline),
      parts,
    );
}

function findersFor({ title, items }: Parts): Finder[] {
  const heading = inlineText(title).replace(/\n/gu, '');
  const lines = items
    .filter(({ role }) => role === signed)
    .flatMap(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.text).trim() : '')),
    );
  const union = lines.find((line) => /^[\p{Script=Han}（）]{4,}(?:工会|委员会)$/u.test(line)) ?? '';
  const unit = unitIn(heading) || union.replace(/工会(?:委员会)?$|委员会$/u, '');
  // Of a report with a plan the plan's year stands last.
  const years = [...heading.matchAll(/(20\d{2})(?=\s*[年学])/gu)].map(([found]) => found);
  const year = years[years.length - 1];
  return [
    ...(union === '' ? [] : [fixed('union', union, '工会名称')]),
    ...(unit.length < 4 ? [] : [fixed('unit', unit, '单位名称')]),
    dateFinder,
    ...(year === undefined
      ? []
      : [yearFinder('year', year, '年份'), yearFinder('before', String(Number(year) - 1), '上一年份')]),
    months,
    numbers,
  ];
}

/** 江城机械公司工会2026年工作计划 and 江城机械公司2026年工会工作计划 both name the unit. */
function unitIn(heading: string): string {
  const before = /^(.*?)(?:工会(?:委员会)?)?(?:关于)?20\d{2}/u.exec(heading)?.[1] ?? '';
  return /^[\p{Script=Han}（）]{4,30}$/u.test(before) && !before.endsWith('年度') ? before : '';
}

function fixed(id: BlankOffer['id'], words: string, blank: string): Finder {
  return { id, words, blank, pattern: new RegExp(escaped(words), 'gu'), make: () => open(blank) };
}

function yearFinder(id: BlankOffer['id'], year: string, blank: string): Finder {
  return { ...fixed(id, year, blank), pattern: new RegExp(`${year}(?=\\s*年)`, 'gu') };
}

const dateFinder: Finder = {
  id: 'date',
  words: '落款日期',
  blank: '成文日期',
  pattern: /^\s*20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/gu,
  make: (_, place) => (place === signed ? open('成文日期') : undefined),
};

/** A month by itself, with its 月 as blanks for months have it: not the end of a range, and no day of a date. */
const months: Finder = {
  id: 'months',
  words: '月份',
  blank: '月份',
  pattern: /(^|[^\d至到—–~～\-、.])(\d{1,2})月(?!\s*\d|份)/gu,
  make: ([, , month = '']) =>
    Number(month) >= 1 && Number(month) <= 12
      ? { kind: 'blank', name: '月份', value: '', sample: `${month}月` }
      : undefined,
};

const numbers: Finder = {
  id: 'numbers',
  words: '人数、次数、比例等数字',
  blank: '',
  pattern:
    /(^|[^\d.年第至到—–~～\-、])(\d{1,5}(?:\.\d{1,2})?)(?=(个工作日|分钟|小时|[人名户场期次天%]|[个项条篇件份]))/gu,
  make: ([, , sample = '', unit = '']) => ({
    kind: 'blank',
    name: counted[unit] ?? '数量',
    value: '',
    sample,
  }),
};

/** Replaces what is found in the words; a first group stays as words before the blank. */
function replaceIn(
  inline: readonly Inline[],
  pattern: RegExp,
  make: Finder['make'],
  place: string,
): { inline: Inline[]; count: number } {
  let count = 0;
  const replaced = inline.flatMap((piece): Inline[] => {
    if (piece.kind !== 'text') return [piece];
    const pieces: Inline[] = [];
    let end = 0;
    for (const match of piece.text.matchAll(pattern)) {
      const blank = make(match, place);
      if (!blank) continue;
      const start = match.index + (match.length > 1 ? (match[1] ?? '').length : 0);
      if (start > end) pieces.push({ ...piece, text: piece.text.slice(end, start) });
      pieces.push(blank);
      end = match.index + match[0].length;
      count += 1;
    }
    if (end < piece.text.length) pieces.push({ ...piece, text: piece.text.slice(end) });
    return pieces;
  });
  return { inline: replaced, count };
}

function mapParts(
  { title, items }: Parts,
  change: (inline: readonly Inline[], place: string) => Inline[],
): Parts {
  return {
    title: change(title, 'title'),
    items: items.map((item) => fillDraftItem(item, (inline) => change(inline, item.role))),
  };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
