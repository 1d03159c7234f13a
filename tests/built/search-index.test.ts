import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/search/files/lexicon.ts';
import { signature } from '../../src/search/files/packed-file.ts';
import { blockPath, blocksOf, readDirectory } from '../../src/search/files/directory.ts';
import { readBlock } from '../../src/search/files/record.ts';
import { readRecordTable } from '../../src/search/files/record-table.ts';
import { answerables } from '../support/answerables.ts';
import { sitePassages } from '../support/passages.ts';
import { fileOf, siteFiles, sitePage } from '../support/site.ts';

const read = (path: string): Buffer => readFileSync(fileOf(path));

const unpacked = (path: string): string =>
  gunzipSync(read(`/pagefind/${path}`))
    .toString('utf8')
    .slice(signature.length);
const { edition } = readDirectory(unpacked('directory.pf_meta'));
const table = readRecordTable(read('/pagefind/records.json').toString('utf8'), edition);
const blocks = [...new Set(blocksOf(table.pages))];

/** The addresses of the records, in the order of the index. */
const urls = blocks.flatMap((block) => readBlock(unpacked(blockPath(edition, block)))).map(({ url }) => url);

/** What the table of records says that a record bears. */
function valuesOf(record: number): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [key, bearers] of table.bearers) {
    const [facet = '', value = ''] = key.split('=');
    if (bearers.has(record)) values.set(facet, [...(values.get(facet) ?? []), value]);
  }
  return values;
}

describe('the search index', () => {
  const passages = sitePassages();

  test('has one record for each passage, term, law and article, where it stands', () => {
    expect(passages.length).toBeGreaterThan(100);
    expect(siteFiles().filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(blocks.length);
    expect(urls).toHaveLength(table.pages.length);
    expect(urls.toSorted()).toEqual(
      answerables()
        .map(({ url }) => url)
        .toSorted(),
    );
  });

  test('knows the topics, units, role and kind of each passage, and where pages begin', () => {
    const begun = new Set<string>();
    const wrong = passages.flatMap(({ url, path, topics, units, role, kind }) => {
      const opens = kind !== 'snippet' && !begun.has(path);
      begun.add(path);
      const wanted = {
        topic: topics.toSorted(),
        unit: units.toSorted(),
        role: [role],
        kind: [kind],
        ...(opens ? { opens: [kind] } : {}),
      };
      // Whether a passage is short and what its heading is about is for the records to say; see their unit tests.
      const known = valuesOf(urls.indexOf(url));
      for (const own of ['size', 'subject']) known.delete(own);
      const stored = Object.fromEntries(known);
      return sorted(stored) === sorted(wanted) ? [] : [{ url, stored, wanted }];
    });
    expect(wrong).toEqual([]);
  });

  test('knows the kind of each term, law and article', () => {
    const others = answerables().filter(({ kind }) => kind === 'term' || kind === 'law');
    expect(others.length).toBeGreaterThan(100);
    const wrong = others.filter(({ url, kind }) => valuesOf(urls.indexOf(url)).get('kind')?.join() !== kind);
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('has a title and words of each', () => {
    const empty = table.lengths.flatMap(({ title, page, text }, record) =>
      (title > 0 || page > 0) && text > 0 ? [] : [urls[record]],
    );
    expect(empty).toEqual([]);
  });

  test('is asked for in readers’ own words where most passages stand', () => {
    const asked = table.lengths.filter((lengths) => lengths.asked > 0);
    expect(asked.length / urls.length).toBeGreaterThan(0.5);
  });

  test('suggests pages that are there, under their titles', () => {
    const { pages } = readLexicon(read('/pagefind/lexicon.json').toString('utf8'));
    expect(pages.length).toBeGreaterThan(30);
    const wrong = pages.filter(
      ({ title, url }) => sitePage(url).document.querySelector('h1')?.textContent.trim() !== title,
    );
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
