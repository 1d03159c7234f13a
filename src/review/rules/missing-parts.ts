import type { TextRule } from './rule.ts';

/** What a plan that is handed in must have; each is told by any of these words. */
const parts = [
  { name: '工作目标', pattern: /目标|达到|不低于|不少于/u },
  { name: '工作举措', pattern: /措施|举措|任务|重点工作|工作重点|主要工作/u },
  { name: '推进时间', pattern: /时间安排|进度|推进时间|月[底初中]|\d月|【[^】]*月份】|季度/u },
] as const;
const signature =
  /^[ 　]*(?:20\d{2}|【[^】]*年[^】]*】)[^。]{0,12}日?[ 　]*$|^[ 　]*【成文日期】[ 　]*$|^[ 　]*二〇[^。]{0,12}日[ 　]*$/u;
/** Shorter than this it is no whole plan, whatever the reader says. */
const shortest = 300;

/** Parts that a whole plan lacks, in one note. */
export const missingParts: TextRule = {
  id: 'missing-part',
  title: '整份计划缺的部分',
  byHand: '对着目录看：工作目标、工作举措、推进时间三项和落款都要有，报送通知一般点名要这几样。',
  about: 'sentences',
  gather: ({ text }) => {
    const names = parts.filter(({ pattern }) => pattern.test(text)).map(({ name }): string => name);
    if (signature.test(text)) names.push('落款');
    return names.map((value) => ({ kind: 'part', value, start: 0, end: 0 }));
  },
  judge: (facts, { kind }, length) => {
    if (kind !== 'whole' || length < shortest) return [];
    const present = new Set(facts.map(({ value }) => value));
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
