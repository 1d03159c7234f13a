import { expect, test } from 'vitest';
import { nameOfDraft } from '../../../../src/components/desk/draft-title.ts';
import { inlineOf } from '../../../../src/draft/edit-text.ts';

const plan = { changed: new Date(2027, 10, 29, 14, 5).getTime(), isReport: false };

test('a draft goes by its title, and by its kind of unit and its day while the title is open', () => {
  expect(nameOfDraft(inlineOf('江城机械厂工会2027年工作计划'), '企业', plan)).toBe(
    '江城机械厂工会2027年工作计划',
  );
  expect(nameOfDraft(inlineOf('【单位名称】工会【年份】年工作计划'), '企业', plan)).toBe(
    '企业工会计划（11月29日）',
  );
  expect(nameOfDraft([], '', plan)).toBe('没有标题的拟稿');
});

test('a copy is told from what it was made of', () => {
  expect(nameOfDraft(inlineOf('【单位名称】工会计划（副本）'), '', plan)).toBe(
    '工会计划（11月29日）（副本）',
  );
});

test('a summary is called one', () => {
  expect(nameOfDraft(inlineOf('【单位名称】工会2027年工作总结'), '', { ...plan, isReport: true })).toBe(
    '工会总结（11月29日）',
  );
});
