import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draftSchema, type Draft } from '../../../../src/draft/schema.ts';
import { readShareLink, writeShareLink } from '../../../../src/draft/share/share-link.ts';
import { draftVersion } from '../../../../src/draft/version.ts';
import { item } from '../../../fixtures/drafts.ts';
import { anyDraft, draftWith } from '../../../fixtures/draft.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';
import { Random } from '../../../support/random.ts';

const base = 'http://10.0.0.8/gonghui/draft/';
const draft = draftWith('a', '计划');
const tag = String(draftVersion);
const incomplete = { problem: '分享链接不完整或已损坏，请向发送人再要一次，或请对方改发文件。' };

afterEach(() => {
  vi.unstubAllGlobals();
});

async function hashOf(any: Draft): Promise<string> {
  const link = await writeShareLink(any, base);
  return link === undefined ? '' : new URL(link).hash;
}

/** A hash as the site writes it, around any text. */
function deflated(text: string | Uint8Array, version = tag): string {
  return `#draft=${version}d.${deflateSync(text).toString('base64url')}`;
}

/** Characters that do not compress. */
function noise(length: number): string {
  const random = new Random(7);
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + random.below(0x5000))).join('');
}

describe.each(['deflated', 'plain'])('a %s link', (way) => {
  test('gives back every draft, through an address', async () => {
    if (way === 'plain') vi.stubGlobal('CompressionStream', undefined);
    await fc.assert(
      fc.asyncProperty(anyDraft, async (any) => {
        const link = await writeShareLink(any, base);
        expect(link).toMatch(way === 'plain' ? /^[^#]+#draft=\d+p\.[\w-]+$/u : /^[^#]+#draft=\d+d\.[\w-]+$/u);
        expect(link?.startsWith(`${base}#`)).toBe(true);
        expect(await readShareLink(new URL(link ?? base).hash)).toStrictEqual(any);
      }),
    );
  });

  test('is damaged when its end is missing', async () => {
    if (way === 'plain') vi.stubGlobal('CompressionStream', undefined);
    const hash = await hashOf(draft);
    for (let length = '#draft='.length; length < hash.length; length += 1) {
      expect(await readShareLink(hash.slice(0, length))).toStrictEqual(incomplete);
    }
  });
});

describe('is not written when it is too long', () => {
  test('for chats and browsers', async () => {
    const short = await writeShareLink(draftWith('a', noise(10_000)), base);
    expect(short?.length).toBeGreaterThan(25_000);
    expect(short?.length).toBeLessThanOrEqual(30_000);
    expect(await writeShareLink(draftWith('a', noise(12_000)), base)).toBeUndefined();
  });
});

test.each(['', '#', '#mubiao', '#drafts', '#a#draft=1d.x', 'draft=1d.x'])(
  'finds no draft in %j',
  async (hash) => {
    expect(await readShareLink(hash)).toBeUndefined();
  },
);

describe('says why it cannot be read', () => {
  test('a newer version', async () => {
    const problem = '这个链接由本站的新版本生成，请刷新页面后再打开。';
    expect(await readShareLink(deflated('{}', String(draftVersion + 1)))).toStrictEqual({ problem });
  });

  test('a draft that would freeze the desk', async () => {
    const row = Array.from({ length: 180 }, () => []);
    const table = { kind: 'table' as const, head: row, rows: Array.from({ length: 200 }, () => row) };
    const hash = await hashOf({ ...draft, items: [item('a', { blocks: [table] })] });
    expect(hash.length).toBeLessThan(1000);
    expect(await readShareLink(hash)).toStrictEqual({
      problem: '链接里的稿子太大，打不开：表格共有 36,180 格，最多 2,000 格。请对方分成几份再发。',
    });
  });

  test('a browser too old for it', async () => {
    const hash = await hashOf(draft);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await readShareLink(hash)).toStrictEqual({
      problem: '这个浏览器太旧，打不开压缩的分享链接，请换新版浏览器，或请对方改发文件。',
    });
  });

  test.each<[string, string]>([
    ['version 0', deflated(JSON.stringify(draft), '0')],
    ['no version', `#draft=d.${'A'.repeat(8)}`],
    ['a way nobody knows', deflated(JSON.stringify(draft)).replace('d.', 'x.')],
    ['letters that are not base64url', `#draft=${tag}p.工会`],
    ['no zlib stream', `#draft=${tag}d.AAAA`],
    ['no JSON', deflated('{')],
    ['no UTF-8', deflated(Uint8Array.of(0x22, 0xff, 0x22))],
    ['no draft', deflated('{"id":"a"}')],
    [
      'a draft that leads to another site',
      deflated(JSON.stringify({ ...draft, items: [{ source: '//host' }] })),
    ],
    ['a bomb', deflated(new Uint8Array(10_000_000))],
    ['a link that is too long', deflated(JSON.stringify(draftWith('a', noise(14_000))))],
  ])('%s', async (_, hash) => {
    expect(await readShareLink(deflated(JSON.stringify(draft)))).toStrictEqual(draft);
    expect(await readShareLink(hash)).toStrictEqual(incomplete);
  });
});

test('gives a draft, a problem or nothing for whatever it reads', async () => {
  const garbage = fc.oneof(
    anyText,
    fc.constantFrom(...hostileStrings),
    fc
      .tuple(fc.constantFrom('#draft=', `#draft=${tag}d.`, `#draft=${tag}p.`), anyText)
      .map((parts) => parts.join('')),
    fc.stringMatching(/^#draft=\d{1,3}[dp]\.[A-Za-z0-9_-]{0,30}$/u),
    fc.oneof(fc.json(), anyText).map((text) => deflated(text)),
    fc.uint8Array().map((bytes) => deflated(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(garbage, async (hash) => {
      const read = await readShareLink(hash);
      if (read === undefined) expect(hash.startsWith('#draft=')).toBe(false);
      else if ('problem' in read) expect(read.problem).toMatch(/。$/u);
      else expect(v.is(draftSchema, read)).toBe(true);
    }),
  );
});
