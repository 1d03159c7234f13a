import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const load = vi.fn(() => Promise.resolve('part'));
const fetched = vi.fn((address: string) => Promise.resolve(new Response(address)));
// What the browser says of the files it has loaded.
const entries: { name: string; initiatorType: string }[] = [];
// Each test begins with a page that has fetched nothing yet.
let fetchThenImport: typeof import('../../../../src/components/ui/fetch-then-import.ts').fetchThenImport;

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', { href: 'https://site.test/plans/' });
  entries.length = 0;
  vi.stubGlobal('performance', {
    now: () => 0,
    getEntriesByName: (name: string) => entries.filter((one) => one.name === name),
  });
  ({ fetchThenImport } = await import('../../../../src/components/ui/fetch-then-import.ts'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test('fetches the files of a part, then imports it', async () => {
  fetched.mockImplementationOnce((address) => {
    expect(load).not.toHaveBeenCalled();
    return Promise.resolve(new Response(address));
  });
  expect(await fetchThenImport(load, ['_astro/a.js', '_astro/b.js'])).toBe('part');
  expect(fetched.mock.calls).toEqual([['/_astro/a.js'], ['/_astro/b.js']]);
});

test.each([
  ['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
  ['does not arrive', () => Promise.reject(new TypeError('Failed to fetch'))],
])('imports nothing while a file %s, and asks for it again', async (_, lose) => {
  fetched.mockImplementationOnce(lose);
  await expect(fetchThenImport(load, ['_astro/a.js'])).rejects.toThrow();
  expect(load).not.toHaveBeenCalled();
  expect(await fetchThenImport(load, ['_astro/a.js'])).toBe('part');
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('fetches no file twice', async () => {
  await fetchThenImport(load, ['_astro/a.js']);
  await fetchThenImport(load, ['_astro/a.js', '_astro/b.js']);
  expect(fetched.mock.calls.flat()).toEqual(['/_astro/a.js', '/_astro/b.js']);
});

test('imports a part that consists of no files known', async () => {
  expect(await fetchThenImport(load)).toBe('part');
});

test('fetches nothing that a script of the page brought, but what was fetched in vain', async () => {
  entries.push({ name: 'https://site.test/_astro/a.js', initiatorType: 'other' });
  entries.push({ name: 'https://site.test/_astro/b.js', initiatorType: 'fetch' });
  await fetchThenImport(load, ['_astro/a.js', '_astro/b.js']);
  expect(fetched.mock.calls.flat()).toEqual(['/_astro/b.js']);
});
