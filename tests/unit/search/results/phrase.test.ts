import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zones, type ZoneLengths } from '../../../../src/search/files/record-table.ts';
import { inRow, type PhraseToken } from '../../../../src/search/results/phrase.ts';
import type { Posting } from '../../../../src/search/files/index-chunk.ts';

/** A record by the tokens of its parts, one letter each. */
type Written = Partial<Record<keyof ZoneLengths, string>>;

const lengthsOf = (record: Written): ZoneLengths => ({
  title: record.title?.length ?? 0,
  page: record.page?.length ?? 0,
  asked: record.asked?.length ?? 0,
  text: record.text?.length ?? 0,
});

function postingOf(token: string, records: readonly Written[]): Posting {
  return new Map(
    records.flatMap((record, number): [number, number[]][] => {
      const tokens = [...zones.map((zone) => record[zone] ?? '').join('')];
      const places = tokens.flatMap((one, place) => (one === token ? [place] : []));
      return places.length > 0 ? [[number, places]] : [];
    }),
  );
}

/** Numbers of the records that hold a phrase; `.` stands for a token that was not looked up. */
function holders(phrase: string, records: readonly Written[]): number[] {
  const tokens = [...phrase].flatMap((token, offset): PhraseToken[] =>
    token === '.' ? [] : [{ offset, posting: postingOf(token, records) }],
  );
  return [...inRow(tokens, records.map(lengthsOf))].sort((a, b) => a - b);
}

describe('inRow', () => {
  test('finds a phrase in a title and in a text', () => {
    expect(
      holders('abc', [{ title: 'xabc' }, { text: 'abcx' }, { text: 'acb' }, { text: 'ab' }, {}]),
    ).toEqual([0, 1]);
  });

  test('finds none across two parts', () => {
    expect(
      holders('abc', [
        { title: 'ab', text: 'c' },
        { title: 'ab', page: 'c' },
        { page: 'a', text: 'bc' },
        { title: 'a', text: 'bc' },
      ]),
    ).toEqual([]);
  });

  test('finds none in what is not shown with it: the page it stands on, and how others ask', () => {
    expect(
      holders('abc', [{ page: 'abc' }, { asked: 'abc' }, { page: 'abc', asked: 'abc', text: 'ab' }]),
    ).toEqual([]);
    expect(holders('abc', [{ title: 'x', page: 'abc', asked: 'abc', text: 'xabc' }])).toEqual([0]);
  });

  test('finds a second place where the first is none', () => {
    expect(holders('abc', [{ text: 'abxabc' }, { title: 'ab', asked: 'abc', text: 'yabc' }])).toEqual([0, 1]);
  });

  test('leaves open what was not looked up', () => {
    expect(holders('a.c', [{ text: 'abc' }, { text: 'ac' }, { text: 'axc' }])).toEqual([0, 2]);
    expect(holders('.bc', [{ text: 'abc' }, { text: 'bc' }])).toEqual([0]);
  });

  test('finds nothing for no tokens, nor for one that stands nowhere', () => {
    expect(holders('', [{ text: 'abc' }])).toEqual([]);
    expect(holders('abz', [{ text: 'abc' }])).toEqual([]);
  });

  test('finds nothing in a record of which no lengths are known', () => {
    expect(inRow([{ offset: 0, posting: new Map([[7, [0]]]) }], []).size).toBe(0);
  });

  test('looks at no record that the rarest token does not hold', () => {
    const looked: number[] = [];
    const common = new Map(Array.from({ length: 50 }, (_, record): [number, number[]] => [record, [0]]));
    const watched: Posting = new Proxy(common, {
      get: (target, name) => {
        if (name === 'get')
          return (record: number) => {
            looked.push(record);
            return target.get(record);
          };
        if (name === 'size') return target.size;
        throw new Error(`${String(name)} goes through all records`);
      },
    });
    const rare: Posting = new Map([[3, [1]]]);
    const lengths = [...common.keys()].map(() => lengthsOf({ text: 'ab' }));
    const tokens = [
      { offset: 0, posting: watched },
      { offset: 1, posting: rare },
    ];
    expect([...inRow(tokens, lengths)]).toEqual([3]);
    expect(looked).toEqual([3]);
  });

  test('finds exactly the records whose title or text holds the phrase', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    const record = fc.record({ title: words, page: words, asked: words, text: words });
    const phrases = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), phrases, (records, phrase) => {
        expect(holders(phrase, records)).toEqual(
          records.flatMap(({ title, text }, number) =>
            title.includes(phrase) || text.includes(phrase) ? [number] : [],
          ),
        );
      }),
    );
  });
});
