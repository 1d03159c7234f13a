import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchLibrary, LibraryFault } from '../../../../src/components/offline/fetch-library.ts';
import { libraryState } from '../../../../src/components/offline/library-state.ts';
import { FakeCaches } from '../../../fixtures/fake-caches.ts';

const root = 'https://site.test/union/';
const cacheOf = (version: string): string => `gonghui:library:${root}:${version}`;
const versions = { first: 'aaaaaaaa', second: 'bbbbbbbb' } as const;

/** A site in one version: texts by their paths. */
type Site = Readonly<Record<string, string>>;
const firstSite: Site = { '/': 'home 1', '/plans/x/': 'plan', '/_astro/a.Abcd1234.js': 'script' };
const secondSite: Site = { '/': 'home 2', '/plans/x/': 'plan', '/_astro/b.Abcd1234.js': 'other script' };

let caches: FakeCaches;
/** Paths that were asked for, in their order. */
let asked: string[];
/** What the server answers to a path, told how many requests it has had. */
let serve: (path: string, count: number) => string | undefined;

const listOf = (version: string, site: Site): string =>
  JSON.stringify({
    version,
    bytes: Object.values(site).join('').length,
    files: Object.entries(site).map(([path, text]) => [path, text, text.length]),
  });
const server =
  (version: string, site: Site) =>
  (path: string): string | undefined =>
    path === '/offline.json' ? listOf(version, site) : site[path];

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  serve = server(versions.first, firstSite);
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.slice(root.length - 1);
    asked.push(path);
    const text = serve(path, asked.length);
    return Promise.resolve(new Response(text ?? 'none', { status: text === undefined ? 404 : 200 }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const keep = (stop = new AbortController().signal, progress: (done: number) => void = () => undefined) =>
  fetchLibrary(root, progress, stop);
const files = (): string[] => asked.filter((path) => path !== '/offline.json').sort();

test('every file of the list is kept, and the list last of all', async () => {
  const seen: number[] = [];
  const list = await keep(undefined, (done) => seen.push(done));
  const { [`${root}offline.json`]: kept, ...texts } = await caches.texts(cacheOf(versions.first));
  expect(texts).toEqual(
    Object.fromEntries(Object.entries(firstSite).map(([path, text]) => [root + path.slice(1), text])),
  );
  expect(kept).toBe(listOf(versions.first, firstSite));
  expect(seen.at(-1)).toBe(list.bytes);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(await libraryState(root)).toMatchObject({
    kind: 'whole',
    version: versions.first,
    bytes: list.bytes,
  });
});

test('what a stopped attempt has brought is not fetched again', async () => {
  const stopping = new AbortController();
  const first = keep(stopping.signal, () => {
    stopping.abort();
  });
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(await libraryState(root)).toEqual({ kind: 'part' });
  const had = Object.keys(await caches.texts(cacheOf(versions.first)));
  expect(had.length).toBeGreaterThan(0);
  asked = [];
  await keep();
  expect(files()).toEqual(Object.keys(firstSite).filter((path) => !had.includes(root + path.slice(1))));
  expect(await libraryState(root)).toMatchObject({ kind: 'whole' });
});

test('of a new version only what changed is fetched, and the old one goes when that is whole', async () => {
  await keep();
  asked = [];
  const present: Promise<string[]>[] = [];
  serve = (path) => {
    present.push(caches.keys());
    return server(versions.second, secondSite)(path);
  };
  await keep();
  for (const names of await Promise.all(present)) expect(names).toContain(cacheOf(versions.first));
  expect(files()).toEqual(['/', '/_astro/b.Abcd1234.js']);
  expect(await caches.keys()).toEqual([cacheOf(versions.second)]);
  expect(await caches.texts(cacheOf(versions.second))).toMatchObject({
    [root]: 'home 2',
    [`${root}plans/x/`]: 'plan',
  });
});

test('a site that changes meanwhile is fetched in its new version', async () => {
  serve = (path, count) =>
    (count > 2 ? server(versions.second, secondSite) : server(versions.first, firstSite))(path) ?? 'gone';
  const { version } = await keep();
  expect(version).toBe(versions.second);
  expect(await caches.keys()).toEqual([cacheOf(versions.second)]);
  expect(await caches.texts(cacheOf(versions.second))).toMatchObject({ [root]: 'home 2' });
});

test('a file that is not there is a fault, and nothing counts as whole', async () => {
  serve = (path) => (path === '/plans/x/' ? undefined : server(versions.first, firstSite)(path));
  await expect(keep()).rejects.toThrow(LibraryFault);
  expect(await libraryState(root)).toEqual({ kind: 'part' });
});

test.each(['<!doctype html>', '{"version":"1","bytes":0,"files":[]}'])('%s is no list', async (text) => {
  serve = () => text;
  await expect(keep()).rejects.toThrow(LibraryFault);
  expect(await caches.keys()).toEqual([]);
});

test('where there is no room nothing is fetched', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: 10, usage: 5 }) } });
  await expect(keep()).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(files()).toEqual([]);
});
