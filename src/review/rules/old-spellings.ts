import { expressionsIn, watchFor } from './expressions.ts';
import type { SegmentRule } from './rule.ts';

const reason = '现行规范不这样写。';

const spellings = watchFor(
  [
    { pattern: '帐(?![篷幕子下房顶])', notAfter: '[营蚊床军纱]', replace: '账' },
    { pattern: '按排(?=[好在专时了人]|活动|工作)', notAfter: '[员]', replace: '安排' },
    { pattern: '部暑', replace: '部署' },
    { pattern: '竟赛', replace: '竞赛' },
    { pattern: '竟争', replace: '竞争' },
    { pattern: '坐谈会', replace: '座谈会' },
    { pattern: '既使', replace: '即使' },
    { pattern: '渡假', replace: '度假' },
    { pattern: '寒喧', replace: '寒暄' },
    { pattern: '贯彻落时', replace: '贯彻落实' },
    { pattern: '再接再励', replace: '再接再厉' },
    { pattern: '一如继往', replace: '一如既往' },
    { pattern: '群策群立', replace: '群策群力' },
    { pattern: '磨擦', replace: '摩擦' },
    { pattern: '穿流不息', replace: '川流不息' },
  ].map((spelling) => ({ ...spelling, message: `应写“${spelling.replace}”`, reason })),
  'warning',
);

/** Spellings that the standard has given up, and slips of the input method. */
export const oldSpellings: SegmentRule = {
  id: 'old-spelling',
  title: '旧写法和错字',
  byHand: '查“帐”“签定”“布署”“定单”，改成“账”“签订”“部署”“订单”。',
  about: 'words',
  find: ({ text }, { data }) => [
    ...spellings(text),
    ...expressionsIn(text, { data, kinds: ['旧写法'], severity: 'warning' }),
  ],
};
