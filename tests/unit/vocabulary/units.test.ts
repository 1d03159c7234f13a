import { expect, test } from 'vitest';
import { unitNames } from '../../../src/vocabulary/units.ts';

const units = new Map([
  ['qiye', { name: '企业' }],
  ['xuexiao', { name: '学校' }],
  ['gongdi', { name: '项目部、工地和班线' }],
]);

test('names of units in a row read as one each', () => {
  expect(unitNames(['qiye', 'xuexiao'], units)).toBe('企业、学校');
  expect(unitNames(['qiye', 'gongdi'], units)).toBe('企业；项目部、工地和班线');
  expect(unitNames(['gongdi'], units)).toBe('项目部、工地和班线');
  expect(unitNames([], units)).toBe('');
});
