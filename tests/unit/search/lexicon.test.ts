import { describe, expect, test } from 'vitest';
import { buildLexicon, variantsFor } from '../../../src/search/build-lexicon.ts';
import { isLexicon, readVariants } from '../../../src/search/lexicon.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const entry = { slug: 'anquan', name: '安全生产', aliases: ['安康杯'] };
const lexicon = { topics: [entry], units: [], roles: [], variants: '勞劳' };

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
    ['an entry without a slug', { ...lexicon, topics: [{ name: '甲', aliases: [] }] }],
    ['an entry without a name', { ...lexicon, topics: [{ slug: 'a', aliases: [] }] }],
    ['an entry without aliases', { ...lexicon, topics: [{ slug: 'a', name: '甲' }] }],
    ['an alias that is no text', { ...lexicon, topics: [{ slug: 'a', name: '甲', aliases: [1] }] }],
    ['an entry that is null', { ...lexicon, topics: [null] }],
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

test('buildLexicon takes names and aliases of topics, units and roles, and nothing else', () => {
  const built = buildLexicon(smallWords, '劳动');
  expect(isLexicon(JSON.parse(JSON.stringify(built)))).toBe(true);
  expect(built.topics).toEqual([
    { slug: 'anquan', name: '安全生产', aliases: ['安康杯', '劳动保护'] },
    { slug: 'wenti', name: '文体活动', aliases: [] },
    { slug: 'jingsai', name: '劳动竞赛', aliases: ['技能比武'] },
  ]);
  expect(built.units.map(({ slug }) => slug)).toEqual(['tongyong', 'qiye', 'xuexiao']);
  expect(built.roles).toContainEqual({ slug: 'cuoshi', name: '具体措施', aliases: ['措施'] });
  expect(readVariants(built.variants).get('勞')).toBe('劳');
});
