// The zip that `npm run pack` writes. The same site comes to the same bytes, wherever and whenever it is packed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { packedNginx } from './pack-nginx.mjs';

/** @typedef {{ name: string, bytes: Uint8Array, files: number }} Packed */

/**
 * Packs a built site with what an administrator needs beside it.
 *
 * @param {string} dist folder of the built site, absolute
 * @param {string} extras folder of README.html; what is in its `site/` goes to the site's files
 * @param {string} nginx deploy/gonghui.conf, of which `servers/nginx.conf` is made
 * @param {string} base path for which the site was built, such as `/library/`
 * @returns {Packed} name of the zip, its bytes, how many files are in it
 * @throws {Error} when the folder holds no built site
 */
export function packSite(dist, extras, nginx, base) {
  const version = /"version":"([0-9a-f]{8})"/u.exec(readFileSync(join(dist, 'offline.json'), 'utf8'))?.[1];
  const day = newestDay(readFileSync(join(dist, 'rss.xml'), 'utf8'));
  if (version === undefined || day === undefined) throw new Error(`${dist} holds no built site`);
  const place = base.replace(/^\/|\/$/gu, '').replaceAll('/', '-');
  const name = ['gonghui-wenku', place, day, version].filter((part) => part !== '').join('-');
  /** @param {string} text */
  const about = (text) =>
    Buffer.from(text.replaceAll('%BASE%', base).replaceAll('%VERSION%', version).replaceAll('%DAY%', day));
  const files = [
    ...filesIn(extras).map(([path, content]) => /** @type {const} */ ([path, about(content.toString())])),
    /** @type {const} */ (['servers/nginx.conf', about(packedNginx(nginx))]),
    // What other hosts read would only lie about there.
    ...filesIn(dist)
      .filter(([path]) => path !== '_headers')
      .map(([path, content]) => /** @type {const} */ ([`site/${path}`, content])),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  // Zips know the time of a clock on the wall, in no zone.
  const mtime = new Date(`${day}T00:00:00`);
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const [path, content] of files) {
    entries[`${name}/${path}`] = [content, { mtime, level: isPacked(content) ? 0 : 6 }];
  }
  return { name: `${name}.zip`, bytes: zipSync(entries), files: files.length };
}

/**
 * @param {string} folder
 * @returns {(readonly [path: string, content: Buffer])[]} paths below the folder
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]);
}

/** The day on which the content was last checked, as 2026-11-30.
 * @param {string} feed */
function newestDay(feed) {
  const days = [...feed.matchAll(/<pubDate>([^<]*)<\/pubDate>/gu)].map(([, date = '']) => Date.parse(date));
  const newest = Math.max(...days);
  return Number.isFinite(newest) ? new Date(newest).toISOString().slice(0, 10) : undefined;
}

/** @param {Buffer} content */
const isPacked = (content) => content[0] === 0x1f && content[1] === 0x8b;
