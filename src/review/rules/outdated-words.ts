import { expressionsIn } from './expressions.ts';
import type { SegmentRule } from './rule.ts';

/** Expressions whose time is over, and what word-swapping software made of good ones. */
export const outdatedWords: SegmentRule = {
  id: 'outdated',
  title: '老提法和换坏的词',
  byHand: '查“几大精神”“几中全会”“三个代表”“科学发展观”和几年前的教育活动，对照上级今年的文件替换。',
  about: 'words',
  find: ({ text }, { data }) =>
    expressionsIn(text, { data, kinds: ['旧提法', '旧称', '伪原创'], severity: 'warning' }),
};
