/** Where a line of a title may not end. */
const never = Infinity;

/** How much a break hurts, from nothing between two phrases to one between the words of a unit's name. */
const cost = {
  phrase: 0,
  year: 1,
  mark: 2,
  kind: 3,
  part: 4,
  union: 5,
  place: 6,
  word: 9,
  inName: 8,
  inBrackets: 12,
} as const;

/** A stretch of a text, its end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const counted = '第[一二三四五六七八九十百\\d]+';
const schools = '幼儿园|小学|中学|学校|医院|卫生院';

/** What a unit's name may be parted after, longest first. */
const unitPart = new RegExp(
  '(?:集团)?(?:股份)?有限(?:责任)?公司|(?:总|分|子)公司|公司|集团|事务所|研究[院所]|设计院|卫生服务中心|' +
    `中心(?!${schools}|校|血站|站|支行|城|区)|${schools}|学院|大学|校区|分校|[总分]园|街道(?:办事处|党工委)?|办事处|` +
    '社区(?!卫生|居|党|服务|学|教)|[居村]委会|管委会|委员会|人民政府|机关(?!党|工会|事务|幼|服务|后勤|委员)|项目部|经理部|指挥部|' +
    '车间|分院|院区|开发区|示范区|保税区|[园新]区|产业园|工业园|[分支]行|[支大总]队|管理局|[总分]局|[总分]厂',
  'gu',
);
/** Places at the head of a unit's name. What follows in the second group would make another word of them. */
const place = /自治[区州县旗]|[省市县区镇乡](?![区场民政内长级域委办直立属属]|公司|中心)/gu;
const union = /(?:总|教育|联合|机关|直属|基层|分|行业|产业|区域)?工会(?:联合会|工作委员会|委员会)?/gu;
/** Nouns that phrases of other titles end in. */
const phraseEnd = /(?:活动|会议|大会|竞赛|行动|建设)(?![的周月年]|方案|计划|工作|要点)/gu;
const openBlank = /【[^【】]*】/gu;
const year = /(?:【[^【】]*年[^【】]*】|\d{4})(?:[-—–~～至]{1,2}(?:【[^【】]*】|\d{4}))?(?:学年度?|年度?)?/gu;
const term = /第[一二三四12]学期|[上下]学期|[上下]半年|[春秋]季学期|[一二三四]季度/gu;
/** What kind of paper it is, at the end of a title. */
const kind =
  /(?:年度)?(?:工作|学习|活动|实施|专项|行动|重点)*(?:计划|要点|思路|安排表?|总结|方案|报告|意见|规划|清单|汇报)(?=$|\s|[（(])/gu;
/** Words that would no longer be read as one. */
const bound = new RegExp(
  `[A-Za-z0-9.%]+|\\d+(?:周年|[年月日号届次个期家所])|关于.|` +
    `${counted}(?:附属|人民|实验|中心|职业|分工会|分公司|项目部|工程局)?(?:${schools})?[届次期个中小院校园]?|` +
    '[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]',
  'gu',
);
const brackets = /《[^《》]*》|“[^“”]*”|（[^（）]*）|‘[^‘’]*’|\([^()]*\)/gu;

/**
 * Says how much it hurts the sense of a title to end a line at each of its places (GB/T 9704-2012, 7.3.1: 词意完整):
 * nothing between phrases, more between the words of a name, and Infinity inside a word, a year or what is to
 * stay whole.
 *
 * @param whole stretches that no line may end in
 * @returns a number for each place from 0 to the length of the text
 */
export function breakCosts(text: string, whole: readonly Stretch[]): number[] {
  const costs = Array.from({ length: text.length + 1 }, () => never);
  const allow = (at: number, price: number): void => {
    if (at > 0 && at < text.length) costs[at] = Math.min(costs[at] ?? never, price);
  };
  const forbid = ({ start, end }: Stretch): void => {
    costs.fill(never, start + 1, end);
  };
  for (const at of wordEnds(text)) allow(at, cost.word);
  for (const { end } of [...matches(text, place), ...matches(text, phraseEnd)]) allow(end, cost.place);
  for (const { end } of matches(text, unitPart)) allow(end, cost.part);
  const name = nameOf(text);
  for (let at = name.start + 1; at < name.end; at += 1) costs[at] = (costs[at] ?? never) + cost.inName;
  for (const { end } of matches(text, /[、，；：,;:]|\s+/gu)) allow(end, cost.mark);
  for (const { end } of matches(text, /的/gu)) allow(end, cost.mark);
  for (const { start } of matches(text, /关于|和|及|与|暨|[（(]/gu)) allow(start, cost.mark);
  for (const stretch of matches(text, bound)) forbid(stretch);
  for (const stretch of [...matches(text, union), ...matches(text, term), ...matches(text, kind)]) {
    allow(stretch.start, cost.union);
    forbid(stretch);
  }
  for (const { start } of matches(text, kind)) allow(start, cost.kind);
  for (const { end } of matches(text, term)) allow(end, cost.kind);
  for (const stretch of matches(text, year)) {
    allow(stretch.start, cost.year);
    allow(stretch.end, cost.kind);
    forbid(stretch);
  }
  for (const { end } of matches(text, union))
    allow(end, /^(?:\d|【|$)/u.test(text.slice(end)) ? cost.phrase : cost.mark);
  for (const { start, end } of matches(text, brackets))
    for (let at = start + 1; at < end; at += 1) costs[at] = (costs[at] ?? never) + cost.inBrackets;
  for (const stretch of [...matches(text, openBlank), ...whole]) forbid(stretch);
  for (const { start } of matches(text, /[的、，；：。？！）》”’】,;:.?!)]|\s+|年度?(?=[工计])/gu))
    costs[start] = never;
  for (const { end } of matches(text, /[《“（‘【(]|和|及|与|暨/gu)) costs[end] = never;
  return costs;
}

/** The name of the unit a title begins with: everything before its union or its year. */
function nameOf(text: string): Stretch {
  const [first] = [...matches(text, union), ...matches(text, year)].sort((a, b) => a.start - b.start);
  return { start: 0, end: first?.start ?? 0 };
}

function matches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * Ends of words. Browsers without a segmenter know none but those that are found by the other rules; a title then is
 * broken at parts of names, and at the width of the line where there are none.
 */
function wordEnds(text: string): number[] {
  if (!('Segmenter' in Intl)) return [];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return words.flatMap(({ index, segment }, place) => {
    const next = words[place + 1]?.segment ?? '';
    // A single character belongs to the word beside it: 江城|市, 第|一.
    return segment.length < 2 || next.length < 2 ? [] : [index + segment.length];
  });
}
