import { watchFor } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';

const reason = '多打了一遍。';

const small = watchFor(
  [
    ...['，', '、', '；', '：'].map((mark) => ({
      pattern: `${mark}{2,}`,
      message: '标点重复',
      reason,
      replace: mark,
    })),
    { pattern: '。{2}(?!。)', notAfter: '。', message: '标点重复', reason, replace: '。' },
    { pattern: '，。|、。|；。', message: '标点叠在一起', reason: '句末只留句号。', replace: '。' },
    { pattern: '。，|、，|；，', message: '标点叠在一起', reason: '两个标点只留一个，读一遍再定。' },
    { pattern: '的的(?!确)', notAfter: '目', message: '“的”重复', reason, replace: '的' },
    {
      pattern: '了了(?!解|然|结|断|无|清|心|账)',
      notAfter: '[为除]',
      message: '“了”重复',
      reason,
      replace: '了',
    },
    {
      pattern: '在在(?!校|职|岗|建|编|册|读|线|场|乎|外|押|位)',
      notAfter: '[存所处内好正实现自潜]',
      message: '“在”重复',
      reason,
      replace: '在',
    },
    {
      pattern: '(?:和和(?![平谐气睦美])|将将(?!来|近|军)|并并(?![列])|及及(?!时|格))',
      message: '字重复',
      reason,
    },
  ],
  'warning',
);

const verbs =
  '进行|开展|加强|通过|积极|以及|按照|根据|提高|为了|我们|落实|推动|推进|组织|参加|实现|建立|完善|充分|认真';
const twice = new RegExp(`(${verbs})\\1|([\\p{Script=Han}]{3,8})\\2`, 'gu');

/** Words and marks that stand twice by mistake. */
export const doubled: SegmentRule = {
  id: 'doubled',
  title: '重复的字和标点',
  byHand: '查“，，”“。。”“、、”“的的”，再读一遍有没有连写两遍的词。',
  about: 'words',
  find: ({ text }) => [...small(text), ...wordsTwice(text)],
};

function wordsTwice(text: string): Found[] {
  return [...text.matchAll(twice)].flatMap(({ 0: words, index }): Found[] => {
    const once = words.slice(0, words.length / 2);
    // 讨论讨论 and 红红火火 are good Chinese, and so is 组织组织部.
    if (new Set(once).size === 1 || /^组织组织$/u.test(words)) return [];
    return [
      {
        severity: 'warning',
        start: index,
        end: index + words.length,
        message: `“${once}”重复`,
        reason,
        fix: { label: `只留一个“${once}”`, replacement: once },
      },
    ];
  });
}
