import { readBase64Url, writeBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import type { Problem } from './draft-file.ts';
import { parseJson } from '../parse-json.ts';
import { excessOf } from '../limits.ts';
import type { Draft } from '../schema.ts';
import { draftVersion, isNewer, readVersioned } from '../version.ts';

/**
 * The longest link that is written, in characters. Chromium's address bar holds 32,768 and shows nothing of a
 * longer link, which then nobody could look at or pass on from there; the rest is left for what chats and
 * mail programs put around one. The longest plan of the site (7,700 Han characters) comes to 17,500.
 */
const longestLink = 30_000;

/** The longest draft that is taken out of a link, in bytes of JSON: a few kilobytes can be blown up to gigabytes. */
const mostBytes = 2_000_000;

/** #draft=, the version of the draft's form, d for deflated or p for plain, and the bytes. */
const pattern = /^#draft=(\d{1,6})([dp])\.([A-Za-z0-9_-]*)$/u;

const incomplete: Problem = { problem: '分享链接不完整或已损坏，请向发送人再要一次，或请对方改发文件。' };

/**
 * Writes a draft into a link. It stands behind the #, so it never reaches a server.
 *
 * @param base address of the desk, without #
 * @returns undefined when the link would be longer than chats, mail programs and browsers carry
 */
export async function writeShareLink(draft: Draft, base: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  if (bytes.length > mostBytes) return undefined;
  const deflated = await deflate(bytes);
  const way = deflated ? 'd' : 'p';
  const link = `${base}#draft=${String(draftVersion)}${way}.${writeBase64Url(deflated ?? bytes)}`;
  return link.length > longestLink ? undefined : link;
}

/**
 * Reads the draft out of a link.
 *
 * @param hash the link from its # on
 * @returns undefined when it holds none; a sentence for the reader when it cannot be read
 */
export async function readShareLink(hash: string): Promise<Draft | Problem | undefined> {
  if (!hash.startsWith('#draft=')) return undefined;
  const [, version, way, data] = pattern.exec(hash) ?? [];
  if (version === undefined || data === undefined) return incomplete;
  if (isNewer(Number(version))) {
    return { problem: '这个链接由本站的新版本生成，请刷新页面后再打开。' };
  }
  const bytes = hash.length > longestLink ? undefined : readBase64Url(data);
  if (!bytes) return incomplete;
  const json = way === 'd' ? await inflate(bytes, mostBytes) : bytes;
  if (json === 'unsupported')
    return { problem: '这个浏览器太旧，打不开压缩的分享链接，请换新版浏览器，或请对方改发文件。' };
  if (json === 'damaged') return incomplete;
  const draft = readVersioned(Number(version), parseJson(textOf(json)));
  if (typeof draft === 'string') return incomplete;
  const excess = excessOf(draft);
  if (excess === undefined) return draft;
  return { problem: `链接里的稿子太大，打不开：${excess}。请对方分成几份再发。` };
}

/** UTF-8 as text; what is damaged in it becomes replacement characters. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
