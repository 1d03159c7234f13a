import { expect, test } from 'vitest';
import { wordRecords } from '../../../../src/search/index/word-records.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

const records = wordRecords(smallWords);
const at = (url: string) => records.find((record) => record.url === url);

test('makes one record for each term, law and article, each at its own address', () => {
  expect(records.map(({ url }) => url)).toEqual([
    '/terms/ankangbei/#ankangbei',
    '/terms/jineng-biwu/#jineng-biwu',
    '/laws/gonghuifa/#gonghuifa',
    '/laws/gonghuifa/#gonghuifa-6',
    '/laws/gonghuifa/#gonghuifa-32',
    '/laws/laodongfa/#laodongfa',
  ]);
  expect(records.map(({ filters }) => filters.kind)).toEqual([
    ['term'],
    ['term'],
    ['law'],
    ['law'],
    ['law'],
    ['law'],
  ]);
});

test('a term says what it means and what it is not', () => {
  expect(at('/terms/jineng-biwu/#jineng-biwu')).toMatchObject({
    title: '技能比武',
    text: '比技术的竞赛。\n不是“岗位练兵”：练兵是平时练，比武是集中比。',
    filters: { topic: ['jingsai'], unit: [], role: [] },
  });
  expect(at('/terms/ankangbei/#ankangbei')?.text).toBe('安全生产竞赛。');
});

test('a law goes by both its names and says how it was checked', () => {
  const law = at('/laws/laodongfa/#laodongfa');
  expect(law?.aliases).toEqual(['劳动法', '中华人民共和国劳动法']);
  expect(law?.text).toContain('核对：待核');
  expect(law?.text).not.toMatch(/null|undefined|；；/u);
});

test('a law says who issued it, its number, since when it holds, and what is to be noted', () => {
  const [slug = '', known] = [...smallWords.laws][0] ?? [];
  if (!known) throw new Error('the fixture has no laws');
  const law = {
    ...known,
    issuer: '全国人大常委会',
    number: '主席令第107号',
    inForce: '2022-01-01',
    note: '2021年修改。',
  };
  const [record] = wordRecords({ terms: new Map(), laws: new Map([[slug, law]]) });
  expect(record?.text).toBe('全国人大常委会；主席令第107号；2022-01-01起施行；核对：原文核对\n2021年修改。');
});

test('an article stands under the name of its law with its gist', () => {
  expect(at('/laws/gonghuifa/#gonghuifa-32')).toMatchObject({
    title: '第32条',
    page: '《中华人民共和国工会法》',
    text: '竞赛和合理化建议。',
  });
});

test('no words give no records', () => {
  expect(wordRecords({ terms: new Map(), laws: new Map() })).toEqual([]);
});
