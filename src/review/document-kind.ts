import { headingNumber } from './heading-number.ts';

/** What a line says of the kind of its document, and where the line begins. */
export interface KindFact {
  kind: DocumentKind;
  start: number;
}

/** What a text says it is: a plan, a report of what was done, or something else that is no plan. */
export type DocumentKind = 'plan' | 'report' | 'other';

const kinds: readonly [DocumentKind, string][] = [
  [
    'other',
    '通知|通报|函|批复|请示|公告|公示|制度|办法|规定|细则|条例|章程|守则|职责|规则|规程|倡议书|须知|纪要|评分表|标准|意见|方案|预案|合同|协议|议程|名单|决定',
  ],
  ['report', '总结|小结|汇报|报告|述职|简报|事迹|讲话|发言|致辞|体会|情况'],
  ['plan', '计划|要点|思路|打算|安排|设想|规划'],
];
const title = new RegExp(
  `^(?!.*[。；！？])[^，：:]{0,50}?(${kinds.map(([, words]) => words).join('|')})(?:[（(【][^（）()【】]{0,14}[)）】])*$`,
  'u',
);
/** What a collection puts around its titles. */
const prefix = /^(?:第[一二三四五六七八九十\d]+篇|篇[一二三四五六七八九十\d]+)[:：、 　]*/u;
const count = '[一二三四五六七八九十\\d]{1,3}';
const tail = new RegExp(
  `(?:\\d{3,4}字)?(?:范文|范例|模板|精编)?[ 　]*(?:[（(【[].{0,12}[）)】\\]]|第?${count}篇|篇${count})?[ 　]*\\d{0,2}$`,
  'u',
);
const planned = /计划|要点|工作思路|打算|工作安排/u;

/** The kind of document that a line names as its title; undefined when it is no title. */
export function titleOf(line: string): DocumentKind | undefined {
  const trimmed = line.trim().replace(prefix, '').replace(tail, '').trim();
  if (trimmed.length < 4 || trimmed.length > 60 || headingNumber(line)) return undefined;
  const ending = title.exec(trimmed)?.[1];
  if (ending === undefined) return undefined;
  const kind = kinds.find(([, words]) => words.split('|').includes(ending))?.[0];
  // 总结和计划 is a plan too; a notice about plans is none.
  return kind === 'report' && planned.test(trimmed) ? 'plan' : kind;
}

/** Openings and turns that only such texts have. */
const otherwise = new RegExp(
  [
    '(?:通知|通报|公告)如下',
    '特制定本(?:制度|办法|规定|细则|规则|章程)',
    '^[ 　]*第[一二三四五六七八九十]{1,3}条[ 　]',
    '^[ 　]*(?:同志们|各位(?:代表|领导|同事|同志|来宾)|尊敬的.{1,12})[：:，,！!]',
  ].join('|'),
  'u',
);
const past = /(?:现|下面)?将.{0,24}(?:工作|情况)(?:简要)?(?:总结|汇报|报告)如下/u;

/** What a line says of the kind of document; undefined when it says nothing. */
export function kindIn(line: string): DocumentKind | undefined {
  return titleOf(line) ?? (otherwise.test(line) ? 'other' : past.test(line) ? 'report' : undefined);
}

/** A title stands so near the beginning. */
const nearBeginning = 300;

/** What kind of document a text is by what its lines say, in their order; a plan when they do not say. */
export function documentKind(said: readonly KindFact[]): DocumentKind {
  return said.find(({ start }) => start < nearBeginning)?.kind ?? 'plan';
}
