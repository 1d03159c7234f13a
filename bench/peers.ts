import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from './library.ts';

/** Another generator of sites, as it comes: its own Markdown, its own search. Its files stand in bench/peers/. */
export interface Peer {
  name: string;
  /** the folder of bench/peers/ */
  folder: string;
  /** the packages whose versions say what was measured */
  packages: readonly string[];
  /** where its texts stand, and what their names end in */
  texts: string;
  extension: '.md' | '.mdx';
  /** it shows no title that does not stand in the text */
  wantsHeading?: true;
  /** its program below node_modules/, and what it is told */
  program: string;
  build: readonly string[];
  /** @param port where its development server listens */
  dev: (port: string) => readonly string[];
  output: string;
  /** what it keeps from one build to the next, beside its output */
  kept: readonly string[];
}

/** Where both of Astro's sites keep what a next build may take up. */
export const astroKeeps = ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'];

export const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    packages: ['@astrojs/starlight', 'astro', 'pagefind'],
    texts: 'src/content/docs',
    extension: '.mdx',
    program: 'astro/bin/astro.mjs',
    build: ['build'],
    dev: (port) => ['dev', '--port', port],
    output: 'dist',
    kept: astroKeeps,
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    packages: ['vitepress', 'vue', 'minisearch'],
    texts: 'docs',
    extension: '.md',
    wantsHeading: true,
    program: 'vitepress/bin/vitepress.js',
    build: ['build'],
    dev: (port) => ['dev', '--port', port],
    output: '.vitepress/dist',
    kept: ['.vitepress/cache'],
  },
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    packages: ['@docusaurus/core', '@easyops-cn/docusaurus-search-local', 'react'],
    texts: 'docs',
    extension: '.mdx',
    program: '@docusaurus/core/bin/docusaurus.mjs',
    build: ['build'],
    dev: (port) => ['start', '--no-open', '--port', port],
    output: 'build',
    kept: ['.docusaurus', 'node_modules/.cache'],
  },
  {
    name: 'Rspress',
    folder: 'rspress',
    packages: ['@rspress/core', '@rspack/core'],
    texts: 'docs',
    extension: '.mdx',
    program: '@rspress/core/bin/rspress.js',
    build: ['build'],
    dev: (port) => ['dev', '--port', port],
    output: 'dist',
    kept: ['node_modules/.cache', 'node_modules/.rspress'],
  },
];

/**
 * Makes a peer's site of some texts.
 *
 * @param folder where it goes; its packages are installed from npm when they are not there yet
 */
export function makePeer(peer: Peer, folder: string, texts: readonly Text[]): void {
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL(`peers/${peer.folder}/`, import.meta.url)), folder, { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const docs = join(folder, peer.texts);
  rmSync(docs, { recursive: true, force: true });
  for (const { path, source } of [...texts, home]) {
    const file = join(docs, path.replace(/\.mdx$/u, peer.extension));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plain(source, peer.wantsHeading));
  }
}

/** Each of them wants a first page. */
const home: Text = {
  path: 'index.mdx',
  source: '---\ntitle: 工会计划文库\n---\n\n工会工作计划的范文、段落和方法。\n',
};

/** A text without this site's own tags; tables and words stay. */
function plain(source: string, wantsHeading = false): string {
  const [, title = ''] = /^title: *(.*)$/mu.exec(source) ?? [];
  const body = source
    .replace(/^---\n.*?\n---\n/su, '')
    .replace(/<Figure\b[^>]*\/>|<Figure\b[^>]*>.*?<\/Figure>/gsu, '')
    .replace(/<\/?[A-Z][A-Za-z]*\b[^>]*>/gu, '\n');
  const heading = wantsHeading ? `# ${title}\n` : '';
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${heading}${body}`;
}
