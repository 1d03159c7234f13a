// Word files in the shapes that WPS, Word and web systems write and LibreOffice does not, made by hand after the public
// description of the format (ECMA-376): whatever holds words, none of them may be lost.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import { lineWords, type ReadLines } from '../../../../src/draft/import/source-line.ts';
import { inlineText } from '../../../../src/passage/model.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { outlineOf } from '../../../support/outline.ts';
import { num, numbered, numbering, p, style, wordFile, type WordParts } from '../../../support/word-file.ts';

async function read(name: string, bytes: Uint8Array): Promise<ReadLines> {
  const file = await readFile(name, bytes, parse);
  if (!('lines' in file)) throw new Error(JSON.stringify(file));
  return file;
}

const linesOf = (parts: WordParts): Promise<ReadLines> => read('计划.docx', wordFile(parts));
const outline = async (parts: WordParts): Promise<string[]> =>
  outlineOf(draftOfLines((await linesOf(parts)).lines));
const wordsOf = ({ lines }: ReadLines): string[] =>
  lines.flatMap((line) =>
    line.kind === 'text' ? [lineWords(line)] : line.rows.map((row) => row.map(inlineText).join('｜')),
  );
const words = async (parts: WordParts): Promise<string[]> => wordsOf(await linesOf(parts));

const title = p('江城电缆厂工会2026年工作计划', '<w:jc w:val="center"/>');
const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;

describe('styles of offices', () => {
  test.each([
    ['一级标题', '二级标题'],
    ['公文一级标题', '公文二级标题'],
    ['标题一', '标题二'],
    ['1级标题', '2级标题'],
    ['标题 1', '标题 2'],
    ['标题1（黑体）', '标题2（楷体）'],
    ['heading 1', 'heading 2'],
  ])('%s and %s are headings', async (first, second) => {
    const styles = style('af1', first) + style('af2', second) + style('af3', '公文正文');
    const body = [
      title,
      p('目标', '<w:pStyle w:val="af1"/>'),
      p('满意率', '<w:pStyle w:val="af2"/>'),
      p('不低于90%。', '<w:pStyle w:val="af3"/>'),
      p('措施', '<w:pStyle w:val="af1"/>'),
      p('每月一次。', '<w:pStyle w:val="af3"/>'),
    ].join('');
    expect((await outline({ body, styles })).slice(1)).toEqual([
      '一、目标',
      '（一）满意率',
      '文 不低于90%。',
      '二、措施',
      '文 每月一次。',
    ]);
  });

  test('the contents that WPS makes are no text', async () => {
    const styles = style('21', 'WPSOffice手动目录 1');
    const body = [
      title,
      p('一、目标 1', '<w:pStyle w:val="21"/>'),
      p('二、措施 2', '<w:pStyle w:val="21"/>'),
      p('一、目标'),
      p('满意率不低于90%。'),
      p('二、措施'),
      p('每月一次。'),
    ].join('');
    expect((await outline({ body, styles })).slice(1)).toEqual([
      '一、目标',
      '文 满意率不低于90%。',
      '二、措施',
      '文 每月一次。',
    ]);
  });

  test('a numbering that points to a list style', async () => {
    const own = numbering(0, ['chineseCounting', '%1、']).replace(
      '<w:lvl ',
      '<w:styleLink w:val="公文编号"/><w:lvl ',
    );
    const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="公文编号"/></w:abstractNum>';
    const body =
      title + p('目标', numbered(2)) + p('满意率不低于90%。') + p('措施', numbered(2)) + p('每月一次。');
    expect(await words({ body, numbering: own + link + num(1, 0) + num(2, 1) })).toContain('二、措施');
  });
});

describe('drawings', () => {
  const box = (inner: string): string => `<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx>`;

  test('a box inside of a box is there once, with the picture beside it counted', async () => {
    const inner = run(`<w:drawing>${box(p('里面的框。'))}</w:drawing>`);
    const group = `<w:drawing><wpg>${box(p('外面的框。') + inner)}<a:blip/></wpg></w:drawing>`;
    const file = await linesOf({ body: title + run(group) });
    expect(wordsOf(file).slice(1)).toEqual(['外面的框。', '里面的框。']);
    expect(file.leftOut.pictures).toBe(1);
  });

  test('boxes of old files and of WPS, which know only the fallback', async () => {
    const inner = `<w:txbxContent>${p('旧框里的话。')}</w:txbxContent>`;
    const old = `<w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict>`;
    const body = title + run(`<mc:AlternateContent><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`);
    expect((await words({ body })).slice(1)).toEqual(['旧框里的话。']);
  });

  test('words drawn as art are words, a chart and a diagram are counted', async () => {
    const art = '<w:pict><v:shape><v:textpath string="江城电缆厂工会文件"/></v:shape></w:pict>';
    const body = run(art) + title + run('<w:drawing><c:chart r:id="rId9"/></w:drawing>');
    const file = await linesOf({ body });
    expect(wordsOf(file)[0]).toBe('江城电缆厂工会文件');
    expect(file.leftOut.pictures).toBe(1);
  });
});

describe('changes, controls and fields', () => {
  test('rows, paragraphs and runs of others are as they are with all changes taken', async () => {
    const inserted = `<w:ins w:author="甲"><w:r><w:t>增加的话。</w:t></w:r></w:ins>`;
    const moved = `<w:moveFrom><w:r><w:t>移走。</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来。</w:t></w:r></w:moveTo>`;
    const changed = '<w:pPrChange><w:pPr><w:pStyle w:val="1"/></w:pPr></w:pPrChange>';
    const body = `${title}<w:p>${inserted}${moved}</w:p>${p('原来是标题的话。', changed)}`;
    expect((await words({ body, styles: style('1', 'heading 1') })).slice(1)).toEqual([
      '增加的话。移来。',
      '原来是标题的话。',
    ]);
  });

  test('controls around paragraphs, rows and runs, and boxes to tick', async () => {
    const control = (inner: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const row = (...texts: string[]): string =>
      `<w:tr>${texts.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;
    const tick = (on: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${on}"/></w:checkBox>` +
      '</w:ffData></w:fldChar></w:r>' +
      '<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body =
      title +
      control(p('整段。')) +
      `<w:p>${control('<w:r><w:t>一段里的几个字，</w:t></w:r>')}<w:r><w:t>后面的。</w:t></w:r></w:p>` +
      `<w:tbl>${row('月份', '工作')}${control(row('3月', '签责任书'))}</w:tbl>` +
      `<w:p>${tick('1')}<w:r><w:t>已办</w:t></w:r>${tick('0')}<w:r><w:t>未办</w:t></w:r></w:p>`;
    expect((await words({ body })).slice(1)).toEqual([
      '整段。',
      '一段里的几个字，后面的。',
      '月份｜工作',
      '3月｜签责任书',
      '☑已办□未办',
    ]);
  });

  test('a row that begins further to the right keeps its columns, and the table in a cell its words', async () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const inside = `<w:tbl><w:tr>${cell(p('甲'))}${cell(p('乙'))}</w:tr></w:tbl>${p('')}`;
    const body =
      `<w:tbl><w:tr>${['月份', '工作', '负责'].map((head) => cell(p(head))).join('')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(inside)}${cell(p('主席'))}</w:tr></w:tbl>`;
    expect((await words({ body: title + body })).slice(1)).toEqual(['月份｜工作｜负责', '｜甲 乙｜主席']);
  });

  test('signs between the words: soft breaks, tabs to a place, hyphens, formulas, words above others', async () => {
    const ruby =
      '<w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby>';
    const plain = '<w:t>甲</w:t><w:ptab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t>';
    const formula = '<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>';
    const body = `${title}<w:p><w:r>${plain}</w:r>${formula}<w:r>${ruby}</w:r></w:p>`;
    expect((await words({ body })).slice(1)).toEqual(['甲 乙-丙1+1拼']);
  });
});

describe('files of web systems', () => {
  const html =
    '<html><head><meta charset="utf-8"></head><body><h1>江城电缆厂工会2026年工作计划</h1>' +
    '<h2>一、目标</h2><p>满意率不低于90%。</p><h2>二、措施</h2><p>每月一次。</p></body></html>';
  const wanted = [
    '# 江城电缆厂工会2026年工作计划',
    '一、目标',
    '文 满意率不低于90%。',
    '二、措施',
    '文 每月一次。',
  ];
  const quoted = (text: string): string =>
    [...strToU8(text)]
      .map((byte) =>
        byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(.{60})(?=[^=])(?<!=.?)/gu, '$1=\r\n');
  const archive = (encoding: string, body: string): string =>
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      ' type="text/html"; boundary="----=page"',
      '',
      '------=page',
      'Content-Location: file:///C:/a.html',
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Type: text/html; charset="utf-8"',
      '',
      body,
      '------=page',
      'Content-Type: image/png',
      '',
      'iVBOR',
      '------=page--',
    ].join('\r\n');
  const withPage = (name: string, page: string): Uint8Array =>
    wordFile({
      body: '<w:altChunk r:id="htmlChunk"/><w:sectPr/>',
      more: {
        [`word/${name}`]: page,
        'word/_rels/document.xml.rels':
          `<Relationships><Relationship Id="htmlChunk" Target="/word/${name}"/>` + '</Relationships>',
      },
    });

  test.each([
    ['a page in a Word file', 'a.docx', withPage('afchunk1.html', html)],
    [
      'an archive in a Word file',
      'a.docx',
      withPage('afchunk.mht', archive('quoted-printable', quoted(html))),
    ],
    ['an archive', 'a.mht', strToU8(archive('base64', Buffer.from(html).toString('base64')))],
    ['an archive that is called .doc', 'a.doc', strToU8(archive('8bit', html))],
  ])('%s', async (_, name, bytes) => {
    expect(outlineOf(draftOfLines((await read(name, bytes)).lines))).toEqual(wanted);
  });

  test('paths with the stroke of Windows', async () => {
    const parts = Object.entries(unzipSync(wordFile({ body: title + p('话。') })));
    const turned = zipSync(
      Object.fromEntries(parts.map(([name, part]) => [name.replaceAll('/', '\\'), strToU8(strFromU8(part))])),
    );
    expect(wordsOf(await read('a.docx', turned))).toHaveLength(2);
  });
});
