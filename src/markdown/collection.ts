import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError } from '../vocabulary/content-error.ts';
import { vocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { checkYaml, readYaml, valueAt } from '../vocabulary/yaml.ts';
import { keptFolder } from '../catalogue/kept.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { hashOf, keepEntries } from './kept-entries.ts';
import type { StaticPage } from './static-page.ts';

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

/** A field of the front matter that names entries of a word list. */
export interface Reference {
  /** its place, such as `units` or `run.kinds` */
  field: string;
  what: string;
  table: (words: Vocabulary) => ReadonlyMap<string, unknown>;
}

/** What the files of a folder must be. */
export interface Folder {
  /** what the front matter must look like */
  schema: z.ZodType;
  /** fields whose values must stand in a word list */
  references: readonly Reference[];
}

/**
 * Loads the MDX files of a folder under `content/`, checks their front matter and makes pages of them, so that a
 * mistake stops the build with file, line, field and the nearest valid value, in Chinese. What is made is kept between
 * builds until the file, a word list, the code or a drawing has changed.
 *
 * @param name of the folder
 */
export function mdxFolder(name: string, folder: Folder): Loader {
  const loader = glob({ base: `./content/${name}`, pattern: '**/*.mdx', retainBody: false });
  return {
    ...loader,
    name: 'checked-mdx',
    load: async (context) => {
      const { config, store } = context;
      const words = vocabulary();
      const code = codeFingerprint(fileURLToPath(config.root));
      const madeWith = [words.fingerprint, code, config.base].join(' ');
      // Where nothing has changed the compiler is not even loaded.
      const renderer = once(async () => {
        const { staticPageRenderer } = await import('./static-page.ts');
        return staticPageRenderer(words, config.base);
      });
      const made = new Map<string, StaticPage | undefined>();
      const read = new Set<string>();
      await loader.load({
        ...context,
        // A page that has to be run is left to become a module.
        store: { ...store, set: (entry) => store.set(withPage(entry, made.get(entry.id))) },
        generateDigest: (data) => {
          if (typeof data !== 'string') return context.generateDigest({ ...data, madeWith });
          read.add(hashOf(data));
          return context.generateDigest(data + madeWith);
        },
        parseData: async (entry) => {
          const file = entry.filePath ?? `content/${name}/${entry.id}.mdx`;
          const { body } = checkFrontmatter(file, folder.schema, folder.references, words);
          const render = await renderer();
          made.set(entry.id, await render(file, body, { ...entry.data }));
          return context.parseData(entry);
        },
      });
      const kept = keptFolder(fileURLToPath(config.cacheDir), config.base);
      keepEntries(kept, name, madeWith, store.entries(), read);
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

function withPage(entry: DataEntry, page: StaticPage | undefined): DataEntry {
  if (!page) return entry;
  return {
    ...entry,
    deferredRender: false,
    rendered: { html: page.html, metadata: { frontmatter: page.frontmatter } },
  };
}

/**
 * Checks the front matter of one file.
 *
 * @returns what it says, and the text behind it, on the lines on which it stands in the file
 * @throws ContentError at the first mistake
 */
export function checkFrontmatter(
  file: string,
  schema: z.ZodType,
  references: readonly Reference[],
  words: Vocabulary,
): { body: string; data: unknown } {
  const source = readFileSync(file, 'utf8');
  const [head = '', frontmatter] = /^---\r?\n(.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/su.exec(source) ?? [];
  if (frontmatter === undefined) {
    throw new ContentError({ file, line: 1, field: 'front matter', reason: '文件要以 --- 之间的说明开头' });
  }
  const yaml = readYaml(file, frontmatter, 2, true);
  checkYaml(yaml, schema);
  for (const { field, what, table } of references) {
    const path = field.split('.');
    const value = valueAt(yaml.data, path);
    const known = table(words);
    const slugs = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
    for (const [index, slug] of slugs.entries()) {
      if (known.has(slug)) continue;
      const line = yaml.lineOf(Array.isArray(value) ? [...path, index] : path);
      throw new ContentError({
        file,
        line,
        field,
        reason: `没有“${slug}”这个${what}`,
        found: slug,
        known: known.keys(),
      });
    }
  }
  return { body: head.replace(/[^\n]/gu, '') + source.slice(head.length), data: yaml.data };
}
