/*
 * What stands in a notice and asks for nothing that a plan could answer.
 */

const asides: readonly RegExp[] = [
  /^(?:特此通知|此复|妥否|以上(?:要求|意见|内容)请)/u,
  // What must not happen, and what comes of it, is no work that a plan could hold.
  /^(?:发生|出现|存在|因)[^。；]*(?:否决|取消|不予|不得(?:参评|评)|撤销|通报|不合格)/u,
  /(?:以下|下列|如下|下面)[^，。；]{0,4}(?:工作|事项|任务|内容|方面|几件事)[：:]?$/u,
  /请[^。；]*(?:以下|下列|下面|如下|这)这?[几些]?[^，。；]{0,4}(?:样|事|点|项|方面|内容|问题)[^，。；]{0,8}[：:]?$/u,
  /提(?:出)?(?:几|以下|如下)[^，。；]{0,6}(?:意见|要求|建议)[：:]?$/u,
  /[按照](?:以下|下面|下列|如下|这)这?几[^，。；]{0,4}[^。；]{0,12}$/u,
  /^[^，。；]{0,14}(?:共|包括|分为)[一二三四五六七八九十0-9]+(?:[条项点款]|个方面)$/u,
  /(?:写入|写进|列入|放进|安排[进在]|在)[^，。；]{0,8}计划(?:里|中|之中)?(?:一并|统一)?(?:安排|体现)?[：:]?$/u,
  /(?:现将|现就|现提出)[^。]*(?:如下|印发|通知|下发)/u,
  /^(?:为|根据|按照)[^。；]*(?:通知如下|如下[：:]?|制定本|特制定|现[将就提])/u,
  /(?:联\s*系\s*人|联系电话|电\s*话|手机|传真|邮\s*箱|电子邮件|邮编|地址|微信号?|QQ群?)\s*[：:是为]/iu,
  /@[a-z0-9.-]+\.[a-z]/iu,
  /^[^。；，]{2,10}另行(?:通知|安排)/u,
  /^附件?\s*[0-9一二三]*\s*[：:．.]/u,
  /^(?:抄送|抄报|主送|印发|发[：:])/u,
  new RegExp(
    '(?:[0-9]{1,2}日|[0-9]{1,2}月底|周[一二三四五六日]|前|内)[^。；]{0,14}' +
      '(?:报送|上报|报至|报到|报[^送]{0,12}(?:工会|办公室|邮箱)|发至|发到|发送|发我|交到|交至|反馈)',
    'u',
  ),
  /[0-9]{1,2}(?:日|月底)之?前[^。；]{0,8}(?:提交|申报|完成自[评查])/u,
  /^(?:以上|上述)[^。；]{0,8}(?:请|须|应)/u,
  /报送?(?:工作)?(?:小结|总结|情况|材料|报表|报告)$/u,
  /(?:计划|总结|材料|表格|电子版|纸质版?|扫描件|回执|报名表)[^。；]{0,20}(?:报送|上报|发至|发到|发我|报至|提交|交回|盖章)/u,
  /(?:加盖公章|签字盖章|一式[两二三四]份|逾期|不再受理)/u,
  /(?:有问题|有事|如有|疑问)[^。；]*(?:联系|找|电话|致电|咨询)/u,
  /把[^，。；]{0,6}工作[^，。；]{0,6}[做抓干][^，。；]{0,3}$/u,
  /(?:谢谢|感谢|辛苦|祝(?!福))[^。；]{0,8}[！!。]?$/u,
  /(?:大家好|你们好|您好)[！!，,。]?$/u,
  /(?:结合(?:本单位|本校|各自|工作)?实际)[^。；]*(?:贯彻|执行|落实|遵照|抓好)/u,
  /(?:请|望)[^。；]{0,10}(?:认真)?(?:贯彻执行|遵照执行|抓好落实|认真落实)/u,
  /(?:列入|纳入|摆上)[^。；]{0,6}(?:重要)?(?:议事日程|议事议程)/u,
  /^[^。；，]{0,8}(?:要|应)?(?:高度重视|统一思想|提高(?:思想)?认识|提高站位)/u,
  /^(?:确保|务求)?(?:各项)?(?:工作)?(?:取得|落到)(?:实效|实处)/u,
  /^(?:重点做好|请(?:围绕|抓住|按)|要抓的|须做到)[^。；]*[：:]$/u,
  /^(?:满分|总分|共计|合计)[^\p{Script=Han}]*[0-9]+\s*分/u,
];

/** Whether a clause only greets, explains, exhorts, or says where to send papers. */
export function asksNothing(clause: string): boolean {
  return asides.some((aside) => aside.test(clause));
}

/** Whether a line of a notice has nothing else than such clauses. */
export function asksNothingAtAll(line: string): boolean {
  const clauses = line.split(/[。；;]/u).filter((clause) => clause.trim() !== '');
  return clauses.length > 0 && clauses.every((clause) => asksNothing(clause));
}

const idleSections = new RegExp(
  '^[^，。；]{0,4}(?:工作要求|有关要求|相关要求|几点要求|报送要求|上报要求|材料报送|组织领导|加强领导|加强组织领导|' +
    '组织保障|有关事项|其他事项|[考复评申自]?[^，。；]{0,3}程序|考核办法|考核方式|考核对象|考核时间|结果运用|指导思想|' +
    '总体要求|联系方式|附则|(?:一票)?否决(?:项|事项)?)$',
  'u',
);

/** Whether what stands under a heading says how to take the notice, and not what to do. */
export function isIdleSection(heading: string): boolean {
  return idleSections.test(heading);
}

const greeting = /^[^。；]{1,60}[：:]$/u;
const addressee =
  /(?:工会|单位|学校|幼儿园|公司|主席|小组长?|委员会?|部门|机关|社区|同志|老师|分会|集团|园|校|们)[：:]$/u;

/** Whether a line speaks to somebody: 各基层工会：. */
export function isGreeting(line: string): boolean {
  return greeting.test(line) && addressee.test(line) && line.length <= 60;
}

const dateLine =
  /^[0-9〇零一二三四五六七八九十]{2,4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$/u;

/** Whether a line only dates the notice. */
export function isDateLine(line: string): boolean {
  return dateLine.test(line.replace(/\s+/gu, ''));
}

const titleEnd =
  /(?:通知|要点|细则|办法|标准|条件|指标|意见|方案|要求|计划|体系|安排|摘要|几件事|事项|表|提示|提醒|清单|任务|条目|说明|函)(?:[（(][^（）()]*[）)])*[：:]?$/u;

/** Whether a line that stands before all demands is the notice's title. */
export function isTitle(line: string): boolean {
  return titleEnd.test(line) && line.length <= 60 && !/[。；]/u.test(line);
}
