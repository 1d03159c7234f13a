import { watchFor } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';

const reason = '这是网页上的话，跟着复制过来的，不能留在稿子里。';

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
        '(?:上|下)一篇[:：]',
        '相关(?:推荐|阅读|文章)[:：]?',
        '猜你喜欢',
        '点击(?:下载|查看|展开)[^，。；\\n]{0,8}',
        '展开全文',
        '阅读全文',
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
        'ChatGPT',
        'AI写作',
        'AI生成',
        '作为一个?(?:AI|人工智能)[^，。；\\n]{0,10}',
        '以下是(?:一篇|为您|为你)[^，。；\\n]{0,20}(?:范文|计划|模板)',
      ].join('|'),
      message: '写作软件留下的话',
      reason: '这是写作软件的话，不是计划的内容。删去，再看前后是不是本单位的事。',
    },
    {
      pattern: [
        '(?:工作)?计划(?:范文|模板|范本)(?:[（(][^（()）\\n]{0,12}[)）])?(?:[ 　]*第?[0-9一二三四五六七八九十]+篇)?',
        '范文[ 　]*第[0-9一二三四五六七八九十]+篇',
        '[好]?范文网',
        '文库(?:网|下载)',
      ].join('|'),
      message: '范文网站的标题',
      reason,
    },
    {
      pattern: '第[ ]?\\d+[ ]?页[ ，,]*共[ ]?\\d+[ ]?页',
      message: '别的文档的页码',
      reason: '页码由文字处理软件排，正文里的删去。',
    },
  ],
  'error',
);

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

const wholeLines = new RegExp(
  `^[ 　]*(?:${[
    '(?:文章|本文|稿件|资料|信息)?来源[:：].*',
    '(?:时间|发布时间|更新时间|日期)[:：][ ]?\\d{4}[-/年.]\\d{1,2}[-/月.]\\d{1,2}.*',
    '作者[:：].*',
    '(?:浏览|阅读|点击)(?:次数|量|数)?[:：]?[ ]?\\d+.*',
    '【?(?:字体|字号)[:：].*',
    '(?:本文(?:由|来自|转自|转载)|更多[^，。；]{0,20}请(?:关注|访问|点击))[^。]*。?',
    '(?:上|下)一篇[:：].*',
  ].join('|')})$`,
  'u',
);

/** What came along with the words when they were copied from a web page. */
export const siteTails: SegmentRule = {
  id: 'site-tail',
  title: '网页带来的尾巴',
  byHand: '查“来源”“本文”“更多”“www”“作者”“下载”“上一篇”，整行删去。',
  about: 'words',
  find(segment) {
    const { text } = segment;
    if (segment.opensLine && text.length < 80 && wholeLines.test(text)) {
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
    return [...inText(text), ...addresses(text)];
  },
};
