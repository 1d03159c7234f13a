import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { deflate, inflate } from '../../../../src/draft/share/deflate.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Bytes in a buffer of their own, as Blob wants them. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}

test('writes what zlib reads, and reads what zlib writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (any) => {
      const bytes = own(any);
      const deflated = await deflate(bytes);
      expect(own(inflateSync(deflated ?? bytes))).toStrictEqual(bytes);
      expect(await inflate(own(deflateSync(bytes)), 300)).toStrictEqual(bytes);
    }),
  );
});

test('finds every cut and every changed byte', async () => {
  const stream = own(deflateSync('第一季度前与各车间签订安全责任书，六月底前办好“安康杯”竞赛。'));
  for (let at = 0; at < stream.length; at += 1) {
    const changed = stream.map((byte, place) => (place === at ? byte ^ 0x10 : byte));
    expect(await inflate(stream.slice(0, at), 1000), `cut at ${String(at)}`).toBe('damaged');
    expect(await inflate(changed, 1000), `changed at ${String(at)}`).toBe('damaged');
  }
});

test('stops when it holds more than it may', async () => {
  const bytes = new Uint8Array(1000);
  expect(await inflate(own(deflateSync(bytes)), 1000)).toStrictEqual(bytes);
  expect(await inflate(own(deflateSync(bytes)), 999)).toBe('damaged');
});

test('does not unpack a bomb', async () => {
  const bomb = own(deflateSync(new Uint8Array(200_000_000), { level: 1 }));
  const taken = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read');
  expect(await inflate(bomb, 1_000_000)).toBe('damaged');
  // Node hands out 16 to 64 kB at a time; all of it would be thousands of pieces.
  expect(taken.mock.calls.length).toBeGreaterThan(1);
  expect(taken.mock.calls.length).toBeLessThan(100);
  taken.mockRestore();
});

test('says so in a browser that cannot compress', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await deflate(Uint8Array.of(1))).toBeUndefined();
  expect(await inflate(own(deflateSync('a')), 10)).toBe('unsupported');
});
