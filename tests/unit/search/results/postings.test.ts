import { afterEach, describe, expect, test, vi } from 'vitest';
import { chunkPath } from '../../../../src/search/files/directory.ts';
import { packed } from '../../../../src/search/index/pagefind-files.ts';
import { Postings, SpareIndex } from '../../../../src/search/results/postings.ts';
import { chunkOf } from '../../../fixtures/cbor.ts';

type Words = Parameters<typeof chunkOf>[0];
const asked: string[] = [];
let lost: (url: string) => boolean = () => false;

/** An index of some chunks, and what is asked of it. */
function index(...chunks: Words[]): Postings {
  asked.length = 0;
  const files = new Map(
    chunks.map((words, place) => [
      `/pagefind/${chunkPath('abc', place)}`,
      Uint8Array.from(packed(Buffer.from(chunkOf(words), 'latin1'))),
    ]),
  );
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    if (lost(url)) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(files.get(url) ?? '', { status: files.has(url) ? 200 : 404 }));
  });
  return new Postings('/pagefind/', { edition: 'abc', starts: chunks.map(([first]) => first?.[0] ?? '') });
}

const one: Words = [
  [
    'aba',
    new Map([
      [0, [0]],
      [2, [4, 9]],
    ]),
  ],
  ['abac', new Map([[1, [7]]])],
];
const other: Words = [
  [
    'abad',
    new Map([
      [1, [2]],
      [3, [3]],
    ]),
  ],
  ['b', new Map([[5, [1]]])],
];

afterEach(() => {
  vi.unstubAllGlobals();
  lost = () => false;
});

test('says for each record where a token stands, and not where what begins with it stands', async () => {
  expect(await index(one, other).of('aba')).toEqual(
    new Map([
      [0, [0]],
      [2, [4, 9]],
    ]),
  );
});

test('says where all stands that begins so, in whichever chunk', async () => {
  const posting = await index(one, other).beginning('aba');
  expect([...posting.keys()].sort()).toEqual([0, 1, 2, 3]);
  expect([...(posting.get(1) ?? [])].sort()).toEqual([2, 7]);
});

test('asks for a chunk once, whatever it is asked', async () => {
  const postings = index(one, other);
  await Promise.all([postings.of('aba'), postings.of('abac'), postings.of('abab')]);
  expect((await postings.of('abab')).size).toBe(0);
  expect(asked).toHaveLength(1);
});

test('asks for nothing where no chunk can hold it', async () => {
  expect((await index(one).of('a')).size).toBe(0);
  expect(asked).toEqual([]);
});

test('a question that fails is asked again', async () => {
  const postings = index(one);
  lost = () => true;
  await expect(postings.of('aba')).rejects.toMatchObject({ name: 'LostFile', unreachable: true });
  lost = () => false;
  expect((await postings.of('aba')).size).toBe(2);
});

describe('an index that spares a search', () => {
  test('has nothing where a part does not come, and says so', async () => {
    const spare = new SpareIndex(index(one, other));
    lost = (url) => url.includes(chunkPath('abc', 1));
    expect((await spare.of('b')).size).toBe(0);
    expect((await spare.beginning('b')).size).toBe(0);
    expect((await spare.of('aba')).size).toBe(2);
    expect(spare.loss).toEqual({ passes: true });
    expect(() => {
      spare.check();
    }).toThrow('missing or damaged');
  });

  test('says when what it misses will not come back by itself', async () => {
    const postings = index(one);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const spare = new SpareIndex(postings);
    await spare.of('aba');
    expect(spare.loss).toEqual({ passes: false });
  });

  test('misses nothing where all comes', async () => {
    const spare = new SpareIndex(index(one));
    await spare.of('aba');
    expect(spare.loss).toBeUndefined();
    spare.check();
  });
});
