import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { facets } from '../../src/search/files/record.ts';
import { passageAt, readings, sitePassages, type SitePassage } from '../support/passages.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { Random } from '../support/random.ts';
import { engineInNode, listed, listFor, plainly, type ListedHit } from '../support/search-in-node.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

const exactUrls = (hits: readonly ListedHit[]): string[] =>
  hits.filter(({ match }) => match === 'exact').map(({ url }) => url);

test.each([
  ['职代会', ['職代會', ' 职代会 ', '“职代会”', '职代会？']],
  ['安康杯', ['安康盃', '安康杯！', '《安康杯》']],
])('%s finds the same however it is typed', async (query, others) => {
  const { hits } = await listFor(engine, query);
  expect(hits[0]?.match).toBe('exact');
  for (const other of others) {
    const found = await listFor(engine, other);
    expect(found.hits[0]?.url, other).toBe(hits[0]?.url);
    expect(exactUrls(found.hits).toSorted(), other).toEqual(exactUrls(hits).toSorted());
  }
});

test('full-width letters and figures and capitals find what is written in half-width', async () => {
  const words = sitePassages()
    .flatMap(readings)
    .flatMap((text) => text.match(/[A-Za-z]{2,}|[0-9]{2,}/gu) ?? []);
  const wanted = [...new Set(words)].slice(0, 10);
  expect(wanted).not.toEqual([]);
  for (const word of wanted) {
    const found = await listFor(engine, word);
    expect(found.hits[0]?.match, word).toBe('exact');
    const wide = word.replace(/[!-~]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
    for (const other of [wide, word.toUpperCase(), word.toLowerCase()])
      expect(await listFor(engine, other), other).toEqual(found);
  }
});

test('one character behind a figure or a word is found where it stands behind it', async () => {
  const pieces = sitePassages()
    .flatMap(readings)
    .flatMap((text) => text.match(/(?<![\p{L}\p{N}])[A-Za-z0-9]+\p{Script=Han}(?!\p{Script=Han})/gu) ?? []);
  const random = new Random(5);
  for (const piece of new Set(Array.from({ length: 20 }, () => random.pick(pieces)))) {
    const exact = exactUrls((await listFor(engine, piece)).hits);
    // 2月 is not found in 12月.
    const whole = new RegExp(`(?<![A-Za-z0-9])${piece}`, 'u');
    const wanted = sitePassages().filter((passage) => readings(passage).some((text) => whole.test(text)));
    if (wanted.length > plainly.first) continue;
    expect(exact.toSorted(), piece).toEqual(wanted.map(({ url }) => url).toSorted());
  }
});

test('words apart must all be there', async () => {
  const random = new Random(11);
  for (let asked = 0; asked < 20; asked += 1) {
    const passage = random.pick(sitePassages().filter(({ lines }) => lines.length > 2));
    const runs = readings(passage).flatMap((text) => text.match(/\p{Script=Han}{3}/gu) ?? []);
    const [one, other] = [random.pick(runs), random.pick(runs)];
    const exact = exactUrls((await listFor(engine, `${one} ${other}`)).hits);
    expect(exact, `${one} ${other}`).toContain(passage.url);
    for (const url of exact) {
      const text = readings(passageAt(url)).join('\n');
      expect(text.includes(one) && text.includes(other), `${one} ${other} in ${url}`).toBe(true);
    }
  }
});

describe('filters', () => {
  const common = phraseInAbout(30);
  const valuesOf: Record<(typeof facets)[number], (passage: SitePassage) => string[]> = {
    topic: ({ topics }) => topics,
    unit: ({ units }) => units,
    role: ({ role }) => [role],
    kind: ({ kind }) => [kind],
  };

  test.each(facets)('by %s narrow the hits, and how many each would leave is known', async (facet) => {
    const all = await engine.search(common, { ...plainly, counts: true });
    const counts = all.counts?.[facet] ?? new Map<string, number>();
    const values = new Set(sitePassages().flatMap(valuesOf[facet]));
    expect(values.size).toBeGreaterThan(1);
    for (const value of values) {
      const left = listed(all).filter(({ url }) => valuesOf[facet](passageAt(url)).includes(value));
      expect(counts.get(value) ?? 0, value).toBe(left.length);
      const found = await engine.search(common, { ...plainly, choice: { [facet]: value } });
      expect(listed(found), value).toEqual(left);
      expect(found.withoutFilter[facet], value).toBe(all.hits.length);
    }
  });
});
