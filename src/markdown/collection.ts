import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { isSeq } from 'yaml';
import { ContentError } from '../vocabulary/content-error.ts';
import { vocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { checkYaml, readYaml } from '../vocabulary/yaml.ts';

/** A field of the front matter that names entries of a word list. */
interface Reference {
  /** its place, such as `units` or `run.kinds` */
  field: string;
  what: string;
  table: (words: Vocabulary) => ReadonlyMap<string, unknown>;
}

/**
 * Loads the MDX files of a folder under `content/` and checks their front matter, so that a mistake stops the
 * build with file, line, field and the nearest valid value, in Chinese.
 *
 * @param folder name of the folder
 * @param schema what the front matter must look like
 * @param references fields whose values must stand in a word list
 */
export function mdxFolder(folder: string, schema: z.ZodType, references: readonly Reference[] = []): Loader {
  const loader = glob({ base: `./content/${folder}`, pattern: '**/*.mdx' });
  return {
    ...loader,
    name: 'checked-mdx',
    load: async (context) => {
      const words = vocabulary();
      await loader.load({
        ...context,
        // An unchanged file must be checked again when a word list has changed.
        generateDigest: (data) =>
          context.generateDigest(
            typeof data === 'string' ? data + words.fingerprint : { ...data, words: words.fingerprint },
          ),
        parseData: (entry) => {
          checkFrontmatter(entry.filePath ?? `content/${folder}/${entry.id}.mdx`, schema, references, words);
          return context.parseData(entry);
        },
      });
    },
  };
}

/**
 * Checks the front matter of one file.
 *
 * @throws ContentError at the first mistake
 */
export function checkFrontmatter(
  file: string,
  schema: z.ZodType,
  references: readonly Reference[],
  words: Vocabulary,
): void {
  const [, frontmatter] =
    /^---\r?\n(.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/su.exec(readFileSync(file, 'utf8')) ?? [];
  if (frontmatter === undefined) {
    throw new ContentError({ file, line: 1, field: 'front matter', reason: '文件要以 --- 之间的说明开头' });
  }
  const yaml = readYaml(file, frontmatter, 2, true);
  checkYaml(yaml, schema);
  for (const { field, what, table } of references) {
    const path = field.split('.');
    const value: unknown = yaml.document.getIn(path);
    const known = table(words);
    const slugs = isSeq(value) ? value.toJSON().map(String) : typeof value === 'string' ? [value] : [];
    for (const [index, slug] of slugs.entries()) {
      if (known.has(slug)) continue;
      const line = yaml.lineOf(isSeq(value) ? [...path, index] : path);
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
}
