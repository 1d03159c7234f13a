import { expect, test, vi } from 'vitest';
import type { ListedPassage } from '../../../src/catalogue/catalogue.ts';
import { partsByUnit, shownOfPart } from '../../../src/catalogue/role-parts.ts';

vi.mock('astro:content', () => ({}));

const passage = (id: number, role: string, ...units: string[]): ListedPassage => ({
  id: String(id),
  title: '',
  lead: '',
  number: '',
  group: '',
  groupNumber: '',
  topics: [],
  role,
  units,
  from: [],
  basis: [],
  terms: [],
  blanks: [],
  samples: [],
  listItems: 0,
  measures: 0,
  links: [],
  added: false,
  url: '',
  page: { kind: 'plan', id: '', url: '', title: '', summary: '', units: [], checked: '', passages: [] },
});
const many = (count: number, unit: string): ListedPassage[] =>
  Array.from({ length: count }, (_, index) => passage(index, 'cuoshi', unit));

test('a part with few passages stands on one page, whatever else there is', () => {
  const groups = partsByUnit('cuoshi', [...many(60, 'qiye'), passage(99, 'mubiao', 'qiye')]);
  expect(groups.find(({ id }) => id === 'qiye')).toMatchObject({ id: 'qiye' });
  expect(groups.filter(({ url }) => url !== undefined)).toEqual([]);
});

test('of a part with many, each kind of unit has a page, but for those all of whose passages are shown', () => {
  const groups = partsByUnit('cuoshi', [...many(60, 'qiye'), ...many(shownOfPart, 'yiyuan')]);
  expect(groups.flatMap(({ url }) => url ?? [])).toEqual(['/roles/cuoshi/qiye/']);
});
