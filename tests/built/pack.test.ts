import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { expect, onTestFinished, test } from 'vitest';
import { packSite } from '../../scripts/pack-site.mjs';
import { staticServer } from '../../scripts/static-server.mjs';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { fileOf, siteFiles } from '../support/site.ts';

/** What is packed: not the file that other hosts read. */
const packed = siteFiles().filter((path) => path !== '/_headers');

const root = fileURLToPath(new URL('../../', import.meta.url));

test(
  'the zip, unpacked, serves every file of the site, and explains itself',
  { timeout: 180_000 },
  async () => {
    const { name, bytes } = packSite(
      join(root, 'dist'),
      join(root, 'scripts', 'pack'),
      readFileSync(join(root, 'deploy', 'gonghui.conf'), 'utf8'),
      '/',
    );
    const folder = temporaryFolder();
    const unpacked = await JSZip.loadAsync(bytes);
    for (const file of Object.values(unpacked.files)) {
      if (file.dir) continue;
      const path = join(folder, file.name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await file.async('uint8array'));
    }
    const top = join(folder, name.replace(/\.zip$/u, ''));
    const differing = packed.filter(
      (path) =>
        !readFileSync(join(top, 'site', path)).equals(
          readFileSync(fileOf(path.replace(/index\.html$/u, ''))),
        ),
    );
    expect(differing).toEqual([]);

    const server = staticServer(join(top, 'site'));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const chunk = packed.find((path) => path.endsWith('.pf_index')) ?? '';
    for (const path of [
      '/',
      '/plans/qiye-niandu/',
      '/draft/',
      '/offline.json',
      '/pagefind/directory.pf_meta',
      chunk,
    ]) {
      const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
    }

    // Every kind of file that the site has is named where a server might not know it.
    const { document } = parseHTML(readFileSync(join(top, 'README.html'), 'utf8'));
    const table = document.querySelector('tbody')?.textContent ?? '';
    const config = readFileSync(join(top, 'site', 'web.config'), 'utf8');
    const known = ['html', 'css', 'txt', 'xml', 'png', 'jpg', 'ico'];
    const kinds = new Set(packed.map((path) => path.replace(/^.*\./u, '')));
    const unknown = [...kinds].filter((kind) => !known.includes(kind));
    expect(unknown.filter((kind) => !config.includes(`fileExtension=".${kind}" mimeType`))).toEqual([]);
    expect(unknown.filter((kind) => kind !== 'md' && !table.includes(`.${kind}`))).toEqual([]);
    expect(document.body.textContent).not.toContain('%');
  },
);
