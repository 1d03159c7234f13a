// Notices in our own words, after the shapes of real ones, held against drafts, and judged by hand before. Those in
// `building` were looked at while the rules were made, those in `held-out` were judged before and never tuned on.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { array, object, optional, parse as validate, picklist, strictTuple, string } from 'valibot';
import { parse } from 'yaml';
import { readStarts } from '../../src/components/desk/read-starts.ts';
import { skeletonItems } from '../../src/components/desk/skeleton-items.ts';
import { emptyDraft } from '../../src/draft/draft.ts';
import { inlineOf } from '../../src/draft/edit-text.ts';
import { compareNow } from '../../src/draft/notice/compare.ts';
import { partsOfDraft, partsOfText, type ReadingParts } from '../../src/draft/notice/draft-parts.ts';
import type { Answer } from '../../src/draft/notice/model.ts';
import { followMeasures } from '../../src/draft/schedule/follow.ts';
import { readLexicon } from '../../src/search/files/lexicon.ts';
import { readVariants } from '../../src/search/files/variants.ts';
import { fileOf, sitePage } from '../support/site.ts';

const schema = object({
  notice: string(),
  /** a draft in its own words, or the slug of a skeleton of the site … */
  draft: optional(string()),
  skeleton: optional(string()),
  /** … and the headings of the passages that are cut from it */
  without: optional(array(string()), []),
  /**
   * For each thing the notice asks for the right verdict, words of it by which it is known, and words of the place
   * where the draft answers it.
   */
  demands: array(strictTuple([picklist(['met', 'weak', 'missing']), string(), optional(string())])),
});

const { concepts } = readLexicon(readFileSync(fileOf('/pagefind/lexicon.json'), 'utf8'));
const variants = readVariants(readFileSync(fileOf('/pagefind/variants.txt'), 'utf8'));
const { skeletons } = readStarts(sitePage('/draft/').document);

function skeletonParts(slug: string, without: readonly string[]): ReadingParts {
  const start = skeletons.find((skeleton) => skeleton.slug === slug);
  if (!start) throw new Error(`no skeleton ${slug}`);
  const all = skeletonItems(start.steps, (path) => sitePage(path).document) ?? [];
  const missed = without.filter((label) => !all.some((item) => item.label === label));
  if (missed.length > 0) throw new Error(`no passage ${missed.join(', ')}`);
  const items = all.filter(({ label }) => !without.includes(label));
  return partsOfDraft(followMeasures({ ...emptyDraft(slug, inlineOf(start.title), start.unit, 0), items }));
}

interface Judged {
  right: number;
  all: number;
  /** of the demands of which the place is known, how many are answered by it first of all */
  placed: number;
  places: number;
  wrong: string[];
}

/** How many verdicts are right; a demand that was not cut out, or that nobody asked for, is a wrong one. */
function judged(folder: string, file: string): Judged {
  const entry = validate(schema, parse(readFileSync(`tests/built/notices/${folder}/${file}`, 'utf8')));
  const parts = entry.skeleton
    ? skeletonParts(entry.skeleton, entry.without)
    : partsOfText(entry.draft ?? '');
  const answers = compareNow(entry.notice, parts, concepts, variants);
  const wanted = entry.demands.map(([verdict, words, place]) => ({
    verdict,
    words,
    place,
    answer: answers.find(({ demand }) => demand.text.includes(words)),
  }));
  const asked = new Set<Answer | undefined>(wanted.map(({ answer }) => answer));
  const wrong = [
    ...wanted
      .filter(({ verdict, answer }) => answer?.verdict !== verdict)
      .map(
        ({ verdict, words, answer }) =>
          `${file} ${words}: ${answer?.verdict ?? 'not cut out'}, not ${verdict}`,
      ),
    ...answers
      .filter((answer) => !asked.has(answer))
      .map(({ demand, verdict }) => `${file} nobody asked for this (${verdict}): ${demand.text}`),
  ];
  const all = wanted.length + answers.filter((answer) => !asked.has(answer)).length;
  const places = wanted.filter(({ place }) => place !== undefined);
  const misplaced = places.flatMap(({ words, place = '', answer }) => {
    const found = answer?.found[0]?.place ?? '';
    return found.includes(place) ? [] : [`${file} ${words}: at ${found}, not at ${place}`];
  });
  return {
    right: all - wrong.length,
    all,
    placed: places.length - misplaced.length,
    places: places.length,
    wrong: [...wrong, ...misplaced],
  };
}

describe.each([
  ['building', 0.9],
  ['held-out', 0.85],
])('notices of %s', (folder, least) => {
  const files = readdirSync(`tests/built/notices/${folder}`);
  const results = files.map((file) => judged(folder, file));
  const sum = (of: 'right' | 'all' | 'placed' | 'places'): number =>
    results.reduce((all, result) => all + result[of], 0);

  test(`the verdict is right for ${String(least)} of the demands`, () => {
    const share = sum('right') / sum('all');
    console.info(`${folder}: ${String(sum('right'))} of ${String(sum('all'))}, ${share.toFixed(3)}`);
    if (process.env.NOTICE_WRONG) console.info(results.flatMap(({ wrong }) => wrong).join('\n'));
    expect(share, results.flatMap(({ wrong }) => wrong).join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('the place named first is the right one for 0.85 of the demands of which it is known', () => {
    if (sum('places') === 0) return;
    console.info(`${folder}: ${String(sum('placed'))} of ${String(sum('places'))} places`);
    expect(sum('placed') / sum('places')).toBeGreaterThanOrEqual(0.85);
  });
});
