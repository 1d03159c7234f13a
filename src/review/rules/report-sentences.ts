import { sentencesOf } from '../sentences.ts';
import type { Found, SegmentRule } from './rule.ts';

const reason = '这是总结的话。计划写打算做到什么：目标多少、什么时候完成、由谁负责、怎样检验。';
const measures = '条|件|项|次|场|期|人次|人|名|户|篇|份|个|家|本|册|对|支';
const amount = '【[^【】\\n]*】|[_＿×xX]{1,4}|\\d+(?:\\.\\d+)?|[一二三四五六七八九十百两]{1,4}|';
const deeds =
  '征集|收集|收到|举办|开展|组织|召开|走访|慰问|看望|培训|发放|签订|评选|表彰|实施|采纳|解决|办理|答复|发展|资助|帮扶|救助|开办|刊登|发表|上报|报送|修订|制定|建立|调解|创建|选送|完成|接待';

/** A deed with its count: 共征集“金点子”120条. */
const counted = new RegExp(
  `(?:(?:一年来|去年|上年|今年以来|全年|[我本]?(?:厂|校|园|院|局|单位|工会)?)[，,]?)?` +
    `(?:先后|已经?|共计?|累计|总共|合计)+(${deeds})了?([^，。；！？、的\\n\\d【]{0,16}?)(${amount})(?:余|多)?(${measures})` +
    `(?=[，。；、！？\\s]|$|[\\p{Script=Han}“”]{1,8}(?:[，。；！？]|$))`,
  'gu',
);
const honours =
  /(?:先后|分别)?(?:荣获|获评|被评为|被授予)了?((?:[^，。；！？\n]{0,12}“[^”\n]{2,14}”|[^，。；！？\n]{2,16})(?:荣誉)?称号)/gu;
const past = new RegExp(
  [
    String.raw`(?:^|[，。；\s])(?:一年来|一年以来|过去的?一年|回顾(?:过去|一年|去年))`,
    String.raw`(?:建立健全|组织开展|开展|举办|召开|组织|制定|修订|评选|取得|受到|得到|获得|完成)了(?![解吗吧])`,
    String.raw`已(?:经)?(?:圆满|顺利|全部|全面)?完成(?![的和])`,
  ].join('|'),
  'gu',
);
/** Words of a plan or a rule, in whose company the past is only spoken of. */
const planned =
  /拟|将|计划|目标|力争|应当|不得|如果|是否|后[，,]|以后|之后|没有|未|哪|每次|每项|谁|怎样|有没有|凡|的[，,]|就|才/u;

/** Sentences of a report of last year, which say what was done, in what should be a plan. */
export const reportSentences: SegmentRule = {
  id: 'report-sentence',
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
  if (planned.test(sentence)) return [];
  const [first] = sentence.matchAll(past);
  if (!first) return [];
  const words = first[0].replace(/^[，。；\s]/u, '');
  return [at(first.index + first[0].length - words.length, words)];
}

function at(start: number, words: string, fix?: Found['fix']): Found {
  const end = start + words.length;
  return { severity: 'note', start, end, message: `总结的话“${words}”`, reason, ...(fix && { fix }) };
}
