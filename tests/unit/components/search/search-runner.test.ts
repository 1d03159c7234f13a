import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchEngine } from '../../../../src/search/results/engine.ts';
import type { Found } from '../../../../src/search/results/find.ts';

const options = {
  choice: {},
  first: 0,
  counts: false,
  asTyped: false,
  anyUnit: false,
  ownUnit: '',
};
const nothing: Found = {
  hits: [],
  further: [],
  nothing: false,
  pages: [],
  exactCount: 0,
  relatedCount: 0,
  counts: undefined,
  withoutFilter: {},
  needles: [],
  understanding: undefined,
  byUnit: false,
  loss: undefined,
};
const load = vi.fn<() => Promise<SearchEngine>>();
/** Makes an engine that answers some queries; for others a file is missing. */
let engineWith: (known: readonly string[], passes: boolean) => SearchEngine;
let unavailable: Error;
/** What the reader sees: of each query whether it was answered. */
let shown: string[] = [];
let ask: (query: string) => Promise<void>;

beforeEach(async () => {
  vi.stubGlobal('window', { clearTimeout: vi.fn() });
  load.mockReset();
  shown = [];
  // The page's engine is kept by the module: each test has a page of its own.
  vi.resetModules();
  const { SearchEngine: Engine, SearchUnavailable } =
    await import('../../../../src/search/results/engine.ts');
  vi.spyOn(Engine, 'load').mockImplementation(load);
  unavailable = new SearchUnavailable('gone', { cause: undefined, passes: false });
  engineWith = (known, passes) => {
    const engine: unknown = Object.create(Engine.prototype);
    if (!(engine instanceof Engine)) throw new Error('this is an engine');
    vi.spyOn(engine, 'search').mockImplementation((query) =>
      known.includes(query)
        ? Promise.resolve(nothing)
        : Promise.reject(new SearchUnavailable('a file is missing', { cause: undefined, passes })),
    );
    return engine;
  };
  const { SearchRunner } = await import('../../../../src/components/search/search-runner.ts');
  let query = '';
  const runner = new SearchRunner<string>({
    index: '/pagefind/',
    asked: () => ({ query, options }),
    onPending: vi.fn(),
    onEmpty: vi.fn(),
    answer: (asked) => Promise.resolve(asked),
    onFound: (answer) => shown.push(`found ${answer}`),
    onUnavailable: (failed) => shown.push(`no ${failed}`),
  });
  ask = (words) => {
    query = words;
    return runner.now();
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('offline, what was found before is found after a query that fails', async () => {
  load.mockResolvedValueOnce(engineWith(['职代会'], true)).mockRejectedValue(unavailable);
  for (const query of ['职代会', '安康杯', '职代会']) await ask(query);
  expect(shown).toEqual(['found 职代会', 'no 安康杯', 'found 职代会']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('an index that has been replaced is loaded anew', async () => {
  load
    .mockResolvedValueOnce(engineWith(['职代会'], false))
    .mockResolvedValueOnce(engineWith(['职代会', '安康杯'], false));
  for (const query of ['职代会', '安康杯', '安康杯']) await ask(query);
  expect(shown).toEqual(['found 职代会', 'no 安康杯', 'found 安康杯']);
});

test('where it cannot be loaded anew, what is there is used', async () => {
  load.mockResolvedValueOnce(engineWith(['职代会'], false)).mockRejectedValue(unavailable);
  for (const query of ['职代会', '安康杯', '职代会']) await ask(query);
  expect(shown).toEqual(['found 职代会', 'no 安康杯', 'found 职代会']);
});

test('an engine that could not be loaded is loaded at the next search', async () => {
  load.mockRejectedValueOnce(unavailable).mockResolvedValueOnce(engineWith(['职代会'], false));
  for (const query of ['职代会', '职代会']) await ask(query);
  expect(shown).toEqual(['no 职代会', 'found 职代会']);
});
