/** What headings call the parts of a plan (content/roles.yaml), by the role that the part plays. */
const roles: readonly [string, RegExp][] = [
  ['huigu', /总结|回顾|上年|去年|不足|存在的?问题/u],
  ['zhidao', /指导思想|总体要求|总体思路|工作思路|总要求|工作方针|基本原则/u],
  ['mubiao', /目标|指标/u],
  ['shijian', /时间安排|时间表|进度|安排表|行事历|月历|配档|日程|逐月|推进时间/u],
  ['baozhang', /保障|组织领导|工作要求|督查|考核|落实措施/u],
];

/** The role of a section by its heading. */
export function roleOf(heading: string, level: 1 | 2): string {
  return roles.find(([, pattern]) => pattern.test(heading))?.[0] ?? (level === 1 ? 'renwu' : 'cuoshi');
}
