import { commonWords } from '../common-words.ts';
import type { Found, SegmentRule } from './rule.ts';

const han = '\\p{Script=Han}';
const gap = '[ 　\\u00a0]+';
const gaps = new RegExp(`(${han}?)(${han})(${gap})(?=(${han}))`, 'gu');
/** Single characters set apart from one another, up to a mark or the end. */
const spread = new RegExp(`${han}(?:${gap}${han}){2,}(?!${han})`, 'gu');
const anyGap = new RegExp(gap, 'gu');
/** A line with fewer characters may be spaced out on purpose: 目　录. */
const shortest = 8;

/** Spaces within words, as scanning and typesetting leave them. */
export const spaces: SegmentRule = {
  id: 'spaces',
  title: '词中间的空格',
  byHand: '查空格，汉字中间的都去掉；标题、署名里有意留的除外。',
  about: 'words',
  find({ text }) {
    if (text.replace(anyGap, '').length < shortest) return [];
    const runs = [...text.matchAll(spread)]
      .filter(({ 0: run }) => hasWord(run.replace(anyGap, '')))
      .map(({ 0: run, index }) => withoutGaps(index, run));
    const inRun = (place: number): boolean => runs.some(({ start, end }) => place >= start && place < end);
    return [...runs, ...gapsInWords(text).filter(({ start }) => !inRun(start))];
  },
};

function hasWord(text: string): boolean {
  return [...text].some((_, place) => commonWords.has(text.slice(place, place + 2)));
}

function gapsInWords(text: string): Found[] {
  return [...text.matchAll(gaps)].flatMap(
    ({ 0: all, 1: before = '', 2: first = '', 4: second = '', index }) => {
      const start = index + before.length;
      const end = index + all.length + 1;
      const isLabel = text.slice(0, start).trim() === '' && /[:：]/u.test(text.charAt(end));
      // What ends a word itself stands before a gap that was meant: 职工 会餐.
      const ends = commonWords.has(before + first);
      return isLabel || ends || !commonWords.has(first + second)
        ? []
        : [withoutGaps(start, text.slice(start, end))];
    },
  );
}

function withoutGaps(start: number, words: string): Found {
  const replacement = words.replace(anyGap, '');
  return {
    severity: 'warning',
    start,
    end: start + words.length,
    message: `“${replacement}”中间有空格`,
    reason: '扫描、识别或者排版时留下的。',
    fix: { label: '去掉空格', replacement },
  };
}
