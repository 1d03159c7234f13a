import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { packSite } from '../../../scripts/pack-site.mjs';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const feed =
  '<pubDate>Mon, 30 Nov 2026 04:00:00 GMT</pubDate><pubDate>Sun, 01 Nov 2026 04:00:00 GMT</pubDate>';
const site = {
  'dist/offline.json': '{"version":"0123abcd","bytes":0,"files":[]}',
  'dist/rss.xml': feed,
  'dist/index.html': '<p>%VERSION%</p>',
  'dist/plans/x/index.html': '<p>计划</p>',
  'extras/README.html': '<p>%DAY% %VERSION% %BASE%</p>',
  'extras/site/.htaccess': 'ErrorDocument 404 %BASE%404.html',
};

const nginx = readFileSync(new URL('../../../deploy/gonghui.conf', import.meta.url), 'utf8');

function pack(base: string): ReturnType<typeof packSite> {
  const folder = temporaryFolder(site);
  return packSite(join(folder, 'dist'), join(folder, 'extras'), nginx, base);
}

test('the zip holds the site and what is said about it, in a folder of its name', async () => {
  const { name, bytes, files } = pack('/');
  expect(name).toBe('gonghui-wenku-2026-11-30-0123abcd.zip');
  const zip = await JSZip.loadAsync(bytes);
  const texts = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(async (file): Promise<[string, string]> => [
        file.name.replace(name.replace('.zip', '/'), ''),
        await file.async('string'),
      ]),
  );
  const { 'servers/nginx.conf': packedConfig, ...others }: Record<string, string> = Object.fromEntries(texts);
  // The one of deploy/, without what its reader cannot use.
  expect(packedConfig).toMatch(/^# nginx .*\n# 网站放在 \/：/u);
  expect(packedConfig).toContain('add_header X-Content-Type-Options "nosniff" always;');
  expect(packedConfig).not.toMatch(/brotli|npm run/u);
  expect(others).toEqual({
    'README.html': '<p>2026-11-30 0123abcd /</p>',
    'site/.htaccess': 'ErrorDocument 404 /404.html',
    // Of the site itself nothing is changed.
    'site/index.html': '<p>%VERSION%</p>',
    'site/offline.json': site['dist/offline.json'],
    'site/plans/x/index.html': '<p>计划</p>',
    'site/rss.xml': feed,
  });
  expect(files).toBe(texts.length);
});

test('the same site comes to the same bytes', () => {
  expect(Buffer.from(pack('/').bytes).equals(pack('/').bytes)).toBe(true);
  expect(Buffer.from(pack('/').bytes).equals(pack('/union/').bytes)).toBe(false);
});

test('a site for a path says so in its name', () => {
  expect(pack('/a/union/').name).toBe('gonghui-wenku-a-union-2026-11-30-0123abcd.zip');
});

test('a folder without a built site is refused', () => {
  const folder = temporaryFolder({ ...site, 'dist/offline.json': '{}' });
  expect(() => packSite(join(folder, 'dist'), join(folder, 'extras'), nginx, '/')).toThrow(
    'holds no built site',
  );
});
