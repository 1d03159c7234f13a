import { splitBlanks, writtenBlank } from '../../blanks/split.ts';
import { tidyValue } from '../../vocabulary/blank-kinds.ts';
import type { ReviewData } from '../model.ts';
import { labelFacts, emptyLabels } from './empty-labels.ts';
import { expressionsIn, fixTo, watchFor, type WatchedPattern } from './expressions.ts';
import type { Found, Segment, SegmentRule, TextRule } from './rule.ts';

const lostWords = '这里的字被屏蔽了，或者忘了填，读的人看不出原意。补上原词，补不出就删去整句。';
const lostYear = '年份没有填。按计划所属年份填写。';
const lostName = '名称没有填。填本单位的，或者写岗位。';
const lostNumber = '数字丢了，或者没有填。补上，补不出就删去这半句。';
const lostDate = '日期没有填全。按实际日期填写。';

const measures = '人次|人|名|次|个|条|项|件|篇|户|期|份|场|家|支|本|万|元|%|％';
const owners =
  '省|市|区|县|镇|乡|局|厂|校|公司|集团|学校|小学|中学|幼儿园|医院|单位|同志|车间|社区|街道|中心|委员会';
const xs = 'xXｘＸ×✕╳';
/** What an X next to Chinese is when it hides nothing. */
const realX = '光|射|线|型|形|轴|染|档|荧|坐标';
const fill = '填写|请填|填入|此处|这里填|待填|待定|自填|输入';
const placeholders =
  '(?:单位|学校|公司|幼儿园|医院|工会|部门|企业|机关|社区|街道|镇|园所|领导|主席|负责人|会议|文件|活动|项目)?(?:的?全称|名称|姓名|简称)|' +
  `年份|某年|日期|数字|数量|姓名|[^（()）【】\\[\\]]{0,8}(?:${fill})[^（()）【】\\[\\]]{0,12}`;

const patterns: readonly WatchedPattern[] = [
  {
    pattern: `20\\s*(?:[${xs}*＊#]{1,2}(?![${xs}*＊#])|[_＿]+)|20\\d[${xs}*＊_＿?？](?=[ 　]*[年—-])|20\\d?[ 　]+(?=年)`,
    notAfter: '\\d',
    message: '年份没有填',
    reason: lostYear,
  },
  {
    pattern: '[_＿]+(?![A-Za-z0-9_＿/.])',
    notAfter: '[A-Za-z0-9_＿./:@-]',
    message: '下划线',
    reason: lostWords,
  },
  {
    pattern: `[×✕╳]{2,}|[*＊]+(?=${owners}|年|月|日|${measures})|[*＊]{2,}(?=[一-龥][^*]*$)`,
    notAfter: '[*＊\\d]',
    message: '隐去的字',
    reason: lostName,
  },
  {
    pattern: `[${xs}]{1,2}(?=[ 　]*(?:[年月日]|至(?![一-龥]*以))(?!份证))`,
    notAfter: `[A-Za-z0-9${xs}]`,
    message: '日期没有填',
    reason: lostDate,
  },
  {
    pattern: `[XＸ]{2,}(?![A-Za-z0-9])|[xｘ]{2,}(?=[ ]?[一-龥%％])|[${xs}]+(?=${measures})`,
    notAfter: `[A-Za-z0-9${xs}]`,
    message: '隐去的字',
    reason: lostName,
  },
  {
    // One mark amid Chinese: 二十x大.
    pattern: `[xXｘＸ](?=(?!${realX})[一-龥])`,
    after: '[一-龥]',
    message: '隐去的字',
    reason: lostWords,
  },
  {
    pattern: '[~～](?=[一-龥])',
    after: '[一-龥]',
    notAfter: '[年月日号时点分周季度岁人名次个元级层楼期班节一二三四五六七八九十初]',
    message: '多出来的“~”',
    reason: lostWords,
    replace: '',
  },
  { pattern: '["“”＂]{3,}|[?？]{2,}(?=[一-龥“”])', message: '成串的记号', reason: lostWords },
  { pattern: `某某(?=${owners})`, message: '名称没有写实', reason: lostName },
  {
    pattern: '（[ 　]*）|\\([ 　]*\\)|【[ 　]*】|《[ 　]*》|“[ 　]*”|\\[[ 　]*\\]',
    message: '空的括号',
    reason: '括号里的字丢了，或者没有填。补上，或者连括号删去。',
  },
  {
    pattern: `[（(\\[［](?:${placeholders})[)）\\]］]`,
    message: '括号里的字没有换成自己的',
    reason: '范本留给各单位填的地方。换成自己的，连括号一起改。',
  },
  {
    pattern: '(?:20\\d{2})?年[ 　]+月(?:[ 　]*日)?|20\\d{2}年月日?|20\\d{2}年[ 　]*\\d{1,2}月[ 　]*日',
    notAfter: '[\\d一-龥]',
    message: '日期没有填全',
    reason: lostDate,
  },
  {
    pattern: '^[ 　]*20\\d{3,5}[ 　]*$',
    message: '残缺的日期',
    reason: lostDate,
  },
  {
    pattern: '(?:次|场|期)(?=[，。；、]|$)',
    after:
      '(?:举办|开展|组织|召开|举行|进行)[^，。；]{0,8}(?:活动|讲座|培训|比赛|竞赛|会议|座谈会|演练|检查|比武)',
    message: '前面没有数',
    reason: lostNumber,
  },
  {
    pattern: '余?人次(?=[，。；、]|$)',
    after:
      '(?:[，,；]|职工|会员)(?:参加|参与|受益|培训|覆盖|惠及|服务|慰问|走访|帮扶|救助)(?:职工|会员|群众|教师|教职工)?|[达约近]|共[有计]?',
    notAfter: '(?:[记计按算核填报]|统计|公布|汇总)[^，。；]{0,6}|家庭共|接近|附近',
    message: '前面没有数',
    reason: lostNumber,
  },
  {
    pattern: '余?[名人](?=[，。；、])',
    after: '(?:会员|职工|党员|教师|表彰|共有|现有|救助|发展)',
    notAfter: '(?:工会|当|本|由|非|无|找|受理|介绍)(?:会员|职工|党员|教师)|[一-龥]的(?:会员|职工|党员|教师)',
    message: '前面没有数',
    reason: lostNumber,
  },
  {
    pattern: '[条件项篇](?=[，。；、]|$)',
    after:
      '(?:征集|收到|收集|提出|采纳|发表|刊登|编发|报送|上报)[^，。；\\d]{0,6}(?:建议|提案|意见|金点子|稿件|信息|论文|简报)',
    notAfter: '[一二三四五六七八九十百几数多两每逐]',
    message: '前面没有数',
    reason: lostNumber,
  },
  {
    pattern: '[%％]',
    after: '(?:率|率为|率达到?|率不低于|率不少于|比例为)',
    message: '前面没有数',
    reason: lostNumber,
  },
];

const marks = watchFor(patterns, 'error');

/** Blanks of the site that were brought along with their brackets and the sample in them. */
function bracketedSamples(text: string, { blanks }: ReviewData): Found[] {
  let place = 0;
  return splitBlanks(text).flatMap((piece): Found[] => {
    const start = place;
    place += (piece.kind === 'blank' ? writtenBlank(piece) : piece.words).length;
    const blank = piece.kind === 'blank' ? blanks.find(({ name }) => name === piece.name) : undefined;
    if (piece.kind === 'words' || !blank) return [];
    const sample = tidyValue(blank.kind, piece.sample ?? '');
    if (sample === '') return [];
    const message = `示例值“${sample}”还留在括号里`;
    const reason = '方头括号和里面的名称是填空的写法，不是正文。核对以后只留下示例值，或者换成本单位的。';
    return [{ severity: 'error', start, end: place, message, reason, ...fixTo(sample) }];
  });
}

/** What is left where a site, a scraper or a hurried writer took words away. */
export const residue: SegmentRule & TextRule = {
  id: 'residue',
  title: '屏蔽、漏填的残迹',
  byHand:
    '查“_”“××”“XX”“20xx”“某某”“~”和空的括号、书名号，再查“条，”“项，”“次，”“%”前面有没有数，“组长：”后面有没有名字。',
  about: 'words',
  find: ({ text }, { data }): Found[] => [
    ...marks(text),
    ...bracketedSamples(text, data),
    ...expressionsIn(text, { data, kinds: ['屏蔽残迹'], severity: 'error' }),
  ],
  gather: (segment: Segment) => labelFacts(segment),
  judge: (facts, _, length) => emptyLabels(facts, length),
};
