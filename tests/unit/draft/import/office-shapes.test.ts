// Whole plans as offices have them: each mixes several of the ways in which Word and WPS write, as real files do.
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import type { ReadLines } from '../../../../src/draft/import/source-line.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { outlineOf } from '../../../support/outline.ts';
import {
  num,
  numbered,
  numbering,
  p,
  row,
  style,
  wordFile,
  type WordParts,
} from '../../../support/word-file.ts';

async function read(parts: WordParts): Promise<ReadLines> {
  const file = await readFile('计划.docx', wordFile(parts), parse);
  if (!('lines' in file)) throw new Error(JSON.stringify(file));
  return file;
}

const outline = async (parts: WordParts): Promise<string[]> =>
  outlineOf(draftOfLines((await read(parts)).lines));

const centre = '<w:jc w:val="center"/>';
const end = '<w:jc w:val="right"/>';
const cell = (inner: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr>${inner}</w:tc>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const fangsong = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200"/></w:pPr>` +
  `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr>` +
  `<w:t>${text}</w:t></w:r></w:p>`;

describe('plans as offices have them', () => {
  test('WPS: numbers on levels of a style, 仿宋_GB2312, text of one style', async () => {
    const levels = numbering(
      5,
      ['chineseCounting', '%1、', '<w:pStyle w:val="a1"/>'],
      ['chineseCounting', '（%2）', '<w:pStyle w:val="a2"/>'],
    );
    const styles =
      style('a1', 'WPS一级', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>') +
      style('a2', 'WPS二级', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr>');
    const body = [
      p('江城第三中学工会', centre),
      p('2026年工作计划', centre),
      p('', ''),
      p('指导思想', '<w:pStyle w:val="a1"/>'),
      fangsong('以服务教职工为主线，办好十件实事。'),
      p('主要工作', '<w:pStyle w:val="a1"/>'),
      p('民主管理', '<w:pStyle w:val="a2"/>'),
      fangsong('3月召开教代会。'),
      p('教工之家', '<w:pStyle w:val="a2"/>'),
      fangsong('每学期开放不少于60天。'),
      p('江城第三中学工会委员会', end),
      p('2026年2月20日', end),
    ].join('');
    expect(await outline({ body, styles, numbering: levels + num(9, 5) })).toEqual([
      '# 江城第三中学工会2026年工作计划',
      '一、指导思想',
      '文 以服务教职工为主线，办好十件实事',
      '二、主要工作',
      '（一）民主管理',
      '文 3月召开教代会。',
      '（二）教工之家',
      '文 每学期开放不少于60天。',
      '署 江城第三中学工会委员会',
      '署 2026年2月20日',
    ]);
  });

  test('the title in a text box, the text in one table around the whole page', async () => {
    const box =
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>' +
      `${p('江城公交公司工会2026年工作计划', centre)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      '<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>' +
      `${p('江城公交公司工会2026年工作计划', centre)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>` +
      '</mc:AlternateContent></w:r></w:p>';
    const inner = [
      p('一、工作目标'),
      p('　　一线驾驶员走访率100%。'),
      p('二、工作措施'),
      p('（一）送清凉'),
      p('　　7月给停车场送水。'),
      table(row(cell(p('月份')), cell(p('工作'))), row(cell(p('7月')), cell(p('送清凉')))),
      p('江城公交公司工会'),
      p('2026年1月8日'),
    ].join('');
    expect(await outline({ body: box + table(row(cell(inner))) })).toEqual([
      '# 江城公交公司工会2026年工作计划',
      '一、工作目标',
      '文 一线驾驶员走访率100%。',
      '二、工作措施',
      '（一）送清凉',
      '文 7月给停车场送水。',
      '表 2×2 月份 | 工作',
      '署 江城公交公司工会',
      '署 2026年1月8日',
    ]);
  });

  test('a red head, a number, a copy line, page numbers written as text', async () => {
    const body = [
      p('江城市水务局工会文件', centre),
      p('水工发〔2026〕3号', centre),
      p('关于印发《江城市水务局工会2026年工作计划》的通知', centre),
      p('各分会：'),
      fangsong('现将《江城市水务局工会2026年工作计划》印发给你们，请结合实际执行。'),
      p('江城市水务局工会', end),
      p('2026年1月20日', end),
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      p('江城市水务局工会2026年工作计划', centre),
      p('一、围绕中心'),
      fangsong('开展防汛岗位练兵，6月底前完成。'),
      p('— 1 —', centre),
      p('二、服务职工'),
      fangsong('巡查站所每季度走访一次。'),
      p('— 2 —', centre),
      p('抄送：市总工会。'),
      p('江城市水务局工会办公室　　2026年1月20日印发'),
    ].join('');
    expect(await outline({ body })).toEqual([
      '# 江城市水务局工会2026年工作计划',
      '一、围绕中心',
      '文 开展防汛岗位练兵，6月底前完成。',
      '二、服务职工',
      '文 巡查站所每季度走访一次。',
    ]);
  });

  test('one paragraph of line breaks, as a copied web page leaves them', async () => {
    const lines = [
      '江城实验幼儿园工会工作计划',
      '一、指导思想',
      '　　围绕保教质量，关心教职工。',
      '二、具体安排',
      '　　1.三月：妇女节插花。',
      '　　2.五月：师徒结对展示。',
      '江城实验幼儿园工会',
      '2026年2月',
    ];
    const body = `<w:p><w:r><w:t>${lines.join('</w:t><w:br/><w:t>')}</w:t></w:r></w:p>`;
    expect(await outline({ body })).toEqual([
      '# 江城实验幼儿园工会工作计划',
      '一、指导思想',
      '文 围绕保教质量，关心教职工。',
      '二、具体安排',
      '列1. 三月：妇女节插花 | 五月：师徒结对展',
      '署 江城实验幼儿园工会',
      '署 2026年2月',
    ]);
  });

  test('tracked changes, comments, a footnote, links, bookmarks and a field in one plan', async () => {
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r>` +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const t = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = [
      p('江城医院工会2026年工作计划', centre),
      `<w:p><w:bookmarkStart w:id="0" w:name="_Toc1"/>${t('一、职工')}<w:ins w:id="1">${t('健康')}</w:ins>` +
        `<w:del w:id="2"><w:r><w:delText>福利</w:delText></w:r></w:del><w:bookmarkEnd w:id="0"/></w:p>`,
      `<w:p>${t('体检安排在')}<w:moveFrom w:id="3">${t('4月')}</w:moveFrom>` +
        `<w:moveTo w:id="4">${t('5月')}</w:moveTo>${t('，见')}${field('REF _Toc1 \\h', '第一节')}` +
        `<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>${t('。')}</w:p>`,
      p('二、文体活动'),
      `<w:p>${t('报名方法见')}<w:hyperlink w:anchor="_Toc1">${t('院内网')}</w:hyperlink>${t('。')}</w:p>`,
    ].join('');
    const footnotes = `<w:footnote w:id="2">${p('以体检中心通知为准。')}</w:footnote>`;
    const file = await read({ body, footnotes });
    expect(outlineOf(draftOfLines(file.lines))).toEqual([
      '# 江城医院工会2026年工作计划',
      '一、职工健康',
      '文 体检安排在5月，见第一节。',
      '二、文体活动',
      '文 报名方法见院内网。',
    ]);
    expect(file.leftOut).toMatchObject({ comments: 1, deletions: 2 });
  });

  test('content controls for title, date and rows of a table, with merged cells', async () => {
    const control = (inner: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = [
      control(p('江城税务局机关工会2026年工作要点', centre)),
      p('一、重点任务'),
      table(
        row(cell(p('类别')), cell(p('任务')), cell(p('责任人'))),
        control(row(cell(p('服务'), '<w:vMerge w:val="restart"/>'), cell(p('送温暖')), cell(p('张明')))),
        row(cell(p(''), '<w:vMerge/>'), cell(p('体检')), cell(p('李红'))),
      ),
      p('二、工作要求'),
      p('每季度报一次进度。'),
      control(p('江城税务局机关工会', end)),
      `<w:p><w:pPr>${end}</w:pPr>${control('<w:r><w:t>2026年1月15日</w:t></w:r>')}</w:p>`,
    ].join('');
    expect(await outline({ body })).toEqual([
      '# 江城税务局机关工会2026年工作要点',
      '一、重点任务',
      '表 3×3 类别 | 任务 | 责任人',
      '二、工作要求',
      '文 每季度报一次进度。',
      '署 江城税务局机关工会',
      '署 2026年1月15日',
    ]);
  });

  test('headings made of spaces and strong letters, numbers half and full in width', async () => {
    const strong = (text: string): string =>
      `<w:p><w:r><w:rPr><w:b/><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    const body = [
      p('江城化工厂工会２０２６年工作计划', centre),
      strong('　　一　、 安全生产'),
      p('　　１．每月查一次班组安全台账。'),
      p('　　２．６月组织应急演练。'),
      strong('　　二　、 生活保障'),
      p('　　(1)食堂每周公布菜价。'),
      p('　　(2)浴室冬季延长一小时。'),
    ].join('');
    expect(await outline({ body })).toEqual([
      '# 江城化工厂工会２０２６年工作计划',
      '一、安全生产',
      '列1. 每月查一次班组安 | ６月组织应急演练',
      '二、生活保障',
      '文 (1)食堂每周公布菜价。',
      '文 (2)浴室冬季延长一小时。',
    ]);
  });

  test('a contents field, headings of styles, a cover with the unit and the month', async () => {
    const toc =
      '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      '<w:r><w:instrText>TOC \\o "1-2"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      '<w:r><w:t>一、目标</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>2</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>二、措施</w:t></w:r><w:r><w:tab/></w:r>' +
      '<w:r><w:t>3</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const styles = style('1', 'heading 1') + style('TOC1', 'toc 1');
    const body = [
      p('江城铁路工程段工会', centre),
      p('2026年度工作计划', centre),
      p('2026年1月', centre),
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      p('目　录', centre),
      toc,
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      p('一、目标', '<w:pStyle w:val="1"/>'),
      p('全年无职工工亡事故。'),
      p('二、措施', '<w:pStyle w:val="1"/>'),
      p('班前会每天讲一条。'),
    ].join('');
    expect(await outline({ body, styles })).toEqual([
      '# 江城铁路工程段工会2026年度工作计划',
      '一、目标',
      '文 全年无职工工亡事故。',
      '二、措施',
      '文 班前会每天讲一条。',
    ]);
  });

  test('a diagram and a picture between the sections are counted, nothing else is lost', async () => {
    const drawing = (inner: string): string => `<w:p><w:r><w:drawing>${inner}</w:drawing></w:r></w:p>`;
    const body = [
      p('江城物流园工会联合会工作计划', centre),
      p('一、组织架构'),
      drawing('<a:graphic><a:graphicData><dgm:relIds xmlns:dgm="d"/></a:graphicData></a:graphic>'),
      p('联合会设主席1名，企业代表9名。'),
      p('二、服务司机'),
      drawing('<a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic>'),
      p('园区停车场设休息室2间。'),
    ].join('');
    const file = await read({ body });
    expect(outlineOf(draftOfLines(file.lines)).slice(1)).toEqual([
      '一、组织架构',
      '文 联合会设主席1名，企业代表9名。',
      '二、服务司机',
      '文 园区停车场设休息室2间。',
    ]);
    expect(file.leftOut.pictures).toBe(2);
  });

  test('months as headings, each with its own lines, and a closing line with two names', async () => {
    const body = [
      p('江城小学工会2026年春季工作安排', centre),
      p('二月：'),
      p('1、开学慰问。'),
      p('2、制订计划。'),
      p('三月：'),
      p('1、庆祝妇女节。'),
      p('2、召开教代会。'),
      p('四月：'),
      p('1、春季运动会。'),
      p('江城小学工会委员会　2026年2月18日', end),
    ].join('');
    expect(await outline({ body })).toEqual([
      '# 江城小学工会2026年春季工作安排',
      '一、二月',
      '列1. 开学慰问。 | 制订计划。',
      '二、三月',
      '列1. 庆祝妇女节。 | 召开教代会。',
      '三、四月',
      '列1. 春季运动会。',
      '署 江城小学工会委员会　2026年2',
    ]);
  });

  test('two columns of a page as a table without lines: the paragraphs stay paragraphs', async () => {
    const body = [
      p('江城宾馆工会工作计划', centre),
      table(
        row(
          cell(p('一、学习') + p('每月一次。') + p('二、服务') + p('宿舍每月检查。') + p('餐厅每周评分。')),
          cell(p('三、活动') + p('每季度一次。') + p('四、经费') + p('半年公布。') + p('专款专用。')),
        ),
      ),
    ].join('');
    expect(await outline({ body })).toEqual([
      '# 江城宾馆工会工作计划',
      '一、学习',
      '文 每月一次。',
      '二、服务',
      '文 宿舍每月检查。',
      '文 餐厅每周评分。',
      '三、活动',
      '文 每季度一次。',
      '四、经费',
      '文 半年公布。',
      '文 专款专用。',
    ]);
  });

  test('one number of Word in front of typed ones: no heading is numbered twice', async () => {
    const body = [
      p('江城农商行工会工作计划', centre),
      p('一、工作思路', numbered(1)),
      p('稳中求进。'),
      p('二、工作任务', numbered(1)),
      p('1.建家。', numbered(2)),
      p('2.送学。', numbered(2)),
    ].join('');
    const levels = numbering(0, ['none', '']) + numbering(1, ['bullet', '']);
    expect(await outline({ body, numbering: levels + num(1, 0) + num(2, 1) })).toEqual([
      '# 江城农商行工会工作计划',
      '一、工作思路',
      '文 稳中求进。',
      '二、工作任务',
      '列1. 建家。 | 送学。',
    ]);
  });
});
