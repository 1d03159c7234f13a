// Twelve files and more as WPS and Word write them, with what a reader expects of each.
import { expect, test } from 'vitest';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { gb18030 } from '../../../support/gb18030.ts';
import { outlineOf } from '../../../support/outline.ts';
import {
  all,
  cell,
  num,
  numbered,
  numbering,
  p,
  row,
  run,
  style,
  table,
  wordFile,
  type WordParts,
} from '../../../support/word-file.ts';

const title = '江城机械厂工会2027年工作计划';
async function outline(body: string, more: Omit<WordParts, 'body'> = {}): Promise<string[]> {
  const read = await readFile('a.docx', wordFile({ body, ...more }), parse);
  if (!('lines' in read)) return [JSON.stringify(read)];
  return outlineOf(draftOfLines(read.lines));
}
const font = (text: string, name: string, more = ''): string =>
  `<w:p><w:pPr>${more}</w:pPr><w:r><w:rPr>` +
  `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:hint="eastAsia"/>` +
  `<w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const fs = '仿宋_GB2312';

const cases: Record<string, () => Promise<string[]>> = {
  'headings told by nothing but 黑体 and 楷体, the text in 仿宋_GB2312': () =>
    outline(
      font(title, '方正小标宋简体', '<w:jc w:val="center"/>') +
        font('指导思想', '黑体') +
        font('围绕生产抓服务，让职工满意。', fs) +
        font('主要任务', '黑体') +
        font('组织建设', '楷体_GB2312') +
        font('3月发展会员20名，由组织委员负责。', fs) +
        font('维权服务', '楷体_GB2312') +
        font('4月协商工资，签订集体合同。', fs) +
        font('保障措施', '黑体') +
        font('每季度检查一次，结果公布。', fs),
    ),
  'the fonts of headings in styles without outline levels': () =>
    outline(
      p(title, '<w:jc w:val="center"/>') +
        p('指导思想', '<w:pStyle w:val="h"/>') +
        p('围绕生产抓服务。', '<w:pStyle w:val="t"/>') +
        p('主要任务', '<w:pStyle w:val="h"/>') +
        p('3月发展会员20名。', '<w:pStyle w:val="t"/>'),
      {
        styles:
          `<w:style w:type="paragraph" w:styleId="h"><w:name w:val="黑体三号"/><w:rPr>` +
          `<w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>` +
          style('t', '仿宋正文'),
      },
    ),
  'a page number in a frame between the lines': () =>
    outline(
      all(title, '一、组织建设') +
        '<w:p><w:pPr>' +
        '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>' +
        '</w:pPr><w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>' +
        ' PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t>' +
        '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> —</w:t></w:r></w:p>' +
        all('3月发展会员20名。', '二、维权', '4月协商。'),
    ),
  'a signature pushed to the right by spaces, its date by tabs': () =>
    outline(
      all(title, '一、组织建设', '3月发展会员20名。', '二、维权', '4月协商。') +
        all('　　　　　　　　　　　　　　江城机械厂工会委员会') +
        `<w:p>${run('')}<w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r>${run('2027年1月5日')}</w:p>`,
    ),
  'two tables without a word between': () =>
    outline(
      all(title, '一、时间安排') +
        table(row(cell('月份'), cell('工作')), row(cell('1月'), cell('走访'))) +
        table(row(cell('项目'), cell('金额'), cell('说明')), row(cell('文体'), cell('2000'), cell('球赛'))) +
        all('二、保障', '每季度检查。'),
    ),
  'the sheet on which it was signed stands above as a table': () =>
    outline(
      table(
        row(cell('江城机械厂工会发文稿纸', '<w:gridSpan w:val="4"/>')),
        row(cell('签发'), cell('同意。李明 1月4日'), cell('会签'), cell('')),
        row(cell('拟稿'), cell('王芳'), cell('核稿'), cell('赵强')),
        row(cell('标题'), cell(title, '<w:gridSpan w:val="3"/>')),
      ) + all(title, '一、组织建设', '3月发展会员20名。', '二、维权', '4月协商。'),
    ),
  'a list of annexes, and one of them behind the signature': () =>
    outline(
      all(
        title,
        '一、组织建设',
        '3月发展会员20名。',
        '二、维权',
        '4月协商。',
        '附件：1.2027年工会活动安排表',
        '　　　2.工会经费预算表',
        '江城机械厂工会委员会',
        '2027年1月5日',
        '附件1',
        '2027年工会活动安排表',
      ) + table(row(cell('月份'), cell('工作')), row(cell('1月'), cell('走访'))),
    ),
  'two paragraphs that became one while changes were tracked': () =>
    outline(
      all(title, '一、组织建设') +
        `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>${run('3月发展会员20名，')}</w:p>` +
        all('由组织委员负责。', '二、维权', '4月协商。'),
    ),
  'a heading inserted and its style changed while changes were tracked': () =>
    outline(
      all(title) +
        `<w:p><w:pPr><w:pStyle w:val="1"/><w:pPrChange w:id="2"><w:pPr><w:outlineLvl w:val="9"/></w:pPr>` +
        `</w:pPrChange></w:pPr><w:ins w:id="3">${run('组织建设')}</w:ins><w:del w:id="4"><w:r><w:delText>组织` +
        `</w:delText></w:r></w:del></w:p>` +
        all('3月发展会员20名。') +
        p('维权', '<w:pStyle w:val="1"/>') +
        all('4月协商。'),
      { styles: style('1', 'heading 1', '<w:outlineLvl w:val="0"/>') },
    ),
  'a link, a smart tag and words around them in one paragraph': () =>
    outline(
      all(title, '一、组织建设') +
        `<w:p><w:hyperlink r:id="rId5"><w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:t>《工会法》</w:t></w:r>` +
        `</w:hyperlink>${run('规定，3月换届。')}<w:smartTag w:uri="x" w:element="chsdate"><w:r><w:t>2027年3月` +
        `</w:t></w:r></w:smartTag>${run('完成。')}</w:p>` +
        all('二、维权', '4月协商。'),
    ),
  'headings told by nothing but strong letters, indented like the text': () =>
    outline(
      p(title, '<w:jc w:val="center"/>') +
        ['组织建设', '维权服务', '文体活动']
          .map(
            (h, i) =>
              `<w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>${h}` +
              `</w:t></w:r></w:p>` +
              all(`${String(i + 3)}月办理，由委员负责，办完登记。`),
          )
          .join(''),
    ),
  'numbers on two levels of two styles of an office': () =>
    outline(
      all(title) +
        p('组织建设', '<w:pStyle w:val="a"/>') +
        p('发展会员', '<w:pStyle w:val="b"/>') +
        all('3月发展会员20名。') +
        p('换届', '<w:pStyle w:val="b"/>') +
        all('6月换届。') +
        p('维权', '<w:pStyle w:val="a"/>') +
        all('4月协商。'),
      {
        styles: style('a', '一级', numbered(1, 0)) + style('b', '二级', numbered(1, 1)),
        numbering:
          numbering(1, ['chineseCountingThousand', '%1、'], ['chineseCountingThousand', '（%2）']) +
          num(1, 1),
      },
    ),
  'a red head, a number with its signer, the notice that sends the plan, and a copy line': () =>
    outline(
      p('江城机械厂工会文件', '<w:jc w:val="center"/>') +
        p('江机工〔2027〕3号　　　　　　签发人：李明') +
        p('关于印发《' + title + '》的通知', '<w:jc w:val="center"/>') +
        all(
          '各车间工会：',
          '现将《' + title + '》印发给你们，请结合实际执行。',
          '江城机械厂工会委员会',
          '2027年1月5日',
        ) +
        `<w:p><w:r><w:br w:type="page"/></w:r></w:p>` +
        p(title, '<w:jc w:val="center"/>') +
        all('一、组织建设', '3月发展会员20名。', '二、维权', '4月协商。') +
        p('抄送：市总工会。') +
        p('江城机械厂工会办公室　　　2027年1月5日印发'),
    ),
  'plain text in GB18030, its places made with full-width spaces': async () => {
    const text = [
      '　　　　江城机械厂工会２０２７年工作计划',
      '',
      '　　一、组织建设',
      '　　３月发展会员２０名，由组织委员负责，',
      '办完登记。',
      '　　（一）换届',
      '　　６月完成。',
      '　　二、维权',
      '　　４月协商。',
      '　　　　　　　　　　　　　　　　江城机械厂工会',
      '　　　　　　　　　　　　　　　　２０２７年１月５日',
    ].join('\r\n');
    const bytes = gb18030(text);
    const read = await readFile('a.txt', bytes, parse);
    return 'lines' in read ? outlineOf(draftOfLines(read.lines)) : [JSON.stringify(read)];
  },
  'a page that WPS saved in GB18030: numbers outside of lists, a table with cells over rows': async () => {
    const html =
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"` +
      ` xmlns:w="urn:schemas-microsoft-com:office:word"><head>` +
      `<meta http-equiv=Content-Type content="text/html; charset=gb2312">` +
      `<meta name=Generator content="WPS Office"><style>p.MsoNormal{font-family:仿宋_GB2312}</style>` +
      `</head><body><div class="Section0"><p class=MsoNormal align=center style="text-align:center;">` +
      `<b><span style="font-size:22pt;">${title}</span></b></p>` +
      `<p class=MsoNormal style="text-indent:32pt;"><span style="font-family:黑体;">一、</span>` +
      `<span style="font-family:黑体;">组织建设</span><o:p></o:p></p><p class=MsoNormal>` +
      `<!--[if !supportLists]--><span>1.&nbsp;</span><!--[endif]--><span>3月发展会员20名。</span></p>` +
      `<p class=MsoNormal><span>2.&nbsp;</span><span>6月换届。</span></p><p class=MsoNormal>` +
      `<span style="font-family:黑体;">二、维权</span></p><table border=1><tr><td><p>月份</p></td><td><p>工作` +
      `</p></td></tr><tr><td rowspan=2><p>1月</p></td><td><p>走访</p></td></tr><tr><td><p>慰问</p></td>` +
      `</tr></table><p class=MsoNormal align=right style="text-align:right">江城机械厂工会</p>` +
      `<p class=MsoNormal align=right>2027年1月5日</p></div></body></html>`;
    const bytes = gb18030(html);
    const read = await readFile('a.htm', bytes, parse);
    return 'lines' in read ? outlineOf(draftOfLines(read.lines)) : [JSON.stringify(read)];
  },
};

const expected: Record<string, readonly string[]> = {
  'headings told by nothing but 黑体 and 楷体, the text in 仿宋_GB2312': [
    '# 江城机械厂工会2027年工作计划',
    '一、指导思想',
    '文 围绕生产抓服务，让职工满意。',
    '二、主要任务',
    '（一）组织建设',
    '文 3月发展会员20名，由组织委员负',
    '（二）维权服务',
    '文 4月协商工资，签订集体合同。',
    '三、保障措施',
    '文 每季度检查一次，结果公布。',
  ],
  'the fonts of headings in styles without outline levels': [
    '# 江城机械厂工会2027年工作计划',
    '一、指导思想',
    '文 围绕生产抓服务。',
    '二、主要任务',
    '文 3月发展会员20名。',
  ],
  'a page number in a frame between the lines': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月发展会员20名。',
    '二、维权',
    '文 4月协商。',
  ],
  'a signature pushed to the right by spaces, its date by tabs': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月发展会员20名。',
    '二、维权',
    '文 4月协商。',
    '署 江城机械厂工会委员会',
    '署 2027年1月5日',
  ],
  'two tables without a word between': [
    '# 江城机械厂工会2027年工作计划',
    '一、时间安排',
    '表 2×2 月份 | 工作',
    '表 2×3 项目 | 金额 | 说明',
    '二、保障',
    '文 每季度检查。',
  ],
  'the sheet on which it was signed stands above as a table': [
    '# 江城机械厂工会2027年工作计划',
    '表 3×4 签发 | 同意。李明 1月4日 | 会签 | ',
    '一、组织建设',
    '文 3月发展会员20名。',
    '二、维权',
    '文 4月协商。',
  ],
  'a list of annexes, and one of them behind the signature': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月发展会员20名。',
    '二、维权',
    '文 4月协商。',
    '文 附件：1.2027年工会活动安排',
    '文 2.工会经费预算表',
    '署 江城机械厂工会委员会',
    '署 2027年1月5日',
    '文 附件1',
    '文 2027年工会活动安排表',
    '表 2×2 月份 | 工作',
  ],
  'two paragraphs that became one while changes were tracked': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月发展会员20名，由组织委员负',
    '二、维权',
    '文 4月协商。',
  ],
  'a heading inserted and its style changed while changes were tracked': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月发展会员20名。',
    '二、维权',
    '文 4月协商。',
  ],
  'a link, a smart tag and words around them in one paragraph': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 《工会法》规定，3月换届。202',
    '二、维权',
    '文 4月协商。',
  ],
  'headings told by nothing but strong letters, indented like the text': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月办理，由委员负责，办完登记。',
    '二、维权服务',
    '文 4月办理，由委员负责，办完登记。',
    '三、文体活动',
    '文 5月办理，由委员负责，办完登记。',
  ],
  'numbers on two levels of two styles of an office': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '（一）发展会员',
    '文 3月发展会员20名。',
    '（二）换届',
    '文 6月换届。',
    '二、维权',
    '文 4月协商。',
  ],
  'a red head, a number with its signer, the notice that sends the plan, and a copy line': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '文 3月发展会员20名。',
    '二、维权',
    '文 4月协商。',
  ],
  'plain text in GB18030, its places made with full-width spaces': [
    '# 江城机械厂工会２０２７年工作计划',
    '一、组织建设',
    '文 ３月发展会员２０名，由组织委员负',
    '文 办完登记。',
    '（一）换届',
    '文 ６月完成。',
    '二、维权',
    '文 ４月协商。',
    '署 江城机械厂工会',
    '署 ２０２７年１月５日',
  ],
  'a page that WPS saved in GB18030: numbers outside of lists, a table with cells over rows': [
    '# 江城机械厂工会2027年工作计划',
    '一、组织建设',
    '列1. 3月发展会员20 | 6月换届。',
    '二、维权',
    '表 3×2 月份 | 工作',
    '署 江城机械厂工会',
    '署 2027年1月5日',
  ],
};

test.each(Object.entries(cases))('%s', async (name, make) => {
  expect(await make()).toEqual(expected[name]);
});
