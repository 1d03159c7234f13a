import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeadings, writeHeadings, type Heading } from '../../../../src/search/files/headings.ts';
import { oneOf } from '../../../fixtures/han.ts';

const headings: Heading[] = [
  { title: '引言', page: '企业工会年度计划', url: '/plans/qiye/#yinyan' },
  { title: '以“安康杯” 促安全', page: '企业工会年度计划', url: '/plans/qiye/#ankangbei' },
  { title: '《工会法》', page: '法规', url: '/laws/gonghuifa/#gonghuifa' },
  { title: '第6条', page: '《工会法》', url: '/laws/gonghuifa/#gonghuifa-6' },
  { title: '第7条', page: '《劳动法》', url: '/laws/laodongfa/#laodongfa-7' },
];

test('names each page once, and a page of several names by each', () => {
  expect(writeHeadings(headings).split('\n')).toEqual([
    '/plans/qiye/ 企业工会年度计划',
    'yinyan 引言',
    'ankangbei 以“安康杯” 促安全',
    '/laws/gonghuifa/ 法规',
    'gonghuifa 《工会法》',
    '/laws/gonghuifa/ 《工会法》',
    'gonghuifa-6 第6条',
    '/laws/laodongfa/ 《劳动法》',
    'laodongfa-7 第7条',
  ]);
});

test('gives back what was written', () => {
  expect(readHeadings(writeHeadings(headings))).toEqual(headings);
  const line = fc.string({ unit: oneOf('工会 A1（。') }).filter((text) => text !== '');
  const name = fc.string({ unit: oneOf('ab-1工'), minLength: 1 });
  const heading = fc.record({
    title: line,
    page: line,
    url: fc.tuple(name, name).map(([path, id]) => `/plans/${path}/#${id}`),
  });
  fc.assert(
    fc.property(fc.array(heading), (all) => {
      expect(readHeadings(writeHeadings(all))).toEqual(all);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['a page of the site', '<!doctype html>\n<title>请先登录</title>'],
  ['headings before any page', 'a 甲\nb 乙'],
  ['lines without a title', '/plans/x/ 题\na\n\nb '],
])('reads nothing out of %s', (_, text) => {
  expect(readHeadings(text)).toEqual([]);
});

test('passes over a line that is none, and goes on', () => {
  expect(readHeadings('/plans/x/ 题\na\nb 乙').map(({ url }) => url)).toEqual(['/plans/x/#b']);
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { title, url } of readHeadings(text)) {
        expect(title).not.toBe('');
        expect(url.startsWith('/')).toBe(true);
      }
    }),
  );
});
