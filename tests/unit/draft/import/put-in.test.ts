import { expect, test } from 'vitest';
import { looksStructured } from '../../../../src/draft/import/looks-structured.ts';
import { putBehind } from '../../../../src/draft/import/put-in.ts';
import { draftOf, item, paragraph } from '../../../fixtures/drafts.ts';

const opening = item('o', { heading: null, role: 'yinyan', blocks: [paragraph('引言')] });

test('sections go behind the one they were pasted into, what has no heading goes on in it', () => {
  const draft = draftOf(item('a', { blocks: [paragraph('一')] }), item('b'));
  const put = putBehind(draft, [opening, item('c')], 'a');
  expect(put.items.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(put.items[0]?.blocks).toEqual([paragraph('一'), paragraph('引言')]);
  expect(putBehind(draft, [item('c')], 'a').items.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

test('without such a section they go to the end', () => {
  expect(putBehind(draftOf(item('a')), [opening], '').items.map(({ id }) => id)).toEqual(['a', 'o']);
});

test('paragraphs go into the field, headings and tables are looked at first', () => {
  expect(looksStructured('', '一句话\n又一句话\n再一句\n还有一句')).toBe(false);
  expect(looksStructured('', '一、目标\n满意率90%\n二、措施\n每月一次')).toBe(true);
  expect(looksStructured('', '一、目标\n二、措施')).toBe(false);
  expect(looksStructured('<table><tr><td>月份</td><td>工作</td></tr></table>', '月份\t工作')).toBe(true);
  expect(looksStructured('<h2>目标</h2><p>话</p><h2>措施</h2><p>话</p>', '目标\n话\n措施\n话')).toBe(true);
});
