import { anyOf } from '../word-list.ts';
import { headingNumber } from '../heading-number.ts';
import type { Fact, Found, TextRule } from './rule.ts';

const dateWords = anyOf(String.raw`
  \d月 月份】 日期】 季度 [每逐][月周年季天日旬] 每学期 每半年 [上下]半年 年[底初内中前] 学期 学年
  月[底初中内前] [节会赛期]前 当[天日月年] \d+[天日小] 天数】 日内 期间 全年 节日 假期 寒假 暑假 暑期 之前
  随时 周年
`);
const date = new RegExp(dateWords, 'u');
const ownerWords = anyOf(`
  负责 牵头 主席 委员 组长 主任 班长 部长 干事 会计 出纳 责任人】 部门】 由[^，。；]{1,14}[^，。；] 专人 承办
  主办 协办 代表 分会 小组
`);
const owner = new RegExp(ownerWords, 'u');
const measureWords = anyOf(String.raw`
  \d 数量】 人数】 比例】 户数】 场次】 期数】 金额】 [一二两三四五六七八九十]+[次个项条场名人户期份本] 不少于
  不低于 不超过 全部 逐[个项条人] 每[个名位户项条次人] 检验 检查 核对 验收 登记 台账 记录 公布 公开 签字 名单
  满意 测评 率
`);
const measure = new RegExp(measureWords, 'u');
/** Sections that say why or what for, or gather the dates in a table. */
const noMeasure =
  /指导|思想|总体|要求|形势|目标|引言|原则|时间|进度|日程|意义|主题|背景|落款|附|方向|思路|定位|理念|宗旨|方针|精神|概况|情况|回顾|总结|成绩|不足|问题|职责|认识|结语|展望/u;
/** So many Han characters make a measure that could say more. */
const enough = 50;
/** … and so many one that should say at least two of the three. */
const muchMore = 90;

const aspects = [
  { kind: 'date', pattern: date, name: '时间' },
  { kind: 'owner', pattern: owner, name: '责任人' },
  { kind: 'measure', pattern: measure, name: '数量或检验办法' },
] as const;

/** Numbered measures that do not say when, by whom and how much. */
export const bareMeasures: TextRule = {
  id: 'bare-measure',
  title: '没有时间、责任人、数量的措施',
  byHand: '每条带编号的措施问三句：什么时候、由谁负责、做多少或者怎样检验。缺两样以上的补上。',
  about: 'sentences',
  silentIn: ['report', 'other'],
  gather({ text, opensLine }) {
    const number = opensLine ? headingNumber(text) : undefined;
    const count = (text.match(/\p{Script=Han}/gu) ?? []).length;
    const said = aspects
      .filter(({ pattern }) => pattern.test(number ? text.slice(number.start + number.written.length) : text))
      .map(({ kind }): Fact => ({ kind, value: '', start: 0, end: 0 }));
    const size: Fact = { kind: 'size', value: String(count), start: 0, end: text.length };
    if (!number) return [size, ...said];
    const title = /^[^。；]{0,40}/u.exec(text)?.[0] ?? '';
    return [
      { kind: `heading ${String(number.level)}`, value: title, start: number.start, end: title.length },
      size,
      ...said,
    ];
  },
  judge(facts) {
    const found: Found[] = [];
    let section: Section | undefined;
    let above = '';
    for (const [index, fact] of [...facts, { kind: 'heading 1', value: '', start: 0, end: 0 }].entries()) {
      if (!fact.kind.startsWith('heading')) {
        section?.facts.push(fact);
        continue;
      }
      // What stands between a heading and one below it only leads in.
      const leadsIn = section && fact.kind > section.heading.kind;
      if (section && index > 0 && !leadsIn) found.push(...faultsOf(section, above));
      if (fact.kind === 'heading 1') above = fact.value;
      section = { heading: fact, facts: [] };
    }
    return found;
  },
};

interface Section {
  heading: Fact;
  facts: Fact[];
}

function faultsOf({ heading, facts }: Section, above: string): Found[] {
  const size = facts.reduce((sum, { kind, value }) => sum + (kind === 'size' ? Number(value) : 0), 0);
  if (size < enough || noMeasure.test(above) || noMeasure.test(heading.value)) return [];
  const missing = aspects
    .filter(({ kind }) => !facts.some((fact) => fact.kind === kind))
    .map(({ name }) => name);
  if (missing.length < 2 || (missing.length === 2 && size < muchMore)) return [];
  return [
    {
      severity: 'note',
      start: heading.start,
      end: heading.end,
      message: `这条措施没有写${missing.join('、')}`,
      reason: '有动作、有时间、有责任人、有数量，才检查得了。补上缺的，补不上的多半是空话。',
    },
  ];
}
