import { anyOf } from '../word-list.ts';
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
      pattern: '为为|是是(?!非)|对对(?!联|方|手|比|策)',
      notAfter: '[作成因认视以行若但还就也都正凡可只总要或不一双]',
      message: '字重复',
      reason,
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
const twice = new RegExp(`(${verbs})\\1|([\\p{Script=Han}]{3,8})\\2|(\\p{Script=Han}{2})\\3`, 'gu');
/** Two characters that may well stand twice: verbs said lightly, and words of which one ends and the next begins. */
const mayRepeat = new Set(
  anyOf(`
    分钟 解释 说明 讨论 研究 商量 学习 了解 检查 交流 锻炼 放松 活动 休息 打扫 整理 收拾 参考 考虑 打听 介绍 尝试 体验 感受 关心 指点 提醒 准备 熟悉 练习
    请教 帮助 安排 组织 代表 领导 指导 服务 管理 教育 工作 主席 委员 主任 负责 核对 总结 回顾 沟通 改善 调整 提高 表扬 鼓励 评价 反思 宣传
    回忆 思考 分析 议论 比较 比试 切磋 咨询 接触 走动 行动 非常 永远 很多 许多 常常 慢慢 刚刚 仅仅 稍稍 渐渐 年年 天天 月月 人人 处处 层层
    建设 保障 监督 审查 评比 计算 运动 打算 规划 实践 试验 教学 培训 党员 干部 记录 编辑 会计 出纳 裁判 领队 教练 学生 家长
  `).split('|'),
);

/** Words and marks that stand twice by mistake. */
export const doubled: SegmentRule = {
  id: 'doubled',
  title: '重复的字和标点',
  byHand: '查“，，”“。。”“、、”“的的”，再读一遍有没有连写两遍的词。',
  about: 'words',
  find: ({ text }) => [...small(text), ...wordsTwice(text)],
};

function isGood(once: string, after: string): boolean {
  if (new RegExp(`^(?:${verbs})$`, 'u').test(once) && once !== '组织') return false;
  // Nobody does it lightly where something is said of it.
  if (after.startsWith('是') && !/^(?:组织|代表|领导)$/u.test(once)) return false;
  return (
    mayRepeat.has(once) ||
    /^[一几每某逐这那各两二三四五六七八九十百千]|^(?:有的|越来|又是|边.|.[一着来去])$/u.test(once)
  );
}

function wordsTwice(text: string): Found[] {
  return [...text.matchAll(twice)].flatMap(({ 0: words, index }): Found[] => {
    const once = words.slice(0, words.length / 2);
    // 讨论讨论 and 红红火火 are good Chinese, and so are 组织组织部 and 一件一件.
    if (new Set(once).size === 1 || (once.length === 2 && isGood(once, text.slice(index + 4)))) return [];
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
