import { describe, expect, test } from 'vitest';
import { readChunk } from '../../../../src/search/files/index-chunk.ts';
import { mergeChunks, type Chunk } from '../../../../src/search/index/merge-chunks.ts';
import { cbor, chunkOf } from '../../../fixtures/cbor.ts';

type Words = Parameters<typeof chunkOf>[0];
const bytesOf = (binary: string): Uint8Array => Buffer.from(binary, 'latin1');
const chunk = (words: Words): Uint8Array => bytesOf(chunkOf(words));
const places = (...list: (readonly [number, readonly number[]])[]): Words[number][1] => new Map(list);
const whole = 1_000_000;

/** Where a token stands in what was made. */
function found(made: readonly Chunk[], token: string): unknown {
  return made.flatMap(({ content }) => [...(readChunk(content).get(token) ?? [])]);
}

describe('an index of several', () => {
  const before = chunk([
    ['aa', places([0, [3, 300]], [2, [0]])],
    ['bb', places([1, [70_000]])],
    ['cc', places([2, [5]])],
  ]);
  const fresh = chunk([
    ['aa', places([0, [9]])],
    ['ab', places([0, [1, 2]])],
  ]);

  test('has of each what is still there, in the new order, and nothing of what is gone', () => {
    const sources = [
      { chunks: [before], records: [[7], [], [1]] },
      { chunks: [fresh], records: [[300]] },
    ];
    const made = mergeChunks(sources, whole);
    expect(made).toHaveLength(1);
    expect(found(made, 'aa')).toEqual([
      [1, [0]],
      [7, [3, 300]],
      [300, [9]],
    ]);
    expect(found(made, 'ab')).toEqual([[300, [1, 2]]]);
    expect(found(made, 'cc')).toEqual([[1, [5]]]);
    expect(Buffer.from(made[0]?.content ?? []).includes('bb')).toBe(false);
  });

  test('has the same words for every record that has them', () => {
    const made = mergeChunks([{ chunks: [fresh], records: [[2, 5]] }], whole);
    expect(found(made, 'ab')).toEqual([
      [2, [1, 2]],
      [5, [1, 2]],
    ]);
  });

  test('is written byte for byte as Pagefind writes one', () => {
    const made = mergeChunks([{ chunks: [before], records: [[0], [1], [2]] }], whole);
    expect(Buffer.from(made[0]?.content ?? []).equals(before)).toBe(true);
  });

  test('is cut where a chunk has become large enough, and each names as much as tells it from the one before', () => {
    const words = ['f4w0', 'f4w1', 'f4wf', 'f4wf6a', 'g'].map((token) => [token, places([0, [1]])] as const);
    // Of each token its places, a mark of their weight, and one more.
    const made = mergeChunks([{ chunks: [chunk(words)], records: [[0]] }], 6);
    expect(made.map(({ start }) => start)).toEqual(['f4w0', 'f4wf', 'g']);
    expect(found(made.slice(1, 2), 'f4wf6a')).toEqual([[0, [1]]]);
  });

  test.each<[string, Uint8Array]>([
    ['cut off', before.subarray(0, 20)],
    ['something else', Buffer.from('<!doctype html>')],
    ['of other spellings', bytesOf(cbor([[['aa', [[0, [1], []]], ['áa']]]]))],
    ['with more in a record', bytesOf(cbor([[['aa', [[0, [1], [], []]], []]]]))],
  ])('is not made of what is %s', (_, content) => {
    expect(() => mergeChunks([{ chunks: [content], records: [[0], [1], [2]] }], whole)).toThrow();
  });
});
