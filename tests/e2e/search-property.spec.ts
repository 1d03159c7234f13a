import { readFileSync } from 'node:fs';
import { expect, only, searchFor, test } from '../support/browser.ts';
import { holds, passageAt, sitePassages } from '../support/passages.ts';
import { randomPhrase } from '../support/phrases.ts';
import { Random } from '../support/random.ts';
import { fileOf } from '../support/site.ts';

only('desktop');

// DESIGN.md, chapter 5: whatever phrase stands on the site, typing it finds the passage it stands in.

/** The page lists this many exact hits at most. */
const listed = 100;
const batches = 4;
const perBatch = 75;
/** Another seed asks other questions: SEARCH_SEED=7 npm run test:e2e -- search-property */
const seed = Number(process.env.SEARCH_SEED ?? '20260101');

for (let batch = 1; batch <= batches; batch += 1) {
  test(`${String(perBatch)} random phrases find the passages they stand in, part ${String(batch)}`, async ({
    page,
  }) => {
    test.slow();
    const random = new Random(seed + batch);
    const failures: string[] = [];
    await page.goto('/search/');
    for (let asked = 0; asked < perBatch; asked += 1) {
      const phrase = randomPhrase(random);
      const wanted = sitePassages().filter((passage) => holds(passage, phrase));
      const hits = await searchFor(page, phrase);
      const exact = hits.filter(({ match }) => match === 'exact').map(({ url }) => url);
      const fail = (what: string): number => failures.push(`${phrase}: ${what} (${page.url()})`);

      // Whoever types a subject or asks for a plan gets what is about it first, and then what holds the words.
      const first = hits.find(({ group }) => group === 'exact');
      if (!first || !holds(passageAt(first.url), phrase)) fail(`first hit is ${first?.url ?? 'none'}`);
      if (hits[0]?.group !== 'exact' && !namesSubject(phrase)) fail(`${hits[0]?.url ?? ''} leads`);
      for (const url of exact) if (!holds(passageAt(url), phrase)) fail(`${url} does not hold it`);
      if (new Set(exact).size !== exact.length) fail('a passage is listed twice');
      if (exact.length !== Math.min(wanted.length, listed))
        fail(`${String(exact.length)} exact hits, ${String(wanted.length)} passages hold it`);
      if (wanted.length <= listed)
        for (const { url } of wanted) if (!exact.includes(url)) fail(`${url} is missing`);
    }
    expect(failures).toEqual([]);
  });
}

let subjects: RegExp | undefined;

/** Whether a phrase consists of words that the site's own lists hold, or asks for a plan. */
function namesSubject(phrase: string): boolean {
  const lexicon = new TextDecoder('gbk').decode(readFileSync(fileOf('/pagefind/lexicon.txt')));
  const words = lexicon.match(/[\p{Script=Han}A-Za-z0-9%]{2,}/gu) ?? [];
  subjects ??= new RegExp(`^(?:${words.join('|')})+$`, 'u');
  return subjects.test(phrase) || /计划|要点|思路|规划|安排/u.test(phrase);
}
