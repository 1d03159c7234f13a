import type { WrittenPassage } from '../content-files.ts';
import { printedOf, proseOf, withoutHeadings } from './prose.ts';
import { inPlanTexts, type PageRule } from './rule.ts';

/** Goals are the checks of a plan, a schedule has one in each row, and a report tells what they showed. */
const free = ['mubiao', 'shijian', 'huigu'];

/**
 * A check goes back to what was done: it takes samples, asks those whom it was for, examines, or holds a rate against
 * a limit. Counting, signing, publishing and filing are part of doing it. What comes of a check (抽查结果) is no
 * second one, and neither are the examinations of a school.
 */
const check = new RegExp(
  '(?:' +
    [
      '抽[查问看测核验检听]|抽取|随机[抽问看选访]|暗访|回访|满意[度率]|问卷|测评',
      '(?:课后|结业|期满|闭卷|开卷|当场|期末|年末)[^，。；]{0,3}测[试验]|考[核试]合格',
      '[率的][应要均都]*(?:不[低少]于|达到?|超过|高于)[^，。；]{0,6}?\\d+%|\\d+%(?:以上|以内)',
      '(?:合格|达标|知晓|答对|完好|覆盖|到课|签订|兑现|整改|答复|办结|回收|参加|参检|入会|出勤|按期)率(?=[不达为应要超])',
    ].join('|') +
    ')(?!结果|成绩|材料|记录|情况|时间|日期|人数|和改正|表(?:不记名|存档))',
  'u',
);

/** The sentences of a passage that check what was done, where there is more than one. */
export function surplusChecks({ role, text }: Pick<WrittenPassage, 'role' | 'text'>): string[] {
  if (free.includes(role)) return [];
  const sentences = proseOf(withoutHeadings(printedOf(text))).split(/[。；\n]/u);
  const checks = sentences.filter((sentence) => check.test(sentence)).map((sentence) => sentence.trim());
  return checks.length > 1
    ? [`检验办法写了${String(checks.length)}处，只留一处，其余写进<Measures>：${checks.join('／')}`]
    : [];
}

export const oneCheck: PageRule = {
  name: '检验办法一处',
  problems: inPlanTexts(surplusChecks),
};
