import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  normalize,
  partsOf,
  placesIn,
  skeleton,
  tokensOf,
  type Place,
  type QueryPart,
  type Variants,
} from '../../../../src/search/tokens/analyzer.ts';
import {
  codeOfHan,
  codeOfLast,
  codeOfNumber,
  codeOfPair,
  codeOfWord,
} from '../../../../src/search/tokens/token-code.ts';
import { anyText, hanCharacter, hostileStrings, oneOf } from '../../../fixtures/han.ts';

const none = new Map<string, string>();
const variants = new Map([
  ['勞', '劳'],
  ['動', '动'],
  ['競', '竞'],
  ['賽', '赛'],
]);

const holdsInARow = (tokens: readonly string[], wanted: readonly string[]): boolean =>
  tokens.some((_, start) => wanted.every((token, index) => tokens[start + index] === token));

const onlyPart = (query: string): QueryPart => {
  const [part, ...rest] = partsOf(query, variants);
  if (!part || rest.length > 0) throw new Error(`${query} has not one part`);
  return part;
};

describe('tokensOf', () => {
  test('cuts Han runs into pairs and a last character, words and numbers stay whole', () => {
    expect(tokensOf('安康杯2027年A4', none)).toEqual([
      codeOfPair('安', '康'),
      codeOfPair('康', '杯'),
      codeOfLast('杯'),
      codeOfNumber('2027'),
      codeOfLast('年'),
      codeOfWord('a'),
      codeOfNumber('4'),
    ]);
  });

  test('lets punctuation end a run', () => {
    expect(tokensOf('工会，计划', none)).toEqual([
      codeOfPair('工', '会'),
      codeOfLast('会'),
      codeOfPair('计', '划'),
      codeOfLast('划'),
    ]);
  });

  test.each([
    ['full-width letters and digits', 'Ａ４ ２０２７', 'a4 2027'],
    ['capital letters', 'AAR', 'aar'],
    ['traditional characters', '勞動競賽', '劳动竞赛'],
    ['compatibility characters', '㈠ ⼯会', '(一) 工会'],
    ['different punctuation', '“安康杯”竞赛。', '《安康杯》竞赛'],
    ['emoji between runs', '工会👷计划', '工会 计划'],
  ])('reads %s alike', (_, one, other) => {
    expect(tokensOf(one, variants)).toEqual(tokensOf(other, variants));
    expect(tokensOf(one, variants)).not.toEqual([]);
  });

  test('gives only plain letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: oneOf('工會，Ａｂ1㈠🏽👷\u200d\u0301') })), (text) => {
        expect(tokensOf(text, variants).every((token) => /^[a-z0-9]+$/u.test(token))).toBe(true);
      }),
    );
  });
});

describe('normalize', () => {
  test('keeps for every unit of the result where it came from', () => {
    expect(normalize('Ａ㈠勞', variants)).toEqual({ text: 'a(一)劳', at: [0, 1, 1, 1, 2, 3] });
    expect(normalize('👷工', none)).toEqual({ text: '👷工', at: [0, 0, 2, 3] });
    expect(normalize('', none)).toEqual({ text: '', at: [0] });
  });

  test('maps places forwards, one for every unit and one for the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: plain, at } = normalize(text, variants);
        expect(at).toHaveLength(plain.length + 1);
        expect(at.at(-1)).toBe(text.length);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }),
    );
  });

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: oneOf('工會勞Ａ１a㈠㎏ﬁ，👷'), maxLength: 20 }), (text) => {
        const once = normalize(text, variants).text;
        expect(normalize(once, variants).text).toBe(once);
      }),
    );
  });
});

describe('partsOf', () => {
  test('cuts a query at its spaces and gives the last Han character no token of its own', () => {
    expect(partsOf(' 劳动竞赛　安康杯 ', none)).toEqual([
      {
        skeleton: '劳动竞赛',
        tokens: [codeOfPair('劳', '动'), codeOfPair('动', '竞'), codeOfPair('竞', '赛')],
        beginning: '',
      },
      {
        skeleton: '安康杯',
        tokens: [codeOfPair('安', '康'), codeOfPair('康', '杯')],
        beginning: '',
      },
    ]);
  });

  test('looks for one character by the beginning of its tokens', () => {
    expect(onlyPart('账')).toEqual({ skeleton: '账', tokens: [], beginning: codeOfHan('账') });
  });

  test('looks for one character behind something else by the beginning of the token there', () => {
    expect(onlyPart('A4纸')).toEqual({
      skeleton: 'a 4 纸',
      tokens: [codeOfWord('a'), codeOfNumber('4')],
      beginning: codeOfHan('纸'),
    });
  });

  test.each(['', '  ', '。，！', '👷', '\uD800'])('finds nothing to search for in %j', (query) => {
    expect(partsOf(query, none)).toEqual([]);
  });

  test('finds every stretch of 2 to 8 Han characters in the text it stands in', () => {
    const text = fc.array(hanCharacter, { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 2, max: 8 }), (chars, at, length) => {
        const start = at % (chars.length - length + 1);
        const query = chars.slice(start, start + length).join('');
        const { tokens, beginning } = onlyPart(query);
        expect(tokens).toHaveLength(length - 1);
        expect(beginning).toBe('');
        expect(holdsInARow(tokensOf(chars.join(''), variants), tokens)).toBe(true);
      }),
    );
  });

  test('finds exactly the texts that hold the query, punctuation aside', () => {
    const words = fc.string({ unit: fc.constantFrom('工', '会', '划', '，'), maxLength: 14 });
    fc.assert(
      fc.property(words, words, (text, query) => {
        const [part] = partsOf(query, none);
        fc.pre(part !== undefined && part.tokens.length > 0 && part.beginning === '');
        const stands = skeleton(text, none).includes(part.skeleton);
        expect(holdsInARow(tokensOf(text, none), part.tokens)).toBe(stands);
      }),
      { numRuns: 500 },
    );
  });

  test('finds a text written in traditional characters by simplified ones and the other way round', () => {
    expect(holdsInARow(tokensOf('开展勞動競賽活动', variants), onlyPart('劳动竞赛').tokens)).toBe(true);
    expect(holdsInARow(tokensOf('开展劳动竞赛活动', variants), onlyPart('勞動競賽').tokens)).toBe(true);
  });
});

const placesOf = (text: string, part: string, read: Variants): Place[] =>
  placesIn(text, normalize(text, read), part);

describe('placesIn', () => {
  test.each<[string, string, string[]]>([
    ['开展劳动竞赛，劳动竞赛', '劳动竞赛', ['劳动竞赛', '劳动竞赛']],
    ['开展勞動競賽', '劳动竞赛', ['勞動競賽']],
    ['“安康杯”竞赛', '安康杯 竞赛', ['安康杯”竞赛']],
    ['２０２７年', '2027 年', ['２０２７年']],
    ['第㈠条', '一', ['㈠']],
    ['👷工会👷', '工会', ['工会']],
    ['𠮷工会', '𠮷工', ['𠮷工']],
    ['工会', '计划', []],
    ['工会', '', []],
    ['工会', ' ', []],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['工会，工、会', '工 会', ['工、会']],
    ['A4', 'a 4', ['A4']],
  ])('in %j finds %j', (text, part, found) => {
    expect(placesOf(text, part, variants).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('takes the characters of a regular expression as any other punctuation', () => {
    expect(placesOf('abc a.c', 'a.c', none)).toEqual([{ start: 4, end: 7 }]);
    expect(placesOf('工会', '.*', none)).toEqual([]);
  });

  test('returns places in order whose normalized words are what was looked for', () => {
    const alphabet = oneOf('工会勞動Ａｂ１2，。 “👷𠮷');
    const chars = fc.array(alphabet, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(chars, fc.nat(), fc.integer({ min: 1, max: 8 }), (all, at, length) => {
        const text = all.join('');
        const part = skeleton(all.slice(at % all.length, (at % all.length) + length).join(''), variants);
        fc.pre(part !== '');
        const places = placesOf(text, part, variants);
        expect(places).not.toEqual([]);
        const found = places.map(({ start, end }) => skeleton(text.slice(start, end), variants));
        expect(found).toEqual(places.map(() => part));
        const edges = places.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(hostileStrings.map((text) => [text.slice(0, 24), text] as const))(
  'survives %j in every place',
  (_, text) => {
    expect(tokensOf(text, variants).join('')).toMatch(/^[a-z0-9]*$/u);
    // The engine cuts a query at 300 characters.
    const query = [...text].slice(0, 300).join('');
    for (const { skeleton: part } of partsOf(query, variants).slice(0, 1)) {
      expect(placesOf(text, part, variants).length).toBeGreaterThan(0);
    }
    expect(placesOf('工会工作计划', query, variants).length).toBeLessThan(2);
    const bare = skeleton(text, variants);
    expect(skeleton(bare, variants) === bare).toBe(true);
  },
);
