import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLexicon, writeLexicon } from '../../../../src/search/files/lexicon-file.ts';
import type { Lexicon } from '../../../../src/search/files/lexicon.ts';

const lexicon: Lexicon = {
  topics: [
    { slug: 'anquan', name: '安全生产' },
    { slug: 'jingsai', name: '劳动竞赛' },
  ],
  units: [{ slug: 'qiye', name: '企业', aliases: ['公司'], words: { 职代会: '职代会' } }],
  roles: [{ slug: 'cuoshi', name: '措施', aliases: [] }],
  concepts: [
    { words: ['安康杯', 'QC 小组'], topics: ['jingsai', 'anquan'], card: 'term', count: 3 },
    { words: ['工会法'], topics: [], card: 'law', count: 0 },
    { words: ['夏送清凉'], topics: ['anquan'], card: '', count: 12 },
  ],
  titles: ['企业工会工作计划'],
  latin: ['qc'],
};

describe('a lexicon', () => {
  test('is read as it was written', () => {
    expect(readLexicon(writeLexicon(lexicon))).toEqual(lexicon);
    expect(readLexicon(writeLexicon({ ...lexicon, concepts: [] }))).toEqual({ ...lexicon, concepts: [] });
    const concept = fc.record({
      words: fc.array(fc.stringMatching(/^[^|\n\r\u2028\u2029]+$/u), { minLength: 1 }),
      topics: fc.subarray(['anquan', 'jingsai']),
      card: fc.constantFrom('term' as const, 'law' as const, '' as const),
      count: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(concept), (concepts) => {
        expect(readLexicon(writeLexicon({ ...lexicon, concepts }))).toEqual({ ...lexicon, concepts });
      }),
    );
  });

  test('is not written with what could not be read', () => {
    const withConcept = (words: string[], topics: string[]): (() => string) => {
      return () => writeLexicon({ ...lexicon, concepts: [{ words, topics, card: '', count: 1 }] });
    };
    expect(withConcept(['甲|乙'], [])).toThrow('甲|乙');
    expect(withConcept(['甲\n乙'], [])).toThrow();
    expect(withConcept(['甲'], ['wenti'])).toThrow('wenti');
  });

  test.each([
    '',
    'null',
    '[]',
    '<!doctype html>',
    writeLexicon(lexicon).replace('anquan', 'x').replace('"topics":[', '"topics":[7,'),
    writeLexicon(lexicon).replace('ba+3', 'bz+3'),
    writeLexicon(lexicon).replace('ba+3', 'ba+'),
    writeLexicon(lexicon).replace(' ba+3', ''),
    JSON.stringify(lexicon),
  ])('is refused when it is %s', (text) => {
    expect(() => readLexicon(text)).toThrow();
  });
});
