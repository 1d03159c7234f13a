import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/search/index/lexicon.ts';
import { readLexicon, type Lexicon } from '../../../../src/search/files/lexicon.ts';
import { typeableWords } from '../../../../src/search/query/typeable-words.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

const concept: Lexicon['concepts'][number] = {
  words: ['安康杯'],
  topics: ['anquan'],
  card: 'term',
  count: 3,
};
const lexicon: Lexicon = {
  topics: [{ slug: 'anquan', name: '安全生产' }],
  units: [{ slug: 'qiye', name: '企业', aliases: ['公司'], words: { 职代会: '职代会' } }],
  roles: [{ slug: 'cuoshi', name: '措施', aliases: [] }],
  concepts: [concept],
  titles: ['企业工会工作计划'],
  latin: ['qc'],
};

describe('readLexicon', () => {
  test('reads a lexicon', () => {
    expect(readLexicon(JSON.stringify(lexicon))).toEqual(lexicon);
    expect(readLexicon(JSON.stringify({ ...lexicon, more: 1 }))).toEqual(lexicon);
  });

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html>'],
    ['a part of one', JSON.stringify(lexicon).slice(0, -9)],
  ])('refuses %s', (_, text) => {
    expect(() => readLexicon(text)).toThrow();
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'lexicon'],
    ['a list', [lexicon]],
    ['a missing list', { ...lexicon, units: undefined }],
    ['a list that is none', { ...lexicon, roles: {} }],
    ['a topic without a slug', { ...lexicon, topics: [{ name: '甲' }] }],
    ['a topic without a name', { ...lexicon, topics: [{ slug: 'a' }] }],
    ['a topic that is null', { ...lexicon, topics: [null] }],
    ['a role without aliases', { ...lexicon, roles: [{ slug: 'a', name: '甲' }] }],
    ['an alias that is no text', { ...lexicon, roles: [{ slug: 'a', name: '甲', aliases: [1] }] }],
    ['a unit without its words', { ...lexicon, units: [{ slug: 'a', name: '甲', aliases: [] }] }],
    ['a concept without words', { ...lexicon, concepts: [{ ...concept, words: undefined }] }],
    ['a concept without topics', { ...lexicon, concepts: [{ ...concept, topics: 'x' }] }],
    ['a concept with an unknown card', { ...lexicon, concepts: [{ ...concept, card: 'plan' }] }],
    ['a concept without a count', { ...lexicon, concepts: [{ ...concept, count: '3' }] }],
    ['titles that are no texts', { ...lexicon, titles: [1] }],
    ['no Latin words', { ...lexicon, latin: undefined }],
  ])('refuses %s', (_, data) => {
    expect(() => readLexicon(JSON.stringify(data))).toThrow();
  });
});

describe('buildLexicon', () => {
  const built = buildLexicon(smallWords, ['计划', '计划'], '劳动和QC小组，A4纸，qc');

  test('makes a lexicon', () => {
    expect(readLexicon(JSON.stringify(built))).toEqual(built);
    expect(built.topics).toEqual([
      { slug: 'anquan', name: '安全生产' },
      { slug: 'wenti', name: '文体活动' },
      { slug: 'jingsai', name: '劳动竞赛' },
    ]);
    expect(built.units.map(({ slug }) => slug)).toEqual(['tongyong', 'qiye', 'xuexiao']);
    expect(built.units[1]?.words).toEqual({ 职代会: '职工代表大会' });
    expect(built.roles).toContainEqual({ slug: 'cuoshi', name: '具体措施', aliases: ['措施'] });
    expect(built.titles).toEqual(['计划']);
    expect(built.latin).toEqual(['qc']);
  });

  test('knows every word that may be typed, once', () => {
    const words = typeableWords(built, new Map([['anquan', ['太热', '热']]]));
    expect(words).toEqual(expect.arrayContaining(['安康杯', '公司', '工作计划', '计划', '太热']));
    expect(words).not.toContain('热');
    expect(new Set(words).size).toBe(words.length);
  });
});
