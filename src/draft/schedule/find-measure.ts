/** Who can be made responsible in a plan: an office, or a body that holds one. */
const office =
  '(?:本?(?:工会|单位|园|校)?(?:常务)?(?:副?主席|副?主任|副?书记|副?园长|副?校长|副?院长)|(?:生产|组织|宣教|宣传|文体|女职工|生活|财务|青年|' +
  '学习|劳动保护|经审|经费审查|劳动|福利)委员(?:会主任|会)?|工会(?:委员会|小组长|办公室|干事)|(?:车间|班组|教研组|年级组|科室)?(?:负责人|小?组长)|' +
  '班组长|团支部书记|安全员|保健医生|护士长)';
/** A department is taken for the one in charge only where the sentence says so: many are just taken along. */
const department = '(?!会同)[^，。；：、由【】]{1,6}(?:部门|办公室|处室|科室)';
const named = new RegExp(`由(【[^【】]+】|${office}|${department})`, 'u');
const anyOffice = new RegExp(`(【责任人】|【责任部门】|${office})`, 'u');

/** Who does it by the words of a sentence: 由工会副主席牵头, 生产委员每月……; undefined when it names nobody. */
export function findOwner(sentence: string): string | undefined {
  return named.exec(sentence)?.[1] ?? anyOffice.exec(sentence)?.[1];
}

const papers =
  /(?:签到表|签收表|签收单|登记表|登记册|登记本|会议记录|会议纪要|评审记录|检查记录|整改清单|公示照片|成绩单|评分表|责任书|评议表|测评表|预算表|台账|问卷|决议|名册|名单|回执|清单)/gu;
const aim = /(?:不少于|不低于|达到|下降)[^，；：]*(?:\d|【)|(?:\d|【比例】)%/u;
/** A result that fits a cell. */
const longest = 20;

/** How it is verified: a number to reach, or the papers it leaves behind; undefined when the sentence says neither. */
export function findResult(sentence: string): string | undefined {
  const number = sentence
    .split(/[，；：。]/u)
    .find((clause) => aim.test(clause) && clause.length <= longest && !clause.includes('不超过'));
  if (number !== undefined) return number;
  const found = [...new Set(sentence.match(papers) ?? [])].slice(0, 2);
  return found.length > 0 ? found.join('、') : undefined;
}
