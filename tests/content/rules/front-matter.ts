import { join } from 'node:path';
import {
  guideSchema,
  methodSchema,
  planSchema,
  snippetSchema,
} from '../../../src/vocabulary/page-schemas.ts';
import type { Vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { checkFrontmatter } from '../../../src/markdown/collection.ts';
import { contentFolder, type ContentFile } from '../content-files.ts';
import type { PageRule } from './rule.ts';

const topics = (field: string) => ({ field, what: '主题', table: (all: Vocabulary) => all.topics });
const units = (field: string) => ({ field, what: '单位类型', table: (all: Vocabulary) => all.units });
const problems = (field: string) => ({ field, what: '问题', table: (all: Vocabulary) => all.problems });
const role = { field: 'role', what: '角色', table: (all: Vocabulary) => all.roles };

/** What the front matter of each folder must look like; the same as in src/content.config.ts. */
const folders = new Map([
  ['plans', { schema: planSchema, references: [units('unit')] }],
  ['methods', { schema: methodSchema, references: [problems('run.kinds'), units('run.units')] }],
  [
    'snippets',
    { schema: snippetSchema, references: [topics('topic'), topics('also'), role, units('units')] },
  ],
  ['guides', { schema: guideSchema, references: [] }],
]);

/** The front matter of a file on disk, checked as the build checks it. */
export function frontMatterProblems(
  { path, folder }: Pick<ContentFile, 'path' | 'folder'>,
  words: Vocabulary,
): string[] {
  const expected = folders.get(folder);
  if (!expected) return [`没有“${folder}”这个文件夹`];
  try {
    checkFrontmatter(join(contentFolder, path), expected.schema, expected.references, words);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

export const frontMatter: PageRule = { name: '文件头', problems: frontMatterProblems };
