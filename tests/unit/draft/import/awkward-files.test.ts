// Plans as officers have them, with what files of other hands bring along.
import { expect, test } from 'vitest';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { outlineOf } from '../../../support/outline.ts';
import { all, cell, row, run, table, wordFile, type WordParts } from '../../../support/word-file.ts';

const title = '江城机械厂工会2027年工作计划';

async function outline(body: string, more: Omit<WordParts, 'body'> = {}): Promise<string[]> {
  const read = await readFile('a.docx', wordFile({ body, ...more }), parse);
  if (!('lines' in read)) throw new Error(JSON.stringify(read));
  return outlineOf(draftOfLines(read.lines));
}

test('parts, and decimal numbers typed by hand on two levels', async () => {
  const body = all(
    title,
    ...['第一部分 总体思路', '围绕生产抓服务。', '第二部分 重点任务', '2.1 民主管理', '2.1.1 职代会'],
    ...['3月召开职代会。', '2.1.2 厂务公开', '每季度公开一次。', '2.2 劳动竞赛', '5月开展竞赛。'],
    ...['第三部分 保障措施', '每季度检查一次。'],
  );
  expect(await outline(body)).toEqual([
    `# ${title}`,
    ...['一、总体思路', '文 围绕生产抓服务。', '二、重点任务', '（一）民主管理', '1.职代会'],
    ...['文 3月召开职代会。', '2.厂务公开', '文 每季度公开一次。', '（二）劳动竞赛', '文 5月开展竞赛。'],
    ...['三、保障措施', '文 每季度检查一次。'],
  ]);
});

test('signs and boxes around the numbers of headings', async () => {
  const body = all(
    title,
    ...['★一、组织建设', '3月发展会员20名。', '★二、维权服务', '◆（一）集体协商', '4月协商工资。'],
    ...['◆（二）劳动保护', '6月查隐患。', '【三】文体活动', '10月办运动会。'],
  );
  expect(await outline(body)).toEqual([
    `# ${title}`,
    ...['一、组织建设', '文 3月发展会员20名。', '二、维权服务', '（一）集体协商', '文 4月协商工资。'],
    ...['（二）劳动保护', '文 6月查隐患。', '（三）文体活动', '文 10月办运动会。'],
  ]);
});

test('nothing but a schedule, months over several rows, its title in a row of its own', async () => {
  const [start, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
  const body = table(
    row(cell('江城机械厂工会2027年工作安排表', '<w:gridSpan w:val="3"/>')),
    row(cell('月份'), cell('重点工作'), cell('责任人')),
    row(cell('1月', start), cell('送温暖'), cell('生活委员')),
    row(cell('', goesOn), cell('召开工会委员会|研究全年计划'), cell('主席')),
    row(cell('2月'), cell('职代会'), cell('主席')),
  );
  expect(await outline(body)).toEqual([
    '# 江城机械厂工会2027年工作安排表',
    '表 4×3 月份 | 重点工作 | 责任人',
  ]);
});

test('a passage that was moved with changes tracked stands where it was moved to', async () => {
  const body =
    all(title, '一、组织建设') +
    '<w:p><w:pPr><w:rPr><w:moveFrom w:id="6"/></w:rPr></w:pPr><w:moveFrom w:id="7"><w:r><w:t>二、搬家</w:t></w:r>' +
    `</w:moveFrom></w:p>${all('二、维权服务', '4月协商工资。')}` +
    `<w:p><w:moveTo w:id="9"><w:r><w:t>三、搬家</w:t></w:r></w:moveTo></w:p>${all('6月查隐患。')}`;
  expect(await outline(body)).toEqual([
    `# ${title}`,
    ...['一、组织建设', '二、维权服务', '文 4月协商工资。', '三、搬家', '文 6月查隐患。'],
  ]);
});

test('two columns of a page, broken in the middle of a sentence', async () => {
  const body =
    all(title, '一、组织建设') +
    `<w:p>${run('4月换届')}<w:r><w:br w:type="column"/></w:r>${run('，5月培训。')}</w:p>` +
    `<w:p><w:r><w:lastRenderedPageBreak/><w:br w:type="page"/></w:r>${run('二、维权服务')}</w:p>` +
    `${all('4月协商工资。')}<w:sectPr><w:cols w:num="2" w:space="425"/></w:sectPr>`;
  expect(await outline(body)).toEqual([
    `# ${title}`,
    ...['一、组织建设', '文 4月换届，5月培训。', '二、维权服务', '文 4月协商工资。'],
  ]);
});
