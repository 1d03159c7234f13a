import { expect, test } from 'vitest';
import { lawGroups } from '../../../src/catalogue/law-groups.ts';
import type { Law } from '../../../src/vocabulary/list-schemas.ts';

const law = (slug: string, issuer: string | null): Law => ({
  slug,
  name: slug,
  number: null,
  issuer,
  inForce: null,
  articles: [],
  checked: '2026-11-22',
  how: '待核',
});

test('puts each law under who issued it, of several issuers under the first', () => {
  const groups = lawGroups([
    law('a', '人力资源社会保障部等六部门'),
    law('b', '全国人民代表大会常务委员会'),
    law('c', null),
    law('d', '中华全国总工会等九部门'),
    law('e', '国务院'),
    law('f', '上海市人民代表大会常务委员会'),
    law('g', '中国工会全国代表大会'),
    law('h', '中共中央、国务院'),
    law('i', '最高人民检察院、中华全国总工会'),
    law('j', '全国人民代表大会'),
    law('k', '国务院安全生产委员会'),
  ]);
  expect(groups.map(({ id, laws }) => [id, laws.map(({ slug }) => slug).join('')])).toEqual([
    ['renda', 'bj'],
    ['zhongyang', 'eh'],
    ['gonghui', 'dg'],
    ['difang', 'f'],
    ['bumen', 'aik'],
    ['biaozhun', 'c'],
  ]);
});

test('leaves out groups without any', () => {
  expect(lawGroups([])).toEqual([]);
  expect(lawGroups([law('a', '国务院')]).map(({ id }) => id)).toEqual(['zhongyang']);
});
