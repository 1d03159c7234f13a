import { headingNumber } from '../heading-number.ts';
import type { Fact, TextRule } from './rule.ts';

const han = '[一二三四五六七八九十]';
/** What a plan that is handed in must have; each is told by any of these words. */
const parts = [
  { name: '工作目标', pattern: /目标|达到|不低于|不少于|不超过|力争|争创|争取|指标|以上[，。；]/u },
  {
    name: '工作举措',
    pattern:
      /措施|举措|任务|重点|主要工作|具体工作|工作内容|工作安排|活动安排|主要做法|工作打算|工作要点[：:]?$/u,
  },
  {
    name: '推进时间',
    pattern: new RegExp(
      `时间安排|进度|推进时间|月[底初中末前份]|\\d月|${han}月|【[^】]*月份】|季度|[上下]半年|每[月季周]|学期[初中末]|[年期][初中底末]|全年|寒假|暑假`,
      'u',
    ),
  },
] as const;
/** Headings that a whole plan has besides its measures. */
const otherHeading = /指导|思想|目标|形势|要求|原则|时间|背景|总结|回顾|情况/u;
/** With so many headings of measures a plan has them, whatever they are called. */
const enoughMeasures = 3;

const year = '(?:20\\d{2}|【[^】]*年[^】]*】|二[〇○零Ｏ0O][〇○零Ｏ0O一二三四五六七八九]{2})';
const signature = new RegExp(
  `^[ 　]*(?:[^，。；：]{2,30}[ 　]+)?(?:${year}[年./—-][^，。；]{1,12}[ 　]*|【成文日期】[ 　]*)$`,
  'u',
);
/** The signature stands so near the end; attachments may follow it. */
const nearEnd = 120;
/** Shorter than this it is no whole plan, whatever the reader says. */
const shortest = 300;

/** Parts that a whole plan lacks, in one note. */
export const missingParts: TextRule = {
  id: 'missing-part',
  title: '整份计划缺的部分',
  byHand: '对着目录看：工作目标、工作举措、推进时间三项和落款都要有，报送通知一般点名要这几样。',
  about: 'sentences',
  silentIn: ['report', 'other'],
  gather: ({ text, opensLine }) => {
    const names = parts.filter(({ pattern }) => pattern.test(text)).map(({ name }): string => name);
    if (opensLine && signature.test(text)) names.push('落款');
    if (opensLine && headingNumber(text) && !otherHeading.test(text.slice(0, 20))) names.push('条');
    if (opensLine && /^[ 　]*附[ 　]*[件表：:]/u.test(text)) names.push('附件');
    return names.map((value) => ({ kind: 'part', value, start: 0, end: text.length }));
  },
  judge: (facts, { kind }, length) => {
    if (kind !== 'whole' || length < shortest) return [];
    const present = new Set(facts.map(({ value }) => value).filter((value) => value !== '落款'));
    if (facts.filter(({ value }) => value === '条').length >= enoughMeasures) present.add('工作举措');
    if (isSigned(facts, length)) present.add('落款');
    const missing = [...parts.map(({ name }) => name), '落款'].filter((name) => !present.has(name));
    if (missing.length === 0) return [];
    return [
      {
        severity: 'note',
        start: 0,
        end: 0,
        message: `整份计划里没有找到：${missing.join('、')}`,
        reason: '报送的计划要有目标、举措、推进时间，末尾有单位落款和成文日期。确实另附的，不用管。',
      },
    ];
  },
};

/** Whether a date stands where a signature does: at the end or before what is attached, and not under the title. */
function isSigned(facts: readonly Fact[], length: number): boolean {
  const attached = facts.find(({ value, start }) => value === '附件' && start > length / 4)?.start;
  return facts.some(
    ({ value, start, end }) =>
      value === '落款' && (length - end < nearEnd || (attached !== undefined && start > length / 4)),
  );
}
