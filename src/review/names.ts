import { anyOf } from './word-list.ts';

/** A name of a place or of a unit, found by its form. */
export interface Name {
  kind: 'place' | 'unit';
  text: string;
  start: number;
  end: number;
}

/** Words that end before a name begins; the names of few places hold one of them. */
const before =
  '的了是在和与及或各全本我该每某这那其此等为以把被让使从到对向由于按将就都也不未没要能可应须拟已再又更只请赴经跟同归据如若并且给替距离自至凡任何哪叫称' +
  '入进出去来上下共好';
const wordsBefore =
  '组织|参观|制定|制订|提出|考察|走进|来自|位于|慰问|前往|深入|支援|帮扶|对接|联系|走访|服务|报送|上报|选送|接受|根据|依照|贯彻|执行|落实|按照|参加|参照|学习|' +
  '召开|开展|举办|联合|地址|现场|成为|作为|覆盖|接到|争创|符合|遵守|属于|转交|驻|代表|教师|职工|工会|单位|企业|邀请|配合|协助|积极|通过|结合|围绕|依托|发挥';
const lead = new RegExp(`^[^]*(?:${wordsBefore}|[${before}])`, 'u');

/** Characters of common words, which hardly any place is named with. */
const commonCharacters =
  /[职员级管务活项部展责制度参加学校行做办访问查评赛训练奖励费款会工作业教育代个条次人们事情说用需间点额名单节假日期年月时分]/u;

const placeSuffix = /(省|自治区|市|区|县|镇|乡|街道|村)/gu;
/** What stands after the last character when it is no place after all: 市场, 区别, 镇静. */
const otherwise: Readonly<Record<string, RegExp>> = {
  省: /^[略心力却时事钱级]/u,
  县: /^[域级]/u,
  市: /^[场民值井容况面价]/u,
  区: /^[域别分间块位划段隔]/u,
  镇: /^[静定痛压流]/u,
  乡: /^[村亲愁土情音镇]/u,
  村: /^[民落庄镇]/u,
};
/** Ends of what is called so everywhere: 社区, 辖区, 超市, 家乡. */
const commonPlaceWords = anyOf(`
  园 厂 社 校 城 辖 地 小 片 病 营 景 牧 郊 库 灾 院 战 矿 农 老 街 特 禁 雷 误 盲 赛 分 开发 高新 经开 生活
  办公 宿舍 功能 保税 示范 试验 吸烟 公共 卫生 危险 阅读 展示 候诊 等候 集聚 产业 科技 居民 住宅 施工 安全
  生产 仓储 堆放 停车 操作 民族 行政 保护 物流 风景 贫困 偏远 边远 责任 两 山 超 门 都 闹 夜 集 楼 股 菜 花 早
  直辖 中小 城乡 村 冰 重 坐 特色 家 返 故 他 异 思 侨 外 反 内 跨 两 数 邻 发达 多 大 沿 乡 镇 属地 社区 所在
  新 重点 文明 自然 美丽 联 包 帮 空心 城中 县 市 省 区 旗 首 网格 片 警戒 隔离 停放 游 客 港 水 消费 国家
  全国 基层 城镇 街镇 乡村 东部 西部 中部
`);
const commonPlaces = new RegExp(`(?:${commonPlaceWords})$`, 'u');

const unitSuffix =
  '有限责任公司|股份有限公司|有限公司|集团公司|集团|小学(?![生习段])|中学(?![生习段])|大学(?![生习])|幼儿园|医院|卫生院';
const unitName = new RegExp(`([\\p{Script=Han}]{2,16}?)(${unitSuffix})`, 'gu');
/** Ends of what is a kind of unit and no name: 民办学校, 人民医院, 教育集团. */
const commonUnitWords = anyOf(`
  民办 公办 中心 乡村 农村 实验 职业 技工 技术 完全 一贯制 寄宿制 特殊教育 示范 普惠 普惠性 高等 专科 综合
  三甲 三级 二级 一级 定点 社区 民营 公立 儿童 妇幼 人民 中医 口腔 同类 兄弟 附近 周边 结对 片区 友好 薄弱
  优质 老年 电大 工匠 劳模 党 干部 业余 家长 市属 区属 县属 直属 附属 重点 普通 中小 高级 初级 家庭 企业 教育
  控股 跨国 城市 城乡 乡镇 街道 夜 名 新 老 一般 其他 其它 外地 当地 所在 镇 村 体检 专业 对口 会计 律师 科
  医联体 成员 两 三 几 小 大 中 民工 安全 网上 开放 文明 平安 绿色 书香 模范 先进 规模 公 国有 民族 分 总 机关
  职工 产业 商业 利益 新时代 当 医疗 中外 合资 劳动 驻地 二甲 乡
`);
const commonUnits = new RegExp(`(?:${commonUnitWords})$`, 'u');

/**
 * Finds names of places and units by their form. It would rather miss one than take common words for a name.
 *
 * @param text a line or a sentence
 */
export function namesIn(text: string): Name[] {
  return [...placesIn(text), ...unitsIn(text)].sort((one, other) => one.start - other.start);
}

/** The name without the word for what kind of place it is: 普陀区 is 普陀. */
export function stemOf(name: string): string {
  return name.replace(/(?:自治区|街道|[省市区县镇乡村])$/u, '');
}

/** Provinces are known by their names, whatever stands around them. */
const provinceNames = anyOf(`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川
  贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆
`);
const provinces = new RegExp(
  `(?:${provinceNames})(?:[省市]|(?:壮族|回族|维吾尔)?自治区)?(?!时间|大学|路|菜|话|派|戏)`,
  'gu',
);

function placesIn(text: string): Name[] {
  const known = [...text.matchAll(provinces)].map(({ 0: words, index }): Name => ({
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
    const run = /\p{Script=Han}*$/u.exec(text.slice(Math.max(last, index - 12), index))?.[0] ?? '';
    const stem = run.replace(lead, '');
    const follows = otherwise[suffix]?.test(text.slice(end)) ?? false;
    if (follows || !isPlace(stem, suffix)) continue;
    names.push({ kind: 'place', text: stem + suffix, start: index - stem.length, end });
    last = end;
  }
  return names;
}

function isPlace(stem: string, suffix: string): boolean {
  // 村 and 乡 end many common words; with three characters before them they are rarely a name.
  const longest = suffix === '村' || suffix === '乡' ? 2 : 3;
  if (stem.length < 2 || stem.length > longest) return false;
  return !commonCharacters.test(stem) && !commonPlaces.test(stem);
}

/** 向阳小学 and 和平医院 begin with what else ends before a name. */
function unitStem(front: string): string {
  const stem = front.replace(lead, '');
  return stem.length === 1 && /[向和同]/u.test(front.slice(-2, -1)) ? front.slice(-2) : stem;
}

function unitsIn(text: string): Name[] {
  const names: Name[] = [];
  for (const { 0: words, 1: front = '', 2: suffix = '', index } of text.matchAll(unitName)) {
    const stem = unitStem(front);
    if (stem.length < 2 || commonUnits.test(stem)) continue;
    names.push({
      kind: 'unit',
      text: stem + suffix,
      start: index + front.length - stem.length,
      end: index + words.length,
    });
  }
  return names;
}
