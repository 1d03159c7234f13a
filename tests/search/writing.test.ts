import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { facets } from '../../src/search/files/record.ts';
import { answerableAt } from '../support/answerables.ts';
import { passageAt, readings, sitePassages, type SitePassage } from '../support/passages.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { Random } from '../support/random.ts';
import { engineInNode, listed, plainly, type ListedHit } from '../support/search-in-node.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

/** Everything that is found, not only what is listed at first. */
const all = { ...plainly, first: 2000 };
const find = async (query: string): Promise<ListedHit[]> => listed(await engine.search(query, all));
const exactUrls = (hits: readonly ListedHit[]): string[] =>
  hits.filter(({ match }) => match === 'exact').map(({ url }) => url);
/** Those of some addresses where a passage stands, and no term or law. */
const passagesAt = (urls: readonly string[]): string[] =>
  urls.filter((url) => !/^\/(?:terms|laws)\//u.test(url));

test.each([
  ['职代会', ['職代會', ' 职代会 ', '“职代会”', '职代会。']],
  ['安康杯', ['安康盃', '安康杯！', '《安康杯》']],
])('%s finds the same however it is typed', async (query, others) => {
  const hits = await find(query);
  expect(exactUrls(hits)).not.toEqual([]);
  for (const other of others) {
    const found = await find(other);
    expect(found[0]?.url, other).toBe(hits[0]?.url);
    expect(exactUrls(found).toSorted(), other).toEqual(exactUrls(hits).toSorted());
  }
});

test('full-width letters and figures and capitals find what is written in half-width', async () => {
  const words = sitePassages()
    .flatMap(readings)
    .flatMap((text) => text.match(/[A-Za-z]{2,}|[0-9]{2,}/gu) ?? [])
    // A year is not searched for.
    .filter((word) => !/^20[0-9]{2}/u.test(word));
  const wanted = [...new Set(words)].slice(0, 10);
  expect(wanted).not.toEqual([]);
  for (const word of wanted) {
    const found = await find(word);
    expect(exactUrls(found), word).not.toEqual([]);
    const wide = word.replace(/[!-~]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
    for (const other of [wide, word.toUpperCase(), word.toLowerCase()])
      expect(await find(other), other).toEqual(found);
  }
});

test('one character behind a figure or a word is found where it stands behind it', async () => {
  const pieces = sitePassages()
    .flatMap(readings)
    .flatMap((text) => text.match(/(?<![\p{L}\p{N}])[A-Za-z0-9]+\p{Script=Han}(?!\p{Script=Han})/gu) ?? []);
  const random = new Random(5);
  for (const piece of new Set(Array.from({ length: 20 }, () => random.pick(pieces)))) {
    const exact = exactUrls(await find(piece));
    // 2月 is not found in 12月.
    const whole = new RegExp(`(?<![A-Za-z0-9])${piece}`, 'u');
    const wanted = sitePassages().filter((passage) => readings(passage).some((text) => whole.test(text)));
    expect(passagesAt(exact).toSorted(), piece).toEqual(wanted.map(({ url }) => url).toSorted());
  }
});

test('words apart must all be there', async () => {
  const random = new Random(11);
  for (let asked = 0; asked < 20; asked += 1) {
    const passage = random.pick(sitePassages().filter(({ lines }) => lines.length > 2));
    const runs = readings(passage).flatMap((text) => text.match(/\p{Script=Han}{3}/gu) ?? []);
    const [one, other] = [random.pick(runs), random.pick(runs)];
    const exact = exactUrls(await find(`${one} ${other}`));
    expect(exact, `${one} ${other}`).toContain(passage.url);
    for (const url of exact) {
      const { headings, page, text } = answerableAt(url);
      const words = [...headings, page, text].join('\n');
      expect(words.includes(one) && words.includes(other), `${one} ${other} in ${url}`).toBe(true);
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
    const found = await engine.search(common, { ...all, counts: true });
    const counts = found.counts?.[facet] ?? new Map<string, number>();
    const values = new Set(sitePassages().flatMap(valuesOf[facet]));
    expect(values.size).toBeGreaterThan(1);
    for (const value of values) {
      const chosen = await engine.search(common, { ...all, choice: { [facet]: value } });
      const left = listed(found).filter(({ url }) => listed(chosen).some((hit) => hit.url === url));
      // The same hits in the same order.
      expect(listed(chosen), value).toEqual(left);
      expect(counts.get(value) ?? 0, value).toBe(left.length);
      const wanted = passagesAt(listed(found).map(({ url }) => url)).filter((url) =>
        valuesOf[facet](passageAt(url)).includes(value),
      );
      expect(passagesAt(left.map(({ url }) => url)), value).toEqual(wanted);
      expect(chosen.withoutFilter[facet], value).toBe(found.hits.length);
    }
  });
});
