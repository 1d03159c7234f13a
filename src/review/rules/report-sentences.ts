import { sentencesOf } from '../sentences.ts';
import { anyOf } from '../word-list.ts';
import type { Found, SegmentRule } from './rule.ts';

const reason = '这是总结的话。计划写打算做到什么：目标多少、什么时候完成、由谁负责、怎样检验。';
const measures = '条|件|项|次|场|期|人次|人|名|户|篇|份|个|家|本|册|对|支';
const amount = '【[^【】\\n]*】|[_＿×xX]{1,4}|\\d+(?:\\.\\d+)?|[一二三四五六七八九十百两]{1,4}|';
const deeds =
  '征集|收集|收到|举办|开展|组织|召开|走访|慰问|看望|培训|发放|签订|评选|表彰|实施|采纳|解决|办理|答复|发展|资助|帮扶|救助|开办|刊登|发表|上报|报送|修订|制定|建立|调解|创建|选送|完成|接待';

/** A deed with its count: 共征集“金点子”120条. */
const counted = new RegExp(
  `(?:(?:一年来|去年|上年|今年以来|全年|[我本](?:厂|校|园|院|局|单位|工会))[，,]?)?` +
    `(?:先后|已经?|共计?|累计|总共|合计)+(${deeds})了?([^，。；！？,;、的\\n\\d【]{0,16}?)(${amount})(?:余|多)?(${measures})` +
    `(?=[，。；、！？,;\\s]|$|[\\p{Script=Han}“”]{1,8}(?:[，。；！？,;]|$))`,
  'gu',
);
const honours =
  /(?:先后|分别)?(?:荣获|获评|被评为|被授予)了?((?:[^，。；！？\n]{0,12}“[^”\n]{2,14}”|[^，。；！？\n]{2,16})(?:荣誉)?称号)/gu;
const doneWords = anyOf(`
  建立 健全 完善 组织开展 开展 举办 召开 组织 制定 制订 修订 评选 取得 受到 得到 获得 完成 设立 订阅 购置 购买 添置 配备 安装 改善 改造 装修 提高
  提升 增强 加强 加大 加快 促进 推动 推进 调动 激发 丰富 活跃 营造 形成 树立 涌现出? 发挥 起到 达到 实现 作出 做出 走上 迈上 迈出 打下
  奠定 积累 解决 办理 化解 处理 落实 贯彻 坚持 履行 维护 保障 帮助 资助 救助 慰问 走访 看望 发放 送去 送上 给予 赢得 荣获 夺得 捧回 收到
  收集 征集 采纳 提出 审议 听取 表彰 奖励 举行 进行 参加 参与 选举 选派 选送 培养 培训 造就 锻炼 凝聚 团结 密切 拓展 拓宽 扩大 创建 建成 建起
  打造 开通 开设 开办 成立 组建 补充 充实 明确 规范 强化 深化 优化 细化 理顺 消除 杜绝 减少 降低 节约 增加 签订 续签 启用 编印 发表
  刊登 展示 展现 体现 陶冶 愉悦 缓解 减轻 融洽 增进 加深 拉近 掀起 带来 带动 吸收 上报 报送 弘扬 尝到 看到 感受到 创造 树起 撰写
`);
const past = new RegExp(
  [
    String.raw`(?:^|[，。；\s])(?:今年着重做了|一年来|一年以来|过去的?一年|回顾(?:过去|一年|去年))`,
    `(?:${doneWords})了(?![解吗吧呢的断结如然无却再才就后、。，]|以后|之后)`,
    '使[^，。；]{1,10}有了',
    String.raw`已(?:经)?(?:圆满|顺利|全部|全面)?完成(?![的和])`,
    String.raw`被(?:评为|授予|评选为)(?![^，。；]*的)`,
  ].join('|'),
  'gu',
);
/** 将 that means 把: what is done is not to come. */
const whatFor =
  '列入|纳入|作为|写进|写入|放在|放到|摆在|摆上|融入|落到|落实到|转化|贯穿|变成|改为|变为|送到|送至|提上|分为|结合|统一';
const asObject = new RegExp(`将(?=[^，。；将]{1,14}?(?:${whatFor}))`, 'gu');
/** Words of a plan or a rule, in whose company the past is only spoken of. */
const planned = new RegExp(
  [
    '拟|将|计划|目标|力争|争取|确保|应(?![有对急用])|不得|如果|若|是否|后[，,]|以后|之后|时[，,]|没有|未|哪|每次|每项|谁|怎样|几|凡',
    '的[，,]|，(?:就|才|再|方可|即可)|(?:^|[^重主需必紧首概纲摘简扼])要(?![求点素闻件职])',
  ].join('|'),
  'u',
);
/** Last year's work beside this year's is spoken of on purpose. */
const compared = /(?:去年|上年|往年|上一年).*(?:今年|本年|明年|新的一年)/u;

/** Sentences of a report of last year, which say what was done, in what should be a plan. */
export const reportSentences: SegmentRule = {
  id: 'report-sentence',
  silentIn: ['report', 'other'],
  title: '没改的总结句',
  byHand: '查“了”“已”“共”“累计”“荣获”“一年来”，改成“拟”“将”“目标不少于”“争创”。',
  about: 'sentences',
  find: ({ text }) =>
    sentencesOf(text).flatMap(({ text: sentence, start }) => {
      const found = [...countedIn(sentence), ...honoursIn(sentence)];
      return (found.length > 0 ? found : pastIn(sentence)).map((finding) => ({
        ...finding,
        start: start + finding.start,
        end: start + finding.end,
      }));
    }),
};

function countedIn(sentence: string): Found[] {
  return [...sentence.matchAll(counted)].map(
    ({ 0: words, 1: deed = '', 2: what = '', 3: count = '', 4: measure = '', index }) => {
      const number = /^(?:\d|[一-龥])/u.test(count) || /^【.+】$/u.test(count) ? count : '【数量】';
      const aim = `目标${deed === '收到' ? '征集' : deed}${what}不少于${number}${measure}`;
      return at(index, words, { label: `改成“${aim}”`, replacement: aim });
    },
  );
}

function honoursIn(sentence: string): Found[] {
  return [...sentence.matchAll(honours)].map(({ 0: words, 1: honour = '', index }) => {
    const aim = `争创${honour}`;
    return at(index, words, { label: `改成“${aim}”`, replacement: aim });
  });
}

function pastIn(sentence: string): Found[] {
  if (compared.test(sentence)) return [];
  const first = [...sentence.matchAll(past)].find(({ 0: words, index }) =>
    isSaidOfThePast(sentence, index, index + words.length),
  );
  if (!first) return [];
  const words = first[0].replace(/^[，。；\s]/u, '');
  return [at(first.index + first[0].length - words.length, words)];
}

/** Whether neither its own clause nor the one before it is of a plan or a rule. */
function isSaidOfThePast(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  const last = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
  const from = Math.max(before.lastIndexOf('，', last - 1), before.lastIndexOf(',', last - 1), -1) + 1;
  // With what follows the comma: 谁先解决了，就给谁记分。
  const after = /^[^，,]*[，,]?(?:就|才|再|方可|即可)?/u.exec(sentence.slice(end))?.[0] ?? '';
  const said = sentence.slice(last > 0 ? from : 0, end) + after;
  return !planned.test(said.replace(asObject, ''));
}

function at(start: number, words: string, fix?: Found['fix']): Found {
  const end = start + words.length;
  return { severity: 'note', start, end, message: `总结的话“${words}”`, reason, ...(fix && { fix }) };
}
