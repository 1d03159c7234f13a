import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sitePassages } from '../support/passages.ts';
import { fileOf, siteFiles, sitePage } from '../support/site.ts';

const signature = 'pagefind_dcd';

/** A record of the index, as Pagefind stores it. */
interface Fragment {
  url: string;
  filters: Record<string, unknown>;
}

function readFragment(path: string): Fragment {
  const stored = gunzipSync(readFileSync(fileOf(path))).toString('utf8');
  expect(stored.startsWith(signature), path).toBe(true);
  const data: unknown = JSON.parse(stored.slice(signature.length));
  if (typeof data !== 'object' || data === null) throw new Error(`${path} holds no record`);
  const url: unknown = Reflect.get(data, 'url');
  const filters: unknown = Reflect.get(data, 'filters');
  return {
    url: typeof url === 'string' ? url : '',
    filters: typeof filters === 'object' && filters !== null ? { ...filters } : {},
  };
}

/** Where the lexicon lists the title of a page. */
function placeOfTitle(path: string): string {
  const lexicon: unknown = JSON.parse(
    new TextDecoder('gbk').decode(readFileSync(fileOf('/pagefind/lexicon.txt'))),
  );
  const titles: unknown = typeof lexicon === 'object' && lexicon !== null && Reflect.get(lexicon, 'titles');
  const title = sitePage(path).document.querySelector('h1')?.textContent.trim();
  return Array.isArray(titles) ? String(titles.indexOf(title)) : '';
}

describe('the search index', () => {
  const fragments = siteFiles()
    .filter((path) => path.endsWith('.pf_fragment'))
    .map(readFragment);
  const passages = sitePassages();

  test('has one record for each passage, at its home', () => {
    expect(passages.length).toBeGreaterThan(100);
    expect(fragments.map(({ url }) => decodeURIComponent(url)).sort()).toEqual(
      passages.map(({ url }) => url).sort(),
    );
  });

  test('knows the topics, units, role and kind of each, and where pages begin', () => {
    const byUrl = new Map(fragments.map(({ url, filters }) => [decodeURIComponent(url), filters]));
    const begun = new Set<string>();
    const wrong = passages.flatMap(({ url, path, topics, units, role, kind }) => {
      const opens = kind !== 'snippet' && !begun.has(path);
      begun.add(path);
      const wanted = {
        topic: topics.toSorted(),
        unit: units.toSorted(),
        role: [role],
        kind: [kind],
        ...(opens ? { opens: [kind], title: [placeOfTitle(path)] } : {}),
      };
      // Whether a passage is short is for the records themselves to say; see their unit tests.
      const stored = { ...byUrl.get(url) };
      delete stored.size;
      return sorted(stored) === sorted(wanted) ? [] : [{ url, stored, wanted }];
    });
    expect(wrong).toEqual([]);
  });
});

test('no passage stands on the site twice', () => {
  const seen = new Map<string, string>();
  const twins = sitePassages().flatMap(({ url, lines }) => {
    const [, ...body] = lines.filter(({ copied }) => copied).map(({ cells }) => cells.join(''));
    const text = body.join('');
    // A signature is as short as it is common.
    if (text.length < 60) return [];
    const first = seen.get(text);
    seen.set(text, url);
    return first === undefined ? [] : [`${first} = ${url}`];
  });
  expect(twins).toEqual([]);
});

/** A record of lists as one string, whatever the order of its keys and values. */
function sorted(record: unknown): string {
  if (typeof record !== 'object' || record === null) return String(record);
  return Object.entries(record)
    .map(
      ([key, value]: [string, unknown]) =>
        `${key}=${Array.isArray(value) ? value.map(String).sort().join(' ') : ''}`,
    )
    .sort()
    .join(';');
}
