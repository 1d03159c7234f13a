import { setImmediate } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SearchEngine, SearchUnavailable } from '../../src/search/results/engine.ts';
import type { Found } from '../../src/search/results/find.ts';
import { readings, sitePassages } from '../support/passages.ts';
import { phraseInAbout } from '../support/phrases.ts';
import { indexFolder, listed, openSite, plainly } from '../support/search-in-node.ts';
import { siteFiles } from '../support/site.ts';

// A half-copied site, a proxy that answers with its own page, a lost connection: every part of the index in
// every way. What the reader then reads is in tests/e2e/damaged-index.spec.ts.

/** What becomes of an answer. */
type Damage = (intact: Response) => Response | Promise<Response>;

const missing = (): Response => new Response('not found', { status: 404 });
const page = '<!doctype html><title>请先登录</title><p>请先登录</p>';
const damages: [damage: string, Damage][] = [
  ['lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['missing', missing],
  ['empty', () => new Response('')],
  ['garbage', () => new Response(Buffer.from('00ff1f8bdeadbeef'.repeat(40), 'hex'))],
  ['a login page', () => new Response(page)],
  ['of another shape', () => Response.json({ topics: 'none', variants: 7 })],
  [
    'cut in half',
    async (intact) => {
      const bytes = new Uint8Array(await intact.arrayBuffer());
      return new Response(bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
  ],
];

/** Without these there is no search. */
const needed: [part: string, RegExp][] = [
  ['the directory', /\.pf_meta$/u],
  ['chunks', /\.pf_index$/u],
  ['records', /\.pf_fragment$/u],
  ['the table of records', /\/records\./u],
  ['lexicon', /\/lexicon\./u],
];
/** What search can do without, it does without: slips, pinyin and traditional characters are not read. */
const lesser: [part: string, RegExp][] = [
  ['sounds', /\/pinyin-table\./u],
  ['variants', /\/variants\./u],
];

const phrase = phraseInAbout(30);
/** Its tokens stand in several chunks. */
const sentence = longRun();
const slip = '送请凉';
/** Among them they ask for every lesser part. */
const queries = ['安康杯', slip, '職工熱天怎么办'];
const few = { ...plainly, first: 3 };

/** What stands between the engine and its files at the moment. */
const intact = (): Damage | undefined => undefined;
let damaged: (path: string) => Damage | undefined = intact;
const met: string[] = [];
const uncaught: string[] = [];
const listeners = process.listeners('unhandledRejection');

beforeAll(() => {
  openSite((path, load) => {
    const damage = damaged(path);
    if (!damage) return undefined;
    met.push(path);
    return load().then(damage);
  });
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => {
    uncaught.push(String(reason));
  });
});

afterEach(async () => {
  await setImmediate();
  const unhandled = uncaught.splice(0);
  met.length = 0;
  damaged = intact;
  expect(unhandled).toEqual([]);
});

afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

async function ask(query = phrase): Promise<Found> {
  const engine = await SearchEngine.load(indexFolder);
  return engine.search(query, few);
}

/** What a search ends with while the index is damaged. */
async function end(query = phrase): Promise<unknown> {
  try {
    return await ask(query);
  } catch (error) {
    return error;
  }
}

async function expectToWork(): Promise<void> {
  expect((await ask()).hits[0]?.match).toBe('exact');
}

test('every file of the index belongs to one of the parts', () => {
  const parts = [...needed, ...lesser].map(([, files]) => files);
  const files = siteFiles().filter((path) => path.startsWith('/pagefind/'));
  expect(files.filter((path) => parts.filter((part) => part.test(path)).length !== 1)).toEqual([]);
  expect(parts.filter((part) => !files.some((path) => part.test(path)))).toEqual([]);
});

describe.each([...needed, ['all', /./u] as const])('%s', (_, files) => {
  test.each(damages)('%s: search is not available, and is again afterwards', async (_, damage) => {
    damaged = (path) => (files.test(path) ? damage : undefined);
    expect(await end()).toBeInstanceOf(SearchUnavailable);
    expect(met).not.toEqual([]);
    damaged = intact;
    await expectToWork();
  });
});

test('one chunk missing, whichever: it is said that there may be more', async () => {
  const chunks = new Set<string>();
  damaged = (path) => {
    if (path.endsWith('.pf_index')) chunks.add(path);
    return undefined;
  };
  expect((await ask(sentence)).exactCount).toBeGreaterThan(0);
  expect(chunks.size).toBeGreaterThan(1);
  for (const chunk of chunks) {
    damaged = (path) => (path === chunk ? missing : undefined);
    const ended = await end(sentence);
    if (ended instanceof SearchUnavailable) continue;
    // What the other chunks find is an answer, too.
    expect(ended, chunk).not.toMatchObject({ hits: [] });
    expect(ended, chunk).toMatchObject({ loss: { passes: false } });
  }
});

test('records of another edition of the site: search is not available', async () => {
  const withoutTitle: Damage = async (intact) => {
    const stored = gunzipSync(await intact.arrayBuffer()).toString('utf8');
    return new Response(gzipSync(stored.replaceAll('"title"', '"heading"')));
  };
  damaged = (path) => (path.endsWith('.pf_fragment') ? withoutTitle : undefined);
  expect(await end()).toBeInstanceOf(SearchUnavailable);
});

describe.each(lesser)('%s', (_, files) => {
  test.each(damages)('%s: search goes on', async (_, damage) => {
    damaged = (path) => (files.test(path) ? damage : undefined);
    const engine = await SearchEngine.load(indexFolder);
    const [first] = (await engine.search('安康杯', few)).hits;
    expect(first?.match).toBe('exact');
    expect(first?.topics).toContain('anquan-laobao');
    for (const query of queries) await engine.search(query, few);
    expect(met).not.toEqual([]);
  });

  test.each(damages.slice(0, 2))('%s: it is used once it comes', async (_, damage) => {
    damaged = (path) => (files.test(path) ? damage : undefined);
    const engine = await SearchEngine.load(indexFolder);
    for (const query of queries) await engine.search(query, few);
    damaged = intact;
    const fresh = await SearchEngine.load(indexFolder);
    for (const query of queries)
      expect(answer(await engine.search(query, few)), query).toEqual(answer(await fresh.search(query, few)));
    expect((await engine.search(slip, few)).understanding?.replacements[0]?.read).toBe('送清凉');
  });
});

/** Ten Han characters that stand together on the site. */
function longRun(): string {
  const [run = ''] = sitePassages().flatMap(
    (passage) =>
      readings(passage)
        .join('\n')
        .match(/\p{Script=Han}{10}/gu) ?? [],
  );
  return run;
}

function answer(found: Found): unknown {
  return [listed(found), found.understanding];
}
