import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Random } from '../tests/support/random.ts';

/** What a build of the site reads, besides its packages and its content. */
const needed = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A text of the library: its path below `content/` and what stands in it. */
export interface Text {
  path: string;
  source: string;
}

/** The lists each of whose entries has a page of its own. */
const listsWithPages = ['topics.yaml', 'units.yaml', 'roles.yaml'];

/**
 * Makes a copy of the project whose site has so many pages: as many reusable sections as are wanted, beyond those of
 * the site in new orders of their sentences, the same on every run. Skeletons, links and what readers ask are left
 * out, for what they lead to may be.
 *
 * @param project its folder
 * @param folder where the copy goes; what stands there is deleted
 */
export function makeLibrary(project: string, folder: string, pages: number): Text[] {
  rmSync(folder, { recursive: true, force: true });
  for (const name of needed) cpSync(join(project, name), join(folder, name), { recursive: true });
  linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
  const content = join(project, 'content');
  mkdirSync(join(folder, 'content', 'asked'), { recursive: true });
  cpSync(join(content, 'figures'), join(folder, 'content', 'figures'), { recursive: true });
  for (const name of readdirSync(content))
    if (name.endsWith('.yaml')) cpSync(join(content, name), join(folder, 'content', name));
  writeFileSync(join(folder, 'content', 'skeletons.yaml'), '[]\n');
  const texts = [...textsOf(content, pages - 1 - ownPages(project)), everyBlank(content)];
  writeFileSync(join(folder, 'content', 'spoken.yaml'), spokenOf(content, texts));
  for (const { path, source } of texts) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), source);
  }
  return texts;
}

/** Packages by links one by one: what Astro keeps beside them is the copy's own. */
function linkPackages(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    const scoped = name.startsWith('@')
      ? readdirSync(join(from, name)).map((own) => join(name, own))
      : [name];
    for (const path of scoped) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      symlinkSync(join(from, path), join(to, path));
    }
  }
}

/** How many pages {@link makeLibrary} is asked for so that each text of the site is there, and once. */
export function wholeLibrary(project: string): number {
  const files = readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' });
  return files.filter((path) => path.endsWith('.mdx')).length + 1 + ownPages(project);
}

/** How many pages the site has that are none of its texts. */
function ownPages(project: string): number {
  const routes = readdirSync(join(project, 'src', 'pages'), { recursive: true, encoding: 'utf8' });
  const entries = listsWithPages.flatMap((name) =>
    // Each begins with its slug, by itself or in braces.
    [...readFileSync(join(project, 'content', name), 'utf8').matchAll(/^- (?:\{ *)?slug:/gmu)],
  );
  return routes.filter((path) => /^[^[\]]*\.astro$/u.test(path)).length + entries.length;
}

/** @param pages how many of them are wanted; those that are no sections are always there */
function textsOf(content: string, pages: number): Text[] {
  const all = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => ({ path, source: withoutLinks(readFileSync(join(content, path), 'utf8')) }));
  const random = new Random(20260101);
  const selfTest = readFileSync(join(content, 'selftest.yaml'), 'utf8');
  // What the self-test leads to must be there.
  const isNeeded = ({ path }: Text): boolean => selfTest.includes(path.replace(/^snippets\/|\.mdx$/gu, ''));
  const sections = shuffled(
    all.filter(({ path }) => path.startsWith('snippets')),
    random,
  ).sort((a, b) => Number(isNeeded(b)) - Number(isNeeded(a)));
  const others = all.filter(({ path }) => !path.startsWith('snippets'));
  const wanted = Array.from({ length: Math.max(0, pages - others.length) }, (_, place) => {
    const text = sections[place % sections.length];
    if (!text) throw new Error('content/ holds no sections');
    const round = Math.floor(place / sections.length);
    return round === 0
      ? text
      : {
          path: text.path.replace('.mdx', `-${String(round + 1)}.mdx`),
          source: reordered(text.source, random),
        };
  });
  return [...others, ...wanted];
}

function withoutLinks(source: string): string {
  return source.replace(/\[([^\]\n]*)\]\(\/[^)\n]*\)/gu, '$1');
}

/** The lines of speech whose written words stand in a heading of the texts: any other would stop the build. */
function spokenOf(content: string, texts: readonly Text[]): string {
  const headings = texts.flatMap(({ source }) => source.match(/^(?:#+|title:) .*$/gmu) ?? []).join('\n');
  return readFileSync(join(content, 'spoken.yaml'), 'utf8')
    .split('\n')
    .filter((line) => {
      const [written = '', spoken] = line.split(': ');
      return spoken !== undefined && written.split(' ').some((word) => headings.includes(word));
    })
    .join('\n');
}

/** The sentences of each paragraph in another order; measures keep what stands in their passage. */
function reordered(source: string, random: Random): string {
  return source.replace(/^(?![-#<|>\s]|title:|\d)[^\n]+。$/gmu, (paragraph) =>
    shuffled(paragraph.match(/[^。；]+[。；]/gu) ?? [paragraph], random).join(''),
  );
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random.below(2 ** 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** A page with every blank, each of which must stand somewhere. */
function everyBlank(content: string): Text {
  const names = [...readFileSync(join(content, 'blanks.yaml'), 'utf8').matchAll(/\bname: ([^,\s}]+)/gu)];
  const words = names.map(([, name = '']) => `【${name}】`).join('、');
  return {
    path: 'guides/tiankong.mdx',
    source:
      `---\ntitle: 填空\nsummary: 每一个填空。\norder: 99\nchecked: 2026-11-25\n---\n\n` +
      `<Passage id="suoyou" topics="zhidu-richang" role="cuoshi">\n## 填空\n\n${words}。\n</Passage>\n`,
  };
}
