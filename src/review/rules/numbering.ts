import { formatNumber, type Level } from '../../passage/number.ts';
import { titleOf } from '../document-kind.ts';
import { headingNumber } from '../heading-number.ts';
import type { Fact, Found, SegmentRule, TextRule } from './rule.ts';

const proper = '公文的层次序数依次是“一、”“（一）”“1.”“（1）”，括号后面不加顿号。';

/** Numbers of headings that are not written as official documents write them. */
export const numberForms: SegmentRule = {
  id: 'number-form',
  title: '编号的写法',
  byHand: '看每行开头：依次写“一、”“（一）”“1.”“（1）”，“(一)、”“1、”“1)”“一、是”都改过来。',
  about: 'words',
  find({ text, opensLine }) {
    const number = opensLine ? headingNumber(text) : undefined;
    if (!number) return opensLine ? ordinals(text) : [];
    const { start, written, proper: right, level } = number;
    const rest = text.slice(start + written.length);
    if (level === 1 && /^是(?:要)?/u.test(rest)) {
      // 一、是 is 一是 with a mark too many.
      const replacement = `${right.slice(0, -1)}是`;
      return [
        badForm({ start, end: start + written.length + 1, right: replacement, written: `${written}是` }),
      ];
    }
    const bare = written.trimEnd();
    if (bare === right) return [];
    return [badForm({ start, end: start + bare.length, right, written: bare })];
  },
};

/** 第一、 counts like 第一，: only what stands alone before its text takes 、. */
function ordinals(text: string): Found[] {
  const [found, blank = '', written = ''] = /^([ 　]*)(第[一二三四五六七八九十]、)/u.exec(text) ?? [];
  if (found === undefined) return [];
  const right = `${written.slice(0, -1)}，`;
  return [badForm({ start: blank.length, end: found.length, right, written })];
}

function badForm({
  start,
  end,
  right,
  written,
}: {
  start: number;
  end: number;
  right: string;
  written: string;
}): Found {
  return {
    severity: 'warning',
    start,
    end,
    message: `编号“${written}”应写“${right}”`,
    reason: proper,
    fix: { label: `改成“${right}”`, replacement: right },
  };
}

/** Numbers of headings, and 一是 二是 within a paragraph, that do not follow one another. */
export const numberOrder: TextRule = {
  id: 'number-order',
  title: '编号的次序',
  byHand: '同一层的编号从头数一遍，“一是”“二是”也数一遍，看有没有跳号和重号。',
  about: 'sentences',
  gather: ({ text, opensLine }) => [...headingFacts(text, opensLine), ...listFacts(text)],
  judge: (facts) => [...headingOrder(facts), ...listOrder(facts)],
};

function headingFacts(text: string, opensLine: boolean): Fact[] {
  if (!opensLine) return [];
  const number = headingNumber(text);
  if (!number) return titleFacts(text);
  if (text.startsWith('是', number.start + number.written.length)) return [];
  const { level, value, start, written } = number;
  return [{ kind: String(level), value: String(value), start, end: start + written.trimEnd().length }];
}

const part =
  /^[ 　]*(?:附件|附表|附录|第[一二三四五六七八九十\d]+(?:部分|章|篇|学期|季度|阶段)|[上下]半年|[上下]学期)/u;

/** A short line without a number is a heading too, under which lists begin anew. */
function titleFacts(text: string): Fact[] {
  const line = text.trim();
  const isTitle = part.test(line) || titleOf(line) !== undefined;
  if (!isTitle && (line.length > 24 || line === '' || /[。；，、]$/u.test(line))) return [];
  return [{ kind: isTitle ? 'part' : 'title', value: '', start: 0, end: text.length }];
}

/** So many first items in a row have lost the numbers that Word counted for them. */
const lostCount = 3;

function headingOrder(facts: readonly Fact[]): Found[] {
  const found: Found[] = [];
  const counts = [0, 0, 0, 0, 0];
  const lost = lostItems(facts);
  let isUnderTitle = true;
  for (const [index, { kind, value, start, end }] of facts.entries()) {
    if (kind === 'part') counts.fill(0);
    if (kind === 'title') counts.fill(0, 2);
    if (kind === 'part' || kind === 'title') isUnderTitle = true;
    const level = levelOf(kind);
    if (!level) continue;
    const before = counts[level] ?? 0;
    const now = Number(value);
    counts[level] = now;
    counts.fill(0, level + 1);
    const message = faultOf({ level, before, now, isUnderTitle, isLost: lost.has(index) });
    isUnderTitle = false;
    if (message === undefined) continue;
    found.push({ severity: 'warning', start, end, message, reason: '看看是少了一条，还是编号没有改。' });
  }
  return found;
}

interface Step {
  level: Level;
  before: number;
  now: number;
  /** whether a heading without a number stands just before */
  isUnderTitle: boolean;
  isLost: boolean;
}

/** A list may start anew, and a part of a plan may begin with any number. */
function faultOf({ level, before, now, isUnderTitle, isLost }: Step): string | undefined {
  if (isLost) return `编号“${formatNumber(level, now)}”重复`;
  if (now === 1) {
    const again = level === 1 && before > 1 && !isUnderTitle;
    return again ? `“${formatNumber(level, before)}”后面又从“${formatNumber(level, 1)}”编起` : undefined;
  }
  if (now === before + 1 || before === 0) return undefined;
  return now === before
    ? `编号“${formatNumber(level, now)}”重复`
    : `编号从“${formatNumber(level, before)}”跳到“${formatNumber(level, now)}”`;
}

/** The places of the items after the first of several in a row that all have the number 1. */
function lostItems(facts: readonly Fact[]): ReadonlySet<number> {
  const lost = new Set<number>();
  let first = 0;
  for (const [index, { kind, value }] of facts.entries()) {
    if (value !== '1' || facts[first]?.value !== '1' || facts[first]?.kind !== kind) first = index;
    if (index - first + 1 < lostCount) continue;
    for (let place = index; place > first && !lost.has(place); place--) lost.add(place);
  }
  return lost;
}

function levelOf(kind: string): Level | undefined {
  return ([1, 2, 3, 4] as const).find((level) => String(level) === kind);
}

const listWords = '一二三四五六七八九';
const listItems = /(?:^|[。；：，:;,\s]|[、])([一二三四五六七八九])是(?!否|非)/gu;

function listFacts(text: string): Fact[] {
  return [...text.matchAll(listItems)].map(({ 0: words, 1: digit = '', index }) => {
    const end = index + words.length;
    return { kind: 'item', value: String(listWords.indexOf(digit) + 1), start: end - 2, end };
  });
}

function listOrder(facts: readonly Fact[]): Found[] {
  let before = 0;
  return facts.flatMap(({ kind, value, start, end }): Found[] => {
    if (kind !== 'item') {
      before = 0;
      return [];
    }
    const [last, now] = [before, Number(value)];
    before = now;
    if (now === 1 || now === last + 1 || last === 0) return [];
    const words = (count: number): string => `${listWords.charAt(count - 1)}是`;
    const message = now === last ? `“${words(now)}”重复` : `从“${words(last)}”跳到“${words(now)}”`;
    return [{ severity: 'warning', start, end, message, reason: '看看是少了一条，还是序数没有改。' }];
  });
}
