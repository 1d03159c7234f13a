import { around, shownText, withoutNotes } from './prose.ts';
import type { PageRule } from './rule.ts';

/**
 * Campaigns, posts and sayings of the units whose old plans were rewritten. In the plan of another unit they are a
 * stranger's; an award or a contest that goes on under its name (安康杯, 六赛, 大干100天) is none. What has become
 * outdated for everybody stands in outdated.yaml.
 */
const slogans: readonly RegExp[] = [
  /危机来[临了]|为(?:企业|单位|公司)做[点些](?:啥|什么)/gu,
  /签约员工|华彩人生|待工室|三大规程|控亏(?:增盈)?/gu,
  /献礼|畅通主渠道/gu,
  /争先[、，]?(?:领先[、，]?率先|率先[、，]?领先)|(?:领先|率先)[、，]争先/gu,
  /增盈[、，]?班组先行|班组先行[、，]?增盈/gu,
];

/** What comes from the source's own campaigns, in titles or in text; a note may name it. */
export function sloganProblems(text: string): string[] {
  return slogans
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }) => `来源单位自己的口号“${words}”：${around(text, index)}`);
}

export const sourceSlogans: PageRule = {
  name: '来源单位的口号',
  // A guide shows what not to bring along.
  problems: (file) =>
    file.folder === 'guides' ? [] : sloganProblems(shownText({ ...file, body: withoutNotes(file.body) })),
};
