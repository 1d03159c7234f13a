// Word files made by hand, one for each way in which Word and WPS write what a plan is made of.
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import { lineWords, type ReadLines } from '../../../../src/draft/import/source-line.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { outlineOf } from '../../../support/outline.ts';
import { num, numbered, numbering, p, style, wordFile, type WordParts } from '../../../support/word-file.ts';

async function linesOf(parts: WordParts): Promise<ReadLines> {
  const read = await readFile('计划.docx', wordFile(parts), parse);
  if (!('lines' in read)) throw new Error(JSON.stringify(read));
  return read;
}

const outline = async (parts: WordParts): Promise<string[]> =>
  outlineOf(draftOfLines((await linesOf(parts)).lines));

const title = p('江城电缆厂工会2026年工作计划', '<w:jc w:val="center"/>');
const headings = style('1', 'heading 1') + style('2', 'heading 2');
const chinese = numbering(0, ['chineseCounting', '%1、'], ['chineseCounting', '（%2）'], ['decimal', '%3.']);

describe('numbers that Word counts', () => {
  test('in Chinese, on three levels, those below beginning anew', async () => {
    const body = [
      title,
      p('指导思想', numbered(1)),
      p('围绕生产，服务职工。'),
      p('主要措施', numbered(1)),
      p('劳动竞赛', numbered(1, 1)),
      p('每季度一个主题。'),
      p('职工关爱', numbered(1, 1)),
      p('住院看望三天内完成。', numbered(1, 2)),
      p('生日当月送上贺卡。', numbered(1, 2)),
      p('保障', numbered(1)),
      p('督查', numbered(1, 1)),
      p('每季度一次。'),
    ].join('');
    expect(await outline({ body, numbering: chinese + num(1, 0) })).toEqual([
      '# 江城电缆厂工会2026年工作计划',
      '一、指导思想',
      '文 围绕生产，服务职工。',
      '二、主要措施',
      '（一）劳动竞赛',
      '文 每季度一个主题。',
      '（二）职工关爱',
      '列1. 住院看望三天内完 | 生日当月送上贺卡',
      '三、保障',
      '（一）督查',
      '文 每季度一次。',
    ]);
  });

  test('by the style of a heading, which has them', async () => {
    const styles =
      style('1', 'heading 1', '<w:numPr><w:numId w:val="4"/></w:numPr>') +
      style('2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>', '1');
    const levels = numbering(2, ['chineseCountingThousand', '第%1章'], ['decimal', '%1.%2', '<w:isLgl/>']);
    const body = [
      title,
      p('总则', '<w:pStyle w:val="1"/>'),
      p('职责', '<w:pStyle w:val="2"/>'),
      p('由工会委员会负责。'),
      p('附则', '<w:pStyle w:val="1"/>'),
      p('自发文之日起执行。'),
    ].join('');
    const { lines } = await linesOf({ body, styles, numbering: levels + num(4, 2) });
    expect(lines.map((line) => (line.kind === 'text' ? lineWords(line) : ''))).toEqual([
      '江城电缆厂工会2026年工作计划',
      '第一章总则',
      '1.1职责',
      '由工会委员会负责。',
      '第二章附则',
      '自发文之日起执行。',
    ]);
    expect(outlineOf(draftOfLines(lines)).slice(1)).toEqual([
      '一、总则',
      '（一）职责',
      '文 由工会委员会负责。',
      '二、附则',
      '文 自发文之日起执行。',
    ]);
  });

  test('two lists of one kind count on, one that says so begins anew', async () => {
    const body = [
      title,
      ...['甲', '乙'].map((word) => p(word, numbered(1))),
      p('丙', numbered(2)),
      p('丁', numbered(3)),
    ];
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const { lines } = await linesOf({
      body: body.join(''),
      numbering: numbering(0, ['decimal', '%1.']) + num(1, 0) + num(2, 0) + num(3, 0, again),
    });
    expect(lines.slice(1).map((line) => line.kind === 'text' && line.number)).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
    ]);
  });

  test('bullets, circles, letters, roman and stems', async () => {
    const formats = [
      'bullet',
      'decimalEnclosedCircle',
      'upperLetter',
      'lowerRoman',
      'ideographTraditional',
      'none',
    ];
    const body = formats
      .map((_, index) => p('话', numbered(index + 1)) + p('话', numbered(index + 1)))
      .join('');
    const all = formats.map((format, index) => numbering(index, [format, format === 'none' ? '' : '%1']));
    const { lines } = await linesOf({
      body,
      numbering: all.join('') + formats.map((_, index) => num(index + 1, index)).join(''),
    });
    expect(lines.map((line) => line.kind === 'text' && (line.list === 'bullet' ? '·' : line.number))).toEqual(
      ['·', '·', '①', '②', 'A', 'B', 'i', 'ii', '甲', '乙', '', ''],
    );
  });

  test('a number that a paragraph takes away from its style', async () => {
    const styles = style('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body = p('目标', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const { lines } = await linesOf({ body, styles, numbering: chinese + num(1, 0) });
    expect(lines).toMatchObject([{ number: '', rank: 1 }]);
  });
});

describe('headings', () => {
  test('by outline level alone, and by a style that takes over from a heading', async () => {
    const body = [
      title,
      p('工作目标', '<w:outlineLvl w:val="0"/>'),
      p('满意率不低于90%。'),
      p('工作措施', '<w:pStyle w:val="own"/>'),
      p('每月一次。'),
    ].join('');
    const styles = headings + style('own', '我的标题', '', '1');
    expect((await outline({ body, styles })).slice(1)).toEqual([
      '一、工作目标',
      '文 满意率不低于90%。',
      '二、工作措施',
      '文 每月一次。',
    ]);
  });

  test('a title in the first style of headings stays the title', async () => {
    const body = [
      p('江城电缆厂工会2026年工作计划', '<w:pStyle w:val="1"/>'),
      p('一、目标', '<w:pStyle w:val="2"/>'),
      p('满意率不低于90%。'),
      p('（一）措施'),
      p('每月一次。'),
    ].join('');
    expect(await outline({ body, styles: headings })).toEqual([
      '# 江城电缆厂工会2026年工作计划',
      '一、目标',
      '文 满意率不低于90%。',
      '（一）措施',
      '文 每月一次。',
    ]);
  });

  test('a whole paragraph in the style of a heading is a short heading and its text', async () => {
    const long =
      '（一）加强学习。每月组织一次集体学习，由宣传委员准备材料，各小组组长负责签到，学习记录年底归档备查。';
    const body = title + p('一、措施', '<w:pStyle w:val="1"/>') + p(long, '<w:pStyle w:val="2"/>');
    expect((await outline({ body, styles: headings })).slice(1)).toEqual([
      '一、措施',
      '（一）加强学习',
      '文 每月组织一次集体学习，由宣传委员',
    ]);
  });
});

describe('what stands beside the text', () => {
  test('struck words and comments go and are counted, inserted words and links stay', async () => {
    const body =
      '<w:p><w:r><w:t>保留</w:t></w:r><w:del><w:r><w:delText>删掉</w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>插入</w:t></w:r></w:ins><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>' +
      '<w:r><w:commentReference w:id="1"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>';
    const read = await linesOf({ body });
    expect(read.lines.map((line) => line.kind === 'text' && lineWords(line))).toEqual(['保留插入链接']);
    expect(read.leftOut).toEqual({ pictures: 0, comments: 1, deletions: 1 });
  });

  test('a field says what it shows, not how it is made', async () => {
    const step = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      `<w:p><w:r><w:t>第</w:t></w:r>${step('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${step('separate')}` +
      `<w:r><w:t>3</w:t></w:r>${step('end')}<w:r><w:t>项</w:t></w:r></w:p>`;
    expect((await outline({ body }))[1]).toBe('文 第3项');
  });

  test('a text box once, pictures counted, heads of pages and footnotes left aside', async () => {
    const box =
      '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
      `${p('框里的话，要留下。')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` +
      `${p('框里的话，要留下。')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
    const picture = '<w:r><w:drawing><a:blip/></w:drawing></w:r>';
    const read = await linesOf({
      body: `${title}<w:p><w:r><w:t>正文一句。</w:t></w:r><w:r>${box}</w:r>${picture}</w:p>`,
      header: p('内部资料'),
      footnotes: `<w:footnote w:type="separator">${p('——')}</w:footnote><w:footnote>${p('脚注的话')}</w:footnote>`,
    });
    expect(read.leftOut.pictures).toBe(1);
    expect(outlineOf(draftOfLines(read.lines)).slice(1)).toEqual(['文 正文一句。', '文 框里的话，要留下。']);
    // It can still be put in.
    expect(read.lines[read.lines.length - 1]).toMatchObject({ isAside: true, text: [{ text: '脚注的话' }] });
  });

  test('a table of contents by its styles or its frame', async () => {
    const contents =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p('一、目标 1')}</w:sdtContent></w:sdt>${p('二、措施 2', '<w:pStyle w:val="toc1"/>')}`;
    const body = title + contents + p('一、目标') + p('满意率不低于90%。') + p('二、措施') + p('每月一次。');
    expect((await outline({ body, styles: style('toc1', 'toc 1') })).slice(1)).toEqual([
      '一、目标',
      '文 满意率不低于90%。',
      '二、措施',
      '文 每月一次。',
    ]);
  });
});

describe('paragraphs and tables', () => {
  test('breaks by hand that begin paragraphs part them, others stay', async () => {
    const broken = (...parts: string[]): string =>
      `<w:p><w:r>${parts.map((part) => `<w:t>${part}</w:t>`).join('<w:br/>')}</w:r></w:p>`;
    const body =
      title +
      broken('一、目标', '　　满意率不低于90%。', '二、措施', '　　每月一次。') +
      broken('地点：会议室', '时间：下午');
    expect((await outline({ body })).slice(1)).toEqual([
      '一、目标',
      '文 满意率不低于90%。',
      '二、措施',
      '文 每月一次。',
      '文 地点：会议室⏎时间：下午',
    ]);
  });

  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text
      .split('|')
      .map((line) => p(line))
      .join('')}</w:tc>`;
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;

  test('cells over columns and rows, several paragraphs in one, a caption over all', async () => {
    const body = table(
      [cell('活动安排', '<w:gridSpan w:val="3"/>')],
      [cell('月份'), cell('工作'), cell('负责')],
      [cell('3月', '<w:vMerge w:val="restart"/>'), cell('三八活动|体检'), cell('女工委员')],
      [cell('', '<w:vMerge/>'), cell('两项', '<w:gridSpan w:val="2"/>')],
    );
    const { lines } = await linesOf({ body });
    const words = (text: string): object[] => (text === '' ? [] : [{ kind: 'text', text, strong: false }]);
    expect(lines).toMatchObject([
      { kind: 'text', text: words('活动安排'), place: 'centre' },
      {
        kind: 'table',
        rows: [
          [words('月份'), words('工作'), words('负责')],
          [words('3月'), [...words('三八活动'), { kind: 'break' }, ...words('体检')], words('女工委员')],
          [[], words('两项'), []],
        ],
      },
    ]);
  });

  test('a frame of one cell is no table', async () => {
    const body = table([cell('江城电缆厂工会工作计划|一、目标|满意率不低于90%。')]);
    expect(await outline({ body })).toEqual(['# 江城电缆厂工会工作计划', '一、目标', '文 满意率不低于90%。']);
  });

  test('strong words stay strong in text and are plain in headings', async () => {
    const strong = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const { items } = draftOfLines(
      (await linesOf({ body: title + strong('一、目标') + strong('满意率不低于90%。') })).lines,
    );
    expect(items).toMatchObject([
      {
        heading: { text: [{ text: '目标', strong: false }] },
        blocks: [{ text: [{ text: '满意率不低于90%。', strong: true }] }],
      },
    ]);
  });
});
