import { expressionsIn } from './expressions.ts';
import { anniversaryFacts, pastAnniversaries } from './anniversaries.ts';
import type { SegmentRule, TextRule } from './rule.ts';

/** Expressions whose time is over, and anniversaries of another year. */
export const outdatedWords: SegmentRule & TextRule = {
  id: 'outdated',
  title: '过时的提法',
  byHand:
    '查“几大精神”“几中全会”“三个代表”“科学发展观”“几五规划”“周年”和几年前的教育活动，对照上级今年的文件替换。',
  about: 'words',
  find: ({ text }, { data }) => expressionsIn(text, { data, kinds: ['旧提法', '旧称'], severity: 'warning' }),
  gather: anniversaryFacts,
  judge: pastAnniversaries,
};
