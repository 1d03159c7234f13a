import { expect, test } from 'vitest';
import type { ListedRow } from '../../src/draft/schedule/listed-rows.ts';
import { writeSpreadsheet } from '../../src/draft/schedule/spreadsheet.ts';
import { convert } from '../support/office.ts';
import { pdfPages } from '../support/pdf.ts';

// What is written is opened and laid out by LibreOffice.

const row = (index: number): ListedRow => ({
  name: '',
  when: `${String((index % 12) + 1)}月`,
  work: `第${String(index)}件工作，与各车间签订安全责任书并逐项对照检查一次`,
  who: '工会副主席、生产委员',
  check: '责任书存档，整改率不低于95%',
});

test('a schedule opens as a table on A4 sheets on their side, all columns on one', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => row(index));
  const blob = await writeSpreadsheet('江城机械工会2027年工作计划时间安排', rows);
  const [pdf = Buffer.alloc(0)] = convert({ 'a.xlsx': new Uint8Array(await blob.arrayBuffer()) }, 'pdf');
  const pages = await pdfPages(pdf);
  const text = pages
    .flat()
    .map((line) => line.text)
    .join('')
    .replace(/\s/gu, '');
  expect(text).toContain('江城机械工会2027年工作计划时间安排');
  for (const words of ['月份', '检验办法', '第0件工作', '第39件工作']) expect(text).toContain(words);
  // A row is on one line of its page: no column stands on a sheet of its own.
  const first = pages.flat().find((line) => line.text.includes('第0件工作'));
  expect(first?.text).toContain('责任书存档');
  // Whoever is handed the second sheet sees what its columns are.
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page.map((line) => line.text).join('')).toContain('检验办法');
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]*)\]/gu)].map(([, box = '']) =>
    box.trim().split(/\s+/u).map(Number),
  );
  expect(boxes.length).toBeGreaterThanOrEqual(pages.length);
  for (const [, , width = 0, height = 0] of boxes) {
    expect(Math.abs(width - 841.9)).toBeLessThan(1);
    expect(Math.abs(height - 595.3)).toBeLessThan(1);
  }
});
