import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZoneLengths } from '../../../../src/search/files/record-table.ts';
import type { Posting } from '../../../../src/search/files/index-chunk.ts';
import {
  knownShare,
  rarity,
  scoreOf,
  shareOf,
  TokenScale,
  type Evidence,
  type Term,
  type Wording,
} from '../../../../src/search/results/score.ts';

const term = (posting: Posting, weight = 1, alike?: Posting): Term => ({ posting, weight, alike });
const at = (...places: [record: number, ...places: number[]][]): Posting =>
  new Map(places.map(([record, ...where]) => [record, where]));
const same: ZoneLengths = { title: 10, page: 10, asked: 10, text: 400 };
const scale = new TokenScale([same, same, same]);

describe('rarity', () => {
  test('is greater the fewer records hold a token, and never negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000), (records, one, other) => {
        const [few, many] = [Math.min(one, other, records), Math.min(Math.max(one, other), records)];
        expect(rarity(few, records)).toBeGreaterThanOrEqual(rarity(many, records));
        expect(rarity(few, Math.max(records, 8))).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(rarity(20, 1000)).toBeGreaterThan(rarity(200, 1000));
  });

  test('does not take a chance pair for the rarest of words', () => {
    expect(rarity(1, 1000)).toBe(rarity(2, 1000));
    expect(rarity(0, 1000)).toBe(rarity(1, 1000));
  });
});

describe('knownShare', () => {
  test('is the share of the weight that stands anywhere, by itself or as what means the same', () => {
    expect(knownShare([term(at([0, 1]), 3), term(at(), 1)])).toBe(0.75);
    expect(knownShare([term(at(), 1, at([0, 1])), term(at(), 1)])).toBe(0.5);
    expect(knownShare([])).toBe(0);
  });
});

describe('shareOf', () => {
  const terms = [term(at([0, 1], [1, 1]), 3), term(at([0, 2]), 1, at([2, 5]))];

  test('is the weight of what a record holds, by itself or in other words', () => {
    expect(shareOf(0, terms)).toBe(1);
    expect(shareOf(1, terms)).toBe(0.75);
    expect(shareOf(2, terms)).toBe(0.25);
    expect(shareOf(3, terms)).toBe(0);
  });

  test('of no terms is nothing', () => {
    expect(shareOf(0, [])).toBe(0);
  });
});

describe('how well a record fits', () => {
  const fit = (record: number, ...terms: Term[]): number => scale.fit(record, terms);
  const [title, page, asked, lead, text] = [0, 10, 20, 30, 300];

  test('a title says more than the page, this more than the text, and its beginning more than the rest', () => {
    const fits = [title, page, lead, text].map((place) => fit(0, term(at([0, place]))));
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    expect(new Set(fits).size).toBe(fits.length);
    expect(fit(0, term(at([0, title])))).toBeGreaterThan(fit(0, term(at([0, asked]))));
  });

  test('more of the same is more, and ever less so', () => {
    const often = [1, 2, 3, 4].map((times) =>
      fit(0, term(at([0, ...Array.from({ length: times }, (_, place) => text + place)]))),
    );
    const steps = often.slice(1).map((value, index) => value - (often[index] ?? 0));
    expect(steps.every((step) => step > 0)).toBe(true);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  });

  test('a token counts less in a longer part', () => {
    const scale = new TokenScale([
      { title: 4, page: 10, asked: 0, text: 100 },
      { title: 40, page: 10, asked: 0, text: 100 },
      { title: 4, page: 10, asked: 0, text: 1000 },
    ]);
    const inTitle = term(at([0, 0], [1, 0], [2, 0]));
    expect(scale.fit(0, [inTitle])).toBeGreaterThan(scale.fit(1, [inTitle]));
    const inText = term(at([0, 20], [2, 20]));
    expect(scale.fit(0, [inText])).toBeGreaterThan(scale.fit(2, [inText]));
  });

  test('what weighs more decides', () => {
    const [heavy, light] = [at([0, text]), at([1, text])];
    expect(fit(0, term(heavy, 5), term(light, 1))).toBeGreaterThan(fit(1, term(heavy, 5), term(light, 1)));
  });

  test('the same in other words counts where it is more prominent, and does not add up', () => {
    const plain = fit(0, term(at([0, title])));
    expect(fit(0, term(at([0, text]), 1, at([0, title])))).toBe(plain);
    expect(fit(0, term(at([0, title]), 1, at([0, text])))).toBe(plain);
    expect(fit(1, term(at([0, text]), 1, at([1, title])))).toBe(plain);
  });

  test('nothing fits nothing', () => {
    expect(fit(0)).toBe(0);
    expect(fit(0, term(at([1, title])))).toBe(0);
    expect(fit(7, term(at([7, title])))).toBe(0);
    expect(new TokenScale([]).fit(0, [term(at([0, 0]))])).toBe(0);
  });

  test('is at least 0 and below 1, whatever stands where', () => {
    const lengths = fc.record({ title: fc.nat(40), page: fc.nat(40), asked: fc.nat(40), text: fc.nat(3000) });
    const posting = fc
      .array(fc.tuple(fc.nat(5), fc.array(fc.nat(4000), { maxLength: 50 })))
      .map((places): Posting => new Map(places));
    const terms = fc.array(
      fc.record({
        weight: fc.double({ min: 0, max: 20, noNaN: true }),
        posting,
        alike: fc.option(posting, { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(fc.array(lengths, { maxLength: 6 }), terms, fc.nat(6), (all, asked, record) => {
        const fits = new TokenScale(all).fit(record, asked);
        expect(fits >= 0 && fits < 1).toBe(true);
      }),
    );
  });
});

describe('scoreOf', () => {
  const plain: Evidence = {
    fit: 0.5,
    plan: false,
    wording: 'unasked',
    kind: 'plan',
    meaning: false,
  };
  const score = (told: Partial<Evidence> = {}): number => scoreOf({ ...plain, ...told });

  test('grows with how well a record fits, and with all that speaks for it', () => {
    expect(score({ fit: 0.6 })).toBeGreaterThan(score());
    for (const told of [{ meaning: true }, { plan: true }])
      expect(score(told), JSON.stringify(told)).toBeGreaterThan(score());
  });

  test('a plan that is wanted whole comes before any piece of one', () => {
    expect(score({ plan: true, fit: 0 })).toBeGreaterThan(
      score({ fit: 1, meaning: true, wording: 'own', kind: 'snippet' }),
    );
  });

  test('the unit’s own wording comes before everyone’s, and this before another’s', () => {
    const order: Wording[] = ['own', 'common', 'other'];
    const scores = order.map((wording) => score({ wording }));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(order.length);
    expect(score({ wording: 'unasked' })).toBe(score({ wording: 'other' }));
  });

  test('wording makes nothing an answer', () => {
    for (const wording of ['own', 'common', 'other', 'unasked'] as const)
      expect(score({ fit: 0, wording })).toBe(0);
  });

  test('a section to copy comes first, a law last', () => {
    const order = ['law', 'plan', 'snippet', 'term'].toSorted(
      (a, b) => score({ kind: b }) - score({ kind: a }),
    );
    expect(order).toEqual(['snippet', 'plan', 'term', 'law']);
  });

  test('takes a kind that it does not know', () => {
    expect(score({ kind: '' })).toBeGreaterThan(0);
    expect(score({ kind: '' })).toBe(score({ kind: 'x' }));
  });
});
