import type { WrittenPassage } from '../content-files.ts';
import { blankNames } from './blanks.ts';
import { printedOf, proseOf, withoutHeadings } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/*
 * 编辑规范 §2 wants three of action, object, time, owner, number and check. Hardly a Chinese sentence lacks an
 * action and an object (“加强队伍建设” has both), so they tell nothing: the three are asked of the four that show
 * whether it can be done.
 */
const least = 3;

/** Whose measures are looked at: those that go into somebody's plan. A method says how, not when and by whom. */
const folders = ['plans', 'snippets'];

const either = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/** When it is done: a date, a rhythm, a day of the calendar, or a limit. */
const time = either(
  '\\d{1,2}月|【(?:月份|日期|起始月份|结束月份|天数|工作日数|成文日期)】',
  '每(?:半)?(?:年|个?月|周|天|日|班|季|学期|学年|旬|两个?月)|[上下]半年|季度|[年月周]底|[年月]末|[上中下]旬',
  '学[期年](?:初|末)|开学|寒假|暑假|期[中末]|周[一二三四五六日]',
  '春节|元旦|中秋|国庆|端午|重阳|妇女节|劳动节|教师节|护士节|医师节',
  '(?:\\d+|[一两三半十])个?(?:工作日|小时|分钟|天|日|周|月|年|学期)(?:以?[内前后])',
  '[当次](?:天|日|周|月|班|晚)',
);

/** Who answers for it: an office that one person holds, one named with 由, or a blank for either. */
const owner = either(
  '由[^，。；、]{1,18}(?:负责|牵头|承办|主持|召集|对照|安排|配备|核|审|办|管|查|编|汇总|报)',
  '主席|主任|委员(?!会)|[组队班园校院科处部厂]长|书记|经理|联络员|检查员|安全员|记录员|经办人|负责人|牵头人|主持人|会计|出纳|师傅|通讯员',
  '(?:部门|护理部|办公室|[伙工课]\\p{Script=Han}?小组|分会|委员会)(?=[与同和会每按列领])|(?:部门|委员会)和工会一起',
  '【(?:责任人|责任部门|协办部门|办理机构)】',
);

/**
 * How much: people, things or money counted, a share, or a blank for one. Dates, limits and “一个” are none;
 * how long something lasts is one.
 */
const number = either(
  '(?<![第\\d])\\d+(?:\\.\\d+)?[多余来]?(?:名|人|户|位|次|项|个(?!月|工作日)|份|条|期(?!间)|篇|处|套|张|题|本|家|组|场|种|类|' +
    '件|页|句|字|遍|轮|台|间|元|万元|学时|课时|节|幅|支|队|成|倍|分(?!钟)|%)',
  '[两二三四五六七八九十](?:名|人|次|项|个(?!月|工作日)|份|条|期(?!间)|篇|处|套|张|本|家|组|场|种|类|件|页|句|遍|轮|成|栏|样)|分之[一二三四五]',
  '(?:\\d+|[两二三四五六七八九十半])个?(?:分钟|小时)(?![内前后])',
  '【(?:数量|人数|比例|期数|金额|户数|场次|次数|名额|分数|分钟数|小时数)】',
);

/** How one sees that it was done: what is compared, scored, signed, kept, published or answered. */
const check = either(
  '检查|检验|查验|验收|公示|公布|公开栏|台账|复核|核对|核实|核验|抽[查问看核测]|评[分议价选估]|打分|得分|签[字收名]|满意',
  '对照|统计|通报|测[试验评]|审[查核阅]|备案|归档|答复|合格|达[到标]|不低于|不少于|为准|销号|整改|回访|盘点|复查|清点|点一[次遍]|比[对较]|率',
  '对[^，。；]{0,8}(?:一次|名册|表|单)|逐[例项条户]|同上[年学]',
);

const things = { 时间: time, 责任人: owner, 数量: number, 检验办法: check };

/** What a measure does not name of when, who, how much and how it is checked, when that is too much to leave out. */
export function vagueness({
  role,
  text,
  written = text,
}: Pick<WrittenPassage, 'role' | 'text'> & { written?: string }): string[] {
  if (role !== 'cuoshi') return [];
  // A sample tells by its words what it is, and by the name of its blank.
  const names = blankNames(withoutHeadings(printedOf(written))).map((name) => `【${name}】`);
  const prose = [proseOf(withoutHeadings(printedOf(text))), ...names].join('\n');
  const lacking = Object.entries(things).flatMap(([thing, pattern]) => (pattern.test(prose) ? [] : [thing]));
  return lacking.length > Object.keys(things).length - least ? [`看不出${lacking.join('、')}`] : [];
}

const inEachPassage = inPassages(vagueness);

export const concrete: PageRule = {
  name: '措施具体',
  problems: (file, words) => (folders.includes(file.folder) ? inEachPassage(file, words) : []),
};
