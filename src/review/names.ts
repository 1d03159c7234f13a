import { commonHan } from '../search/tokens/common-han.ts';
import { anyOf } from './word-list.ts';
import { commonWords } from './common-words.ts';
import { cityNames, nameCharacters, provinceNames, wordsLikeNames } from './place-words.ts';

/** A name of a place or of a unit. */
export interface Name {
  kind: 'place' | 'unit';
  text: string;
  start: number;
  end: number;
}

/** Words that end before the name of a unit begins; the names of few hold one of them. */
const before =
  '的了是在与及或各全本我该每某这那其此等为以把被让使从到对由于按将就都也不未没要能可应须拟已再又更只请赴经跟归据如若并且给替距离自至凡哪叫称' +
  '入进出去来上下共好';
const wordsBefore =
  '组织|参观|制定|制订|提出|考察|走进|位于|慰问|前往|深入|支援|支持|帮扶|对接|联系|走访|服务|报送|上报|选送|接受|根据|依照|贯彻|执行|落实|按照|参加|参照|学习|' +
  '召开|开展|举办|联合|地址|现场|成为|作为|覆盖|接到|争创|符合|遵守|属于|转交|驻|代表|教师|职工|工会|单位|企业|邀请|配合|协助|积极|通过|结合|围绕|依托|发挥|' +
  '投身|热爱|关心|依靠|遵照|明白|提高|提升|促进|推动|维护|创建|建设|宣传|传达|热情|关爱|立足|走出|面向|获得|荣获|考入|考取|毕业|兼任|先后|包括|以及|例如|比如|围着|和谐';
const lead = new RegExp(`^[^]*(?:${wordsBefore}|[${before}])`, 'u');

const placeSuffix = /(?:省|自治[区州县]|市|区|县|镇|乡|街道|村)/gu;
/** What stands after the last character when it is no place after all: 市场, 区别, 镇静. */
const otherwise: Readonly<Record<string, RegExp>> = {
  省: /^[略心力却时事钱级]/u,
  县: /^[域级情]/u,
  市: /^[场民值井容况面价级]/u,
  区: /^[域别分间块位划段隔级情]/u,
  镇: /^[静定痛压流级]/u,
  乡: /^[村亲愁土情音镇]/u,
  村: /^(?:[民落庄镇级]|[（(](?:社区|居))/u,
};
/** Ends of what is called so everywhere: 社区, 辖区, 超市, 家乡. */
const commonPlaceWords = anyOf(`
  园 厂 社 校 城 辖 地 小 片 病 营 景 牧 郊 库 灾 院 战 矿 农 老 街 特 禁 雷 误 盲 赛 分 开发 高新 经开 生活 新
  办公 宿舍 功能 保税 示范 试验 公共 居民 住宅 施工 安全 生产 民族 行政 保护 物流 风景 责任 超 门 都 闹 夜 集 楼 股
  菜 花 早 直辖 中小 城乡 村 冰 重 坐 特色 家 返 故 他 异 思 侨 外 反 内 跨 两 数 邻 发达 多 大 沿 乡 镇 社区 林 山林
  属地 重点 文明 自然 美丽 联 包 帮 县 市 省 区 旗 首 网格 隔离 客 港 水 国家 全国 基层 城镇 街镇 东部 西部 中部 台 湖 海 江 河
  一 二 三 四 五 六 七 八 九 十 百 千 万 双 古 中 高
`);
const commonPlaces = new RegExp(`(?:${commonPlaceWords})$`, 'u');
/** … though a name may end with the same character: 镜湖区, 临江区. */
const namedBy = /[湖海江河台山林港水城]$/u;

const works =
  '机械|钢铁|化工|纺织|电子|电器|水泥|造纸|印刷|服装|食品|制药|轴承|电机|农机|机床|玻璃|陶瓷|炼油|发电|水|热电';
const unitSuffix =
  '有限责任公司|股份有限公司|有限公司|集团公司|集团|小学(?![生习段])|中学(?![生习段])|大学(?![生习])|学院|幼儿园|医院|卫生院|煤矿|金矿|铁矿|油田|' +
  `(?:${works})厂`;
const unitName = new RegExp(`([\\p{Script=Han}]{2,16}?)(${unitSuffix})`, 'gu');
/** Kinds of unit, which are no names: 民办幼儿园, 人民医院, 教育集团. */
const commonUnitWords = anyOf(`
  民办 公办 中心 乡村 农村 实验 职业 技工 技术 完全 一贯制 寄宿制 特殊教育 示范 普惠性? 高等 专科 综合 三甲 三级 二级 一级
  定点 社区 民营 公立 儿童 妇幼 人民 中医 口腔 同类 兄弟 附近 周边 结对 片区 友好 薄弱 优质 老年 电大 工匠 劳模 党 干部
  业余 家长 [市区县省校局厂]属 直属 附属 重点 普通 中小 高级 初级 家庭 教育 控股 跨国 城市 城乡 乡镇 街道 夜 名 新 老 一般 其他
  其它 外地 当地 所在 镇 村 对口 科 医联体 成员 两 三 几 小 大 中 民工 安全 开放 文明 平安 绿色 书香 模范 先进 规模 公 国有
  民族 分 总 机关 职工 产业 商业 新时代 当 医疗 中外 合资 驻地 二甲 乡 [市区县省] 智慧 阳光 红旗 星级 百年 万 希望 子弟 打工子弟
  第[一二三四五六七八九十]+ (?:大型)?国有 [市区县省]?(?:第[一二三四五六七八九十]+)?(?:人民|中医|实验|中心)
`);
const commonUnits = new RegExp(`^(?:${commonUnitWords})+$`, 'u');

/**
 * Finds names of places and units: divisions that are known, and others by the characters they are made of. It would
 * rather miss one than take common words for a name.
 *
 * @param text a line or a sentence
 */
export function namesIn(text: string): Name[] {
  return [...placesIn(text), ...unitsIn(text)].sort((one, other) => one.start - other.start);
}

/** The name without the word for what kind of place it is: 普陀区 is 普陀. */
export function stemOf(name: string): string {
  return name.replace(/(?:自治[区州县]|街道|[省市区县镇乡村])$/u, '');
}

const divisions = new RegExp(
  `(?:${provinceNames})(?:[省市]|(?:壮族|回族|维吾尔)?自治区)?(?!时间|大学|路|菜|话|派|戏|道|奥运|世博|会议)|` +
    `(?:${cityNames})(?:市(?![场民值井容况面价级])|地区|盟|(?:[\\p{Script=Han}]{1,8}族)?自治州)`,
  'gu',
);

function placesIn(text: string): Name[] {
  const known = [...text.matchAll(divisions)].map(({ 0: words, index }): Name => ({
    kind: 'place',
    text: words,
    start: index,
    end: index + words.length,
  }));
  const other = placesByForm(text).filter(
    (name) => !known.some(({ start, end }) => name.start < end && name.end > start),
  );
  return [...known, ...other];
}

function placesByForm(text: string): Name[] {
  const names: Name[] = [];
  let last = 0;
  for (const { 0: suffix, index } of text.matchAll(placeSuffix)) {
    const end = index + suffix.length;
    // 村 and 乡 end many common words; with three characters before them they are rarely a name.
    const longest = suffix === '村' || suffix === '乡' ? 2 : 3;
    const stem = nameBefore(text.slice(Math.max(last, index - longest - 1), index));
    const follows = otherwise[suffix]?.test(text.slice(end)) ?? false;
    if (follows || stem.length < 2 || stem.length > longest || isWord(stem)) continue;
    if (commonPlaces.test(stem) && !(namedBy.test(stem) && !isWord(stem))) continue;
    names.push({ kind: 'place', text: stem + suffix, start: index - stem.length, end });
    last = end;
  }
  return names;
}

function isWord(stem: string): boolean {
  return (
    wordsLikeNames.has(stem) || wordsLikeNames.has(stem.slice(-2)) || wordsLikeNames.has(stem.slice(0, 2))
  );
}

/** What a name of three characters does not begin with, though one of two may: 和江城区, 12月江城区. */
const endsBefore = new Set('向和月沿达开望迎兴建定通合与同中日期对临年庆千');

/** The characters at the end of a text that a name can be made of; 提高平乐县 is 平乐县. */
function nameBefore(text: string): string {
  let start = text.length;
  while (start > 0 && isNameCharacter(text.charAt(start - 1))) start--;
  if (commonWords.has(text.slice(start - 1, start + 1))) start++;
  while (text.length - start > 2 && endsBefore.has(text.charAt(start))) start++;
  return text.slice(start);
}

let everyday: ReadonlySet<string> | undefined;

/** Whether names are made with a character: one of the list, or one that no everyday word is written with. */
function isNameCharacter(char: string): boolean {
  everyday ??= new Set(commonHan());
  return nameCharacters.has(char) || (/\p{Script=Han}/u.test(char) && !everyday.has(char));
}

/** 向阳小学 and 和平医院 begin with what else ends before a name. */
function unitStem(front: string): string {
  const stem = front.replace(lead, '');
  return stem.length === 1 && /[向和同]/u.test(front.slice(-2, -1)) ? front.slice(-2) : stem;
}

function unitsIn(text: string): Name[] {
  const names: Name[] = [];
  for (const { 0: words, 1: front = '', 2: suffix = '', index } of text.matchAll(unitName)) {
    const stem = unitStem(front).replace(/^[向和同](?=\p{Script=Han}{2})(?!平|谐)/u, '');
    if (!isUnit(stem)) continue;
    names.push({
      kind: 'unit',
      text: stem + suffix,
      start: index + front.length - stem.length,
      end: index + words.length,
    });
  }
  return names;
}

const inDivision = new RegExp(`^(?:${provinceNames}|${cityNames})`, 'u');

function isUnit(stem: string): boolean {
  if (stem.length < 2 || commonUnits.test(stem)) return false;
  return (
    inDivision.test(stem) ||
    ([...stem.slice(0, 2)].every(isNameCharacter) && !wordsLikeNames.has(stem.slice(0, 2)))
  );
}
