import { beforeAll, expect, test } from 'vitest';
import { excerpt, excerptOf } from '../../src/search/results/excerpt.ts';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import type { Found } from '../../src/search/results/find.ts';
import { besideNames } from '../../src/search/query/understand.ts';
import { answerableAt } from '../support/answerables.ts';
import { holds, sitePassages, type SitePassage } from '../support/passages.ts';
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
  const wanted = sitePassages().filter((passage) => isFoundBy(passage, phrase));
  const faults: string[] = [];

  const [first] = hits;
  if (!first) faults.push('nothing is found');
  else if (!isHeldBy(first.url, phrase) && isPhrase(found)) faults.push(`${first.url} leads`);
  for (const url of exact) if (!isHeldBy(url, phrase)) faults.push(`${url} does not hold it`);
  if (new Set(hits.map(({ url }) => url)).size !== hits.length) faults.push('something is listed twice');
  if (found.exactCount < wanted.length)
    faults.push(`${String(found.exactCount)} exact hits, ${String(wanted.length)} passages hold it`);
  if (found.further.length === 0)
    for (const { url } of wanted) if (!exact.includes(url)) faults.push(`${url} is missing`);
  for (const hit of found.hits) {
    const { match, url, number, title, text, notes } = hit;
    const pieces = [
      ...excerpt(title, found.needles, engine.variants),
      ...excerptOf(hit, found.needles, engine.variants),
    ];
    // A heading's number is read on the page, too, and so is the title of the page that a passage opens.
    const words = [title, text, notes].join('\n');
    if (match !== 'exact' || number.includes(phrase) || !words.includes(phrase) || !isPhrase(found)) continue;
    if (!pieces.some((piece) => piece.marked && piece.text === phrase))
      faults.push(`${url} does not show where it stands`);
  }
  return faults;
}

/** A title that so many methods use, such as 一句话说清, says nothing of what is asked for and finds none of them. */
const oftenUsed = 5;

/** Whether a passage says a phrase in its title or below it; the number of a heading is not searched for. */
function isFoundBy(passage: SitePassage, phrase: string): boolean {
  const { kind, title, lines } = passage;
  const below = lines.filter((line) => line.kind !== 'heading');
  if (holds({ ...passage, lines: below }, phrase)) return true;
  const same = sitePassages().filter((other) => other.kind === 'method' && other.title === title);
  return title.includes(phrase) && (kind !== 'method' || same.length < oftenUsed);
}

/** Whether what stands at an address says a phrase, in its headings, its text or the title of the page it opens. */
function isHeldBy(url: string, phrase: string): boolean {
  const { headings, opens, page, text } = answerableAt(url);
  return [...headings, ...(opens ? [page] : []), text].some((words) => words.includes(phrase));
}

/** So many characters beside the names of subjects make a phrase of a query. */
const leastBesideNames = 3;

/**
 * Whether a query is more than the names of subjects, and no wish for a plan: who types these gets what is about them
 * first, and then what holds the words.
 */
function isPhrase({ understanding }: Found): boolean {
  return (
    understanding !== undefined &&
    !understanding.wantsPlan &&
    besideNames(understanding).length >= leastBesideNames
  );
}
