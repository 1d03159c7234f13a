import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/search/index/lexicon.ts';
import { readLexicon, type Lexicon } from '../../../../src/search/files/lexicon.ts';
import { subjectWords, typeableWords } from '../../../../src/search/query/typeable-words.ts';
import { searchRecord } from '../../../fixtures/search-record.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

const lexicon: Lexicon = {
  edition: 'x',
  topics: [{ slug: 'anquan', name: '安全生产' }],
  units: [{ slug: 'qiye', name: '企业', aliases: ['公司'], words: { 职代会: '职代会' } }],
  parts: ['措施'],
  concepts: [['安康杯', '安全赛']],
  pages: [{ title: '企业工会工作计划', url: '/plans/qiye/' }],
  latin: ['qc'],
  common: [],
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
    ['a list that is none', { ...lexicon, parts: {} }],
    ['a topic without a slug', { ...lexicon, topics: [{ name: '甲' }] }],
    ['a topic without a name', { ...lexicon, topics: [{ slug: 'a' }] }],
    ['a topic that is null', { ...lexicon, topics: [null] }],
    ['a part that is no text', { ...lexicon, parts: [1] }],
    ['a unit without its words', { ...lexicon, units: [{ slug: 'a', name: '甲', aliases: [] }] }],
    ['a concept that is no list', { ...lexicon, concepts: ['安康杯'] }],
    ['a word of a concept that is no text', { ...lexicon, concepts: [['安康杯', 7]] }],
    ['a page without its address', { ...lexicon, pages: [{ title: '甲' }] }],
    ['a page without its title', { ...lexicon, pages: [{ url: '/plans/qiye/' }] }],
    ['no Latin words', { ...lexicon, latin: undefined }],
    ['no edition', { ...lexicon, edition: undefined }],
    ['no common tokens', { ...lexicon, common: undefined }],
  ])('refuses %s', (_, data) => {
    expect(() => readLexicon(JSON.stringify(data))).toThrow();
  });
});

describe('buildLexicon', () => {
  const at = (url: string, page: string, kind: string, words: { title?: string; text?: string } = {}) =>
    searchRecord({ url, page, ...words, filters: { kind: [kind] } });
  const built = buildLexicon(
    smallWords,
    [
      at('/plans/qiye/#a', '企业计划', 'plan', { text: '技能比武和QC小组，Ａ4紙，qc' }),
      at('/plans/qiye/#b', '企业计划', 'plan', { title: '技能比武' }),
      at('/methods/aar/#a', '复盘', 'method', { title: 'AAR' }),
      at('/guides/x/#a', '格式', 'guide', { text: '安康杯，安康杯，安康杯' }),
      at('/snippets/y/#a', '段落', 'snippet'),
      at('/terms/ankangbei/#ankangbei', '术语', 'term'),
    ],
    new Map([['紙', '纸']]),
  );

  test('makes a lexicon', () => {
    expect(readLexicon(JSON.stringify({ ...built, edition: 'x', common: [] }))).toEqual({
      ...built,
      edition: 'x',
      common: [],
    });
    expect(built.topics).toEqual([
      { slug: 'anquan', name: '安全生产' },
      { slug: 'wenti', name: '文体活动' },
      { slug: 'jingsai', name: '劳动竞赛' },
    ]);
    expect(built.units.map(({ slug }) => slug)).toEqual(['tongyong', 'qiye', 'xuexiao']);
    expect(built.units[1]?.words).toEqual({ 职代会: '职工代表大会' });
    expect(built.parts).toEqual(expect.arrayContaining(['具体措施', '措施']));
    expect(built.latin).toEqual(['aar', 'qc']);
  });

  test('lists each longer page once, and nothing else', () => {
    expect(built.pages).toEqual([
      { url: '/plans/qiye/', title: '企业计划' },
      { url: '/methods/aar/', title: '复盘' },
      { url: '/guides/x/', title: '格式' },
    ]);
  });

  test('has those concepts first that most passages name, however often each does', () => {
    const place = (word: string): number => built.concepts.findIndex((words) => words.includes(word));
    expect(place('技能比武')).toBe(0);
    expect(place('安康杯')).toBe(1);
    expect(built.concepts.flat()).toContain('工会法');
  });

  test('may have no passages', () => {
    const empty = buildLexicon(smallWords, [], new Map());
    expect([empty.pages, empty.latin]).toEqual([[], []]);
    expect(empty.concepts).not.toEqual([]);
  });

  test('knows every word that may be typed, once, subjects first', () => {
    const words = typeableWords(built);
    expect(words).toEqual(expect.arrayContaining(['安康杯', '公司', '工作计划', '计划', '工会']));
    expect(new Set(words).size).toBe(words.length);
    const subjects = subjectWords(built);
    expect(words.slice(0, subjects.length)).toEqual(subjects);
    expect(subjects).not.toContain('工会');
  });
});
