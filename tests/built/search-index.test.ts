import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacetTable } from '../../src/search/files/facet-table.ts';
import { readLexicon } from '../../src/search/files/lexicon.ts';
import { readFragment, recordIds } from '../../src/search/index/pagefind-files.ts';
import { sitePassages } from '../support/passages.ts';
import { fileOf, siteFiles, sitePage } from '../support/site.ts';

const read = (path: string): Buffer => readFileSync(fileOf(path));

/** The records of the index by their addresses, each with the values that the table of facets says it bears. */
function indexedRecords(): Map<string, Map<string, string[]>> {
  const directory = siteFiles().find((path) => path.endsWith('.pf_meta')) ?? '';
  const ids = recordIds(read(directory));
  const facetsOf = new Map(ids.map((id) => [id, new Map<string, string[]>()]));
  for (const [key, bearers] of readFacetTable(read('/pagefind/facets.json').toString('utf8'), ids)) {
    const [facet = '', value = ''] = key.split('=');
    for (const id of bearers) {
      const values = facetsOf.get(id);
      values?.set(facet, [...(values.get(facet) ?? []), value]);
    }
  }
  return new Map(
    [...facetsOf].map(([id, values]) => {
      const { url } = readFragment(read(`/pagefind/fragment/${id}.pf_fragment`));
      return [decodeURIComponent(url), values];
    }),
  );
}

/** Where the lexicon lists the title of a page. */
function placeOfTitle(path: string): string {
  const { titles } = readLexicon(read('/pagefind/lexicon.json').toString('utf8'));
  const title = sitePage(path).document.querySelector('h1')?.textContent.trim();
  return String(titles.indexOf(title ?? ''));
}

describe('the search index', () => {
  const records = indexedRecords();
  const passages = sitePassages();

  test('has one record for each passage, at its home', () => {
    expect(passages.length).toBeGreaterThan(100);
    expect(siteFiles().filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(passages.length);
    expect([...records.keys()].sort()).toEqual(passages.map(({ url }) => url).sort());
  });

  test('knows the topics, units, role and kind of each, and where pages begin', () => {
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
      const known = new Map(records.get(url));
      known.delete('size');
      const stored = Object.fromEntries(known);
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
function sorted(record: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(record)
    .map(([key, values]) => `${key}=${values.toSorted().join(' ')}`)
    .sort()
    .join(';');
}
