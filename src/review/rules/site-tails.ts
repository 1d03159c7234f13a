import { anyOf } from '../word-list.ts';
import { watchFor } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';
import { isSiteLine } from './site-lines.ts';

const reason = '这是网页上的话，跟着复制过来的，不能留在稿子里。';

const kinds = '计划|总结|方案|要点|报告|安排|制度|通知|范文|范例|精编|讲话|办法|思路|体会|稿';
const number = '[一二三四五六七八九十\\d]{1,3}';
const praise = anyOf(`
  优秀 精选 通用 最新 汇总 汇编 必备 推荐 热门 范文 模板 样本 合集 集锦 实用 大全 优质 经典 精品 荐 集合 锦集 共
`);

const inText = watchFor(
  [
    {
      pattern: [
        '更多[^，。；\\n]{0,20}(?:请关注|请访问|请点击|敬请关注)[^。；\\n]{0,60}',
        '本文(?:由|来自|来源|转自|转载|系)[^。；\\n]{0,60}',
        '本文[^，。；\\n]{0,6}(?:版权|仅供参考)[^。；\\n]{0,20}',
      ].join('|'),
      message: '网页上的推广语',
      reason,
    },
    {
      pattern: [
        '责任编辑[:：]?',
        '[上下]一篇[:：]',
        '相关(?:推荐|阅读|文章)[:：]?',
        '猜你喜欢',
        '点击(?:下载|查看|展开)[^，。；\\n]{0,8}',
        '展开全文|阅读全文',
        '返回(?:顶部|首页)',
        '[^，。；\\n]{0,6}(?:下载本文|下载文档|免费下载|欢迎下载)',
        '举报(?:/|、)?反馈',
        '发表评论',
      ].join('|'),
      message: '网页上的按钮和栏目',
      reason,
    },
    {
      pattern: [
        'ChatGPT|DeepSeek',
        'AI写作|AI生成',
        '作为一个?(?:AI|人工智能)[^，。；\\n]{0,10}',
        '以下是(?:一篇|为您|为你)[^，。；\\n]{0,20}(?:范文|计划|模板)',
      ].join('|'),
      message: '写作软件留下的话',
      reason: '这是写作软件的话，不是计划的内容。删去，再看前后是不是本单位的事。',
    },
    {
      pattern: [
        '(?:下面|以下|这里|接下来)[^，。；？?\\n]{0,6}小编[^。；\\n]{0,80}[。！!]?',
        '请?搜索(?:微信)?(?:小程序|公众号)[^。；\\n]{0,40}',
        '(?:工作)?计划(?:范文|模板|范本)(?:[（(][^（()）\\n]{0,12}[)）])?(?:[ 　]*第?[0-9一二三四五六七八九十]+篇)?',
        '范文[ 　]*第[0-9一二三四五六七八九十]+篇',
        '[好]?范文网',
        '文库(?:网|下载)',
      ].join('|'),
      message: '范文网站的标题',
      reason,
    },
    {
      pattern: `[（(【\\[ 　]*(?:${praise})(?:版|范文|模板)?[ ]?${number}篇[)）】\\]]*`,
      after: `(?:${kinds})[ 　]*`,
      message: '范文网站的标题',
      reason,
    },
    {
      pattern: '第[ ]?(?:PAGE)?\\d+[ ]?页[ ，,]*共[ ]?(?:NUMPAGES)?\\d+[ ]?页',
      message: '别的文档的页码',
      reason: '页码由文字处理软件排，正文里的删去。',
    },
  ],
  'error',
);

/** What stands at the ends of a title that came from a collection. */
const inTitle = watchFor(
  [
    {
      pattern: [
        `^[ 　]*(?:第${number}篇|篇${number})[:：、][ 　]*`,
        `[【[（(][ ]?第?(?:篇[ ]?${number}|${number}[ ]?篇)[ ]?[】\\])）][ 　]*$`,
        '^[ 　]*【[^【】\\n]{0,20}(?:样本|样例|范文|范本|模板|示例)[^【】\\n]{0,6}】',
      ].join('|'),
      message: '范文网站的篇号和栏目',
      reason,
      replace: '',
    },
    {
      pattern: `(?:\\d{3,4}字)?[ 　]*(?:第${number}篇|篇${number})[:：]?[ 　]*$|[（(【\\[](?:${praise})(?:版|稿)?[)）】\\]][ 　]*$`,
      after: `(?:${kinds})`,
      message: '范文网站的标题',
      reason,
      replace: '',
    },
  ],
  'error',
);

/** A title that counts its samples; whoever reports 总结2篇 says that it is written or handed in. */
const counted = watchFor(
  [
    {
      pattern: `[ 　]*(?:\\d+字)?(?:范文|模板)?[ 　]*${number}[ 　]*篇[ 　]*$|[ 　]*\\d{1,2}[ 　]*$`,
      after: `(?:${kinds})`,
      message: '范文网站的标题',
      reason,
      replace: '',
    },
  ],
  'error',
);
const reports = /报送|上报|撰写|写|发表|完成|不少于|投稿/u;

const fileEnding = watchFor(
  [
    {
      pattern: '\\.(?:docx?|pdf|pptx?|wps)(?:VIP)?[ 　]*$',
      after: `(?:${kinds}|细则|规定|意见|条例|表)`,
      message: '文件名的后缀',
      reason: '标题是从网页或者文件名复制来的，后缀删去。',
      replace: '',
    },
  ],
  'warning',
);
const namesFile = /附件|文件名|命名|保存|上传|发到|下载/u;

const addresses = watchFor(
  [
    {
      pattern: '(?:https?://|www\\.)[A-Za-z0-9./?=&_%#:-]+',
      message: '网址',
      reason: '多半是从网页带来的。确实要写本单位网址的，留着。',
    },
  ],
  'warning',
);

/** So long a title is at most. */
const longestTitle = 60;

/** What came along with the words when they were copied from a web page. */
export const siteTails: SegmentRule = {
  id: 'site-tail',
  title: '网页带来的尾巴',
  byHand: '查“来源”“本文”“更多”“www”“作者”“下载”“上一篇”“篇”“小编”，整行删去；标题后面的“精选”“篇一”也删。',
  about: 'words',
  find({ text, opensLine }) {
    if (opensLine && isSiteLine(text)) {
      const line: Found = {
        severity: 'error',
        start: 0,
        end: text.length,
        message: '网页上的一行',
        reason,
        fix: { label: '删去这一行', replacement: '' },
      };
      return [line];
    }
    const title = opensLine ? titleTails(text) : [];
    return [...inText(text), ...addresses(text), ...title];
  },
};

function titleTails(text: string): Found[] {
  const whole = text.length < longestTitle;
  return [
    ...inTitle(text),
    ...(whole && !reports.test(text) ? counted(text) : []),
    ...(whole && !namesFile.test(text) ? fileEnding(text) : []),
  ];
}
