import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ListedRow } from '../../../../src/draft/schedule/listed-rows.ts';
import { writeSpreadsheet } from '../../../../src/draft/schedule/spreadsheet.ts';

const row = (when: string, work: string): ListedRow => ({
  name: '',
  when,
  work,
  who: '生产委员',
  check: '存档',
});

async function parts(blob: Blob) {
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const read = async (path: string) => parseHTML((await zip.file(path)?.async('text')) ?? '').document;
  return {
    book: await read('xl/workbook.xml'),
    sheet: await read('xl/worksheets/sheet1.xml'),
    strings: await read('xl/sharedStrings.xml'),
  };
}

test('a spreadsheet has a title, a head that stays in sight and a row for each', async () => {
  const { book, sheet, strings } = await parts(
    await writeSpreadsheet('江城机械工会2027年工作计划时间安排', [
      row('3月', '签责任书'),
      row('每月', '=1+1'),
    ]),
  );
  const words = [...strings.querySelectorAll('t')].map(({ textContent }) => textContent);
  expect(words.slice(0, 5)).toEqual([
    '江城机械工会2027年工作计划时间安排',
    '月份',
    '工作',
    '责任人',
    '检验办法',
  ]);
  expect(words).toEqual(expect.arrayContaining(['3月', '签责任书', '每月', '=1+1', '生产委员', '存档']));
  // What begins with = is text, not a formula.
  expect(sheet.querySelector('f')).toBeNull();
  expect(sheet.querySelectorAll('row')).toHaveLength(4);
  expect(sheet.querySelector('pane')?.getAttribute('ySplit')).toBe('2');
  // Printed, they stand on each page.
  const names = [...book.querySelectorAll('definedName')];
  expect(names.map((name) => [name.getAttribute('name'), name.textContent])).toEqual([
    ['_xlnm.Print_Titles', "'时间安排'!$1:$2"],
  ]);
  expect(book.querySelectorAll('definedNames')).toHaveLength(1);
  expect(sheet.querySelector('oddFooter')?.textContent).toBe('&C第 &P 页，共 &N 页');
  expect(sheet.querySelector('mergeCell')?.getAttribute('ref')).toBe('A1:D1');
});

test('it is printed on A4 on its side, and its columns hold their words', async () => {
  const { sheet } = await parts(await writeSpreadsheet('计划', [row('3月', '签责任书')]));
  const setup = sheet.querySelector('pageSetup');
  const said = ['orientation', 'paperSize', 'fitToWidth', 'fitToHeight'].map((name) =>
    setup?.getAttribute(name),
  );
  expect(said).toEqual(['landscape', '9', '1', '0']);
  expect(sheet.querySelector('worksheet')?.firstElementChild?.outerHTML).toContain('fitToPage="1"');
  const widths = [...sheet.querySelectorAll('col')].map((col) => Number(col.getAttribute('width')));
  expect(widths).toEqual([13, 48, 22, 32]);
});
