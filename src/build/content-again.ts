import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { codeFingerprint } from '../markdown/code-fingerprint.ts';
import { checkFrontmatter, type Folder } from '../markdown/collection.ts';
import { folders } from '../markdown/folders.ts';
import { hashOf, keptEntries, type StoredEntry } from '../markdown/kept-entries.ts';
import type { StaticPageRenderer } from '../markdown/static-page.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Entries by folder and id. */
export type Content = Map<string, Map<string, StoredEntry>>;

/**
 * What stands in the content folder as Astro's content layer would have it. Files that have changed are read anew.
 *
 * @returns undefined where a file has to become a module: that is for a whole build
 */
export async function contentAgain(
  root: string,
  cache: string,
  base: string,
  words: Vocabulary,
): Promise<Content | undefined> {
  const madeWith = [words.fingerprint, codeFingerprint(root), base].join(' ');
  // Where nothing has changed the compiler is not even loaded.
  let renderer: Promise<StaticPageRenderer> | undefined;
  const render: StaticPageRenderer = async (...page) => {
    renderer ??= import('../markdown/static-page.ts').then((module) =>
      module.staticPageRenderer(words, base),
    );
    return (await renderer)(...page);
  };
  const content: Content = new Map();
  for (const [name, folder] of Object.entries(folders)) {
    const kept = new Map(keptEntries(cache, name, madeWith).map((one) => [one.file, one]));
    const entries = new Map<string, StoredEntry>();
    for (const { file, id } of filesOf(root, name)) {
      const before = kept.get(file);
      const isSame = before?.hash === hashOf(readFileSync(join(root, file), 'utf8'));
      const entry = before && isSame ? before.entry : await entryOf(root, file, id, folder, words, render);
      if (entry.rendered === undefined) return undefined;
      entries.set(id, entry);
    }
    content.set(name, entries);
  }
  return content;
}

/** The files of a folder in the order in which Astro has them, by what it calls them. */
function filesOf(root: string, folder: string): { file: string; id: string }[] {
  return readdirSync(join(root, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.split(sep).join('/'))
    .map((path) => ({ file: `content/${folder}/${path}`, id: path.replace(/\.mdx$/u, '') }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

async function entryOf(
  root: string,
  file: string,
  id: string,
  { schema, references }: Folder,
  words: Vocabulary,
  render: StaticPageRenderer,
): Promise<StoredEntry> {
  const path = join(root, file);
  const { body, data } = checkFrontmatter(path, schema, references, words);
  const frontmatter = recordOf(data);
  const page = await render(path, body, { ...frontmatter });
  return {
    id,
    data: recordOf(schema.parse(frontmatter)),
    filePath: file,
    ...(page && { rendered: { html: page.html, metadata: { frontmatter: page.frontmatter } } }),
  };
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
