import { describe, expect, test } from 'vitest';
import { variantsFor } from '../../../../src/search/index/variants.ts';
import { mayHoldVariants, readVariants } from '../../../../src/search/files/variants.ts';

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

  test('leaves alone a character of everyday use in simplified script', () => {
    expect(readVariants(variantsFor('干部')).has('乾')).toBe(false);
  });

  test('gives nothing for a text without Han characters', () => {
    expect(variantsFor('A4, 2027')).toBe('');
  });
});

describe('mayHoldVariants', () => {
  test.each(['職代會', '职代會', '工會2026'])('%s may', (text) => {
    expect(mayHoldVariants(text)).toBe(true);
  });

  test.each(['', '职代会', 'zdh 2026！', '乾'])('%j does not', (text) => {
    expect(mayHoldVariants(text)).toBe(false);
  });

  test('is true of every text that holds a variant', () => {
    for (const variant of readVariants(variantsFor('职工代表大会劳动竞赛后面干部')).keys())
      expect(mayHoldVariants(variant)).toBe(true);
  });
});
