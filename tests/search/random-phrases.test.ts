import { beforeAll, expect, test } from 'vitest';
import { excerpt } from '../../src/search/results/excerpt.ts';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import { holds, passageAt, sitePassages } from '../support/passages.ts';
import { randomPhrase } from '../support/phrases.ts';
import { Random } from '../support/random.ts';
import { engineInNode, listed, plainly } from '../support/search-in-node.ts';

// Whatever phrase stands on the site, typing it finds the passage it stands in.

/** Another seed asks other questions: SEARCH_SEED=7 npx vitest run --project search random-phrases */
const seed = Number(process.env.SEARCH_SEED ?? '20260101');
const phrases = 600;

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

test(`${String(phrases)} random phrases find the passages they stand in, seed ${String(seed)}`, async () => {
  const random = new Random(seed);
  const failures: string[] = [];
  for (let asked = 0; asked < phrases; asked += 1) {
    const phrase = randomPhrase(random);
    failures.push(...(await faultsOf(phrase)).map((fault) => `${phrase}: ${fault}`));
  }
  expect(failures).toEqual([]);
});

/** What is wrong with the answer to a phrase that stands on the site. */
async function faultsOf(phrase: string): Promise<string[]> {
  const found = await engine.search(phrase, plainly);
  const hits = listed(found);
  const exact = hits.filter(({ match }) => match === 'exact').map(({ url }) => url);
  const wanted = sitePassages().filter((passage) => holds(passage, phrase));
  const faults: string[] = [];

  // Whoever types a subject or asks for a plan gets what is about it first, and then what holds the words.
  const first = hits.find(({ group }) => group === 'exact');
  if (!first || !holds(passageAt(first.url), phrase)) faults.push(`first hit is ${first?.url ?? 'none'}`);
  if (hits[0]?.group !== 'exact' && !namesSubject(phrase)) faults.push(`${hits[0]?.url ?? ''} leads`);
  for (const url of exact) if (!holds(passageAt(url), phrase)) faults.push(`${url} does not hold it`);
  if (new Set(exact).size !== exact.length) faults.push('a passage is listed twice');
  const most = plainly.limits.exact;
  // Whole plans lead where one is asked for, and take no place from the others.
  if (exact.length < Math.min(wanted.length, most) || exact.length > wanted.length)
    faults.push(`${String(exact.length)} exact hits, ${String(wanted.length)} passages hold it`);
  if (wanted.length <= most)
    for (const { url } of wanted) if (!exact.includes(url)) faults.push(`${url} is missing`);
  for (const { match, url, number, title, text } of found.hits) {
    const pieces = [title, text].flatMap((words) => excerpt(words, found.needles, engine.variants));
    // A heading's number is found, too, and not shown.
    if (match !== 'exact' || number.includes(phrase)) continue;
    if (!pieces.some((piece) => piece.marked && piece.text === phrase))
      faults.push(`${url} does not show where it stands`);
  }
  return faults;
}

let subjects: RegExp | undefined;

/** Whether a phrase consists of words that the site's own lists hold, or asks for a plan. */
function namesSubject(phrase: string): boolean {
  const words = JSON.stringify(engine.lexicon).match(/[\p{Script=Han}A-Za-z0-9%]{2,}/gu) ?? [];
  subjects ??= new RegExp(`^(?:${words.join('|')})+$`, 'u');
  return subjects.test(phrase) || /计划|要点|思路|规划|安排|全文|整篇|整份/u.test(phrase);
}
