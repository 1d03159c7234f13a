import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { writeTableDocx, writeNoticeSheet } from '../../../../src/draft/notice/write-table.ts';

const rows = [
  ['召开职代会', '10', '三、民主管理', '决议', '已列入计划'],
  ['办理<提案>', '', '', '', '未列入，待补写'],
];

async function partOf(file: Blob, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  return (await zip.file(path)?.async('text')) ?? '';
}

test('the Word file holds a table of five columns below its title', async () => {
  const xml = await partOf(await writeTableDocx('工作计划与上级通知对照表', rows), 'word/document.xml');
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join('|');
  for (const word of ['条目', '分值', '本稿位置', '佐证', '自评', '召开职代会', '办理&lt;提案&gt;'])
    expect(texts).toContain(word);
  expect(xml.match(/<w:tr[ >]/gu)).toHaveLength(3);
});

test('the Excel file holds the same', async () => {
  const file = await writeNoticeSheet('工作计划与上级通知对照表', rows);
  const sheet = await partOf(file, 'xl/worksheets/sheet1.xml');
  const strings = sheet + (await partOf(file, 'xl/sharedStrings.xml'));
  for (const word of ['条目', '自评', '召开职代会', '办理&lt;提案&gt;', '对照表'])
    expect(strings).toContain(word);
  expect(sheet.match(/<row[ >]/gu)).toHaveLength(4);
});

test('a row of the Excel file is as high as its words need', async () => {
  const long = '会员信息逐人录入实名制系统，'.repeat(6);
  const file = await writeNoticeSheet('对照表', [...rows, [long, '10', '', '', '']]);
  const sheet = await partOf(file, 'xl/worksheets/sheet1.xml');
  const heights = [...sheet.matchAll(/<row [^>]*\sht="([\d.]+)"/gu)].map(([, height]) => Number(height));
  expect(heights.length).toBeGreaterThanOrEqual(4);
  expect(heights[heights.length - 1]).toBeGreaterThan(3 * (heights[1] ?? 0));
});
