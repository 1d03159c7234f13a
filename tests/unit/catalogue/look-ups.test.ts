import { expect, test, vi } from 'vitest';
import type { ListedPassage } from '../../../src/catalogue/catalogue.ts';
import { besides, passagesCiting, passagesOnTerm } from '../../../src/catalogue/look-ups.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

vi.mock('astro:content', () => ({}));

const passage = (
  title: string,
  more: Partial<ListedPassage> = {},
  kind: 'plan' | 'guide' = 'plan',
): ListedPassage => ({
  id: title,
  title,
  lead: '',
  number: '',
  group: '',
  groupNumber: '',
  topics: ['anquan-laobao'],
  role: 'cuoshi',
  units: ['qiye'],
  from: [],
  basis: [],
  terms: ['ankangbei'],
  blanks: [],
  samples: [],
  listItems: 0,
  measures: 0,
  links: [],
  added: false,
  url: `/${kind}s/x/#${title}`,
  page: { kind, id: 'x', url: `/${kind}s/x/`, title: 'x', summary: '', units: [], checked: '', passages: [] },
  ...more,
});

test('shows a term first where a plan names it in a title, advice last, each title once', () => {
  const term = smallWords.terms.get('ankangbei');
  if (!term) throw new Error('the fixture has no such term');
  const titles = passagesOnTerm(term, [
    passage('写法', {}, 'guide'),
    passage('别的', { terms: [] }),
    passage('安全', { topics: ['jingsai'] }),
    passage('安全', { lead: '另一篇' }),
    passage('开头', { lead: '参加安康杯竞赛' }),
    passage('安康杯竞赛'),
  ]).map(({ title }) => title);
  expect(titles).toEqual(['安康杯竞赛', '开头', '安全', '写法']);
});

test('finds who cites an article, and who cites the law alone', () => {
  const law = smallWords.laws.get('gonghuifa');
  if (!law) throw new Error('the fixture has no such law');
  const all = [
    passage('甲', { basis: ['gonghuifa:6'] }),
    passage('乙', { basis: ['gonghuifa'] }),
    passage('丙', { basis: ['gonghuifa:32', 'gonghuifa:6'] }),
  ];
  expect(passagesCiting(law, 6, all).map(({ title }) => title)).toEqual(['甲', '丙']);
  expect(passagesCiting(law, undefined, all).map(({ title }) => title)).toEqual(['乙']);
  expect(passagesCiting(law, 3, all)).toEqual([]);
});

test('knows what stands beside an entry', () => {
  expect(besides(['a', 'b', 'c'], 'b')).toEqual({ before: 'a', after: 'c' });
  expect(besides(['a', 'b'], 'a')).toEqual({ after: 'b' });
  expect(besides(['a'], 'a')).toEqual({});
  expect(besides(['a', 'b'], 'z')).toEqual({});
});
