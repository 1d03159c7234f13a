import { describe, expect, test } from 'vitest';
import { buildLexicon, variantsFor } from '../../../src/search/build-lexicon.ts';
import { isLexicon, readVariants, typeableWords } from '../../../src/search/lexicon.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const concept = { words: ['安康杯'], topics: ['anquan'], card: 'term', count: 3 };
const lexicon = {
  topics: [{ slug: 'anquan', name: '安全生产', spoken: ['太热'] }],
  units: [{ slug: 'qiye', name: '企业', aliases: ['公司'], words: { 职代会: '职代会' } }],
  roles: [{ slug: 'cuoshi', name: '措施', aliases: [] }],
  concepts: [concept],
  titles: ['企业工会工作计划'],
  latin: ['qc'],
  variants: '勞劳',
};

describe('isLexicon', () => {
  test('knows a lexicon', () => {
    expect(isLexicon(lexicon)).toBe(true);
    expect(isLexicon({ ...lexicon, more: 1 })).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'lexicon'],
    ['a list', [lexicon]],
    ['a missing list', { ...lexicon, units: undefined }],
    ['a list that is none', { ...lexicon, roles: {} }],
    ['variants that are no text', { ...lexicon, variants: [] }],
    ['a topic without a slug', { ...lexicon, topics: [{ name: '甲', spoken: [] }] }],
    ['a topic without a name', { ...lexicon, topics: [{ slug: 'a', spoken: [] }] }],
    ['a topic without its everyday words', { ...lexicon, topics: [{ slug: 'a', name: '甲' }] }],
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
    expect(isLexicon(data)).toBe(false);
  });
});

describe('readVariants', () => {
  test('reads pairs, rare characters included', () => {
    expect([...readVariants('勞劳𠮷吉')]).toEqual([
      ['勞', '劳'],
      ['𠮷', '吉'],
    ]);
  });

  test('drops a character without its pair', () => {
    expect([...readVariants('勞劳動')]).toEqual([['勞', '劳']]);
    expect([...readVariants('')]).toEqual([]);
  });
});

describe('variantsFor', () => {
  test('pairs the traditional forms of the characters on the site', () => {
    const variants = readVariants(variantsFor('劳动竞赛'));
    for (const [traditional, simplified] of ['勞劳', '動动', '競竞', '賽赛'].map((pair) => [...pair])) {
      expect(variants.get(traditional ?? '')).toBe(simplified);
    }
    for (const simplified of variants.values()) expect('劳动竞赛').toContain(simplified);
  });

  test('leaves alone a character that stands on the site itself', () => {
    expect(readVariants(variantsFor('后面')).get('後')).toBe('后');
    expect(readVariants(variantsFor('后面，後汉')).has('後')).toBe(false);
  });

  test('gives nothing for a text without Han characters', () => {
    expect(variantsFor('A4, 2027')).toBe('');
  });
});

describe('buildLexicon', () => {
  const built = buildLexicon(smallWords, ['计划', '计划'], '劳动和QC小组，A4纸，qc');

  test('makes a lexicon', () => {
    expect(isLexicon(JSON.parse(JSON.stringify(built)))).toBe(true);
    expect(built.topics).toEqual([
      { slug: 'anquan', name: '安全生产', spoken: [] },
      { slug: 'wenti', name: '文体活动', spoken: [] },
      { slug: 'jingsai', name: '劳动竞赛', spoken: [] },
    ]);
    expect(built.units.map(({ slug }) => slug)).toEqual(['tongyong', 'qiye', 'xuexiao']);
    expect(built.units[1]?.words).toEqual({ 职代会: '职工代表大会' });
    expect(built.roles).toContainEqual({ slug: 'cuoshi', name: '具体措施', aliases: ['措施'] });
    expect(built.titles).toEqual(['计划']);
    expect(built.latin).toEqual(['qc']);
    expect(readVariants(built.variants).get('勞')).toBe('劳');
  });

  test('knows every word that may be typed, once', () => {
    const words = typeableWords(built);
    expect(words).toEqual(expect.arrayContaining(['安康杯', '公司', '工作计划', '计划']));
    expect(new Set(words).size).toBe(words.length);
  });
});
