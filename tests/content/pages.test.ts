import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideSchema, methodSchema, planSchema, snippetSchema } from '../../src/library/schemas.ts';
import { vocabulary, type Vocabulary } from '../../src/library/vocabulary.ts';
import { splitBlanks } from '../../src/blanks/split.ts';
import { checkFrontmatter } from '../../src/markdown/collection.ts';
import { contentFiles, contentFolder, frontmatterText, type ContentFile } from './content-files.ts';
import {
  blankProblems,
  emptyWords,
  gaps,
  halfWidth,
  lengthProblems,
  missingRoles,
  outdatedWords,
  proseOf,
} from './rules.ts';

const words = vocabulary();
const files = contentFiles();

const topics = (field: string) => ({ field, what: '主题', table: (all: Vocabulary) => all.topics });
const units = (field: string) => ({ field, what: '单位类型', table: (all: Vocabulary) => all.units });
const role = { field: 'role', what: '角色', table: (all: Vocabulary) => all.roles };

/** What the front matter of each folder must look like; the same as in src/content.config.ts. */
const folders = new Map([
  ['plans', { schema: planSchema, references: [units('unit')] }],
  ['methods', { schema: methodSchema, references: [] }],
  [
    'snippets',
    { schema: snippetSchema, references: [topics('topic'), topics('also'), role, units('units')] },
  ],
  ['guides', { schema: guideSchema, references: [] }],
]);

function problemsOf(file: ContentFile): string[] {
  const shown = ['title', 'summary', 'documentTitle'].map((field) => frontmatterText(file, field)).join('\n');
  const text = `${shown}\n${proseOf(file.body)}`;
  return [
    ...frontmatterProblems(file),
    ...halfWidth(text),
    ...gaps(text),
    ...outdatedWords(text, words.outdated),
    ...file.passages.flatMap((passage) =>
      [
        ...blankProblems(passage.text, passage.role, words.blanks),
        ...lengthProblems(passage),
        ...emptyWords(passage.text),
      ].map((problem) => `${passage.id} ${problem}`),
    ),
    ...(file.folder === 'plans' ? planProblems(file) : []),
  ];
}

function frontmatterProblems({ path, folder }: ContentFile): string[] {
  const expected = folders.get(folder);
  if (!expected) return [`没有“${folder}”这个文件夹`];
  try {
    checkFrontmatter(join(contentFolder, path), expected.schema, expected.references, words);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function planProblems(file: ContentFile): string[] {
  const title = frontmatterText(file, 'documentTitle');
  const blanks = splitBlanks(title).filter(({ kind }) => kind === 'blank');
  return [
    ...missingRoles(file.passages),
    ...blankProblems(title, '', words.blanks),
    ...(blanks.length === 0 ? ['documentTitle 里没有填空'] : []),
  ];
}

test('there are pages of every folder that plans are written from', () => {
  expect(files.filter(({ folder }) => folder === 'plans').length).toBeGreaterThanOrEqual(5);
  expect(files.filter(({ folder }) => folder === 'methods').length).toBeGreaterThanOrEqual(1);
});

describe('the page follows the editorial rules', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    expect(file.passages).not.toEqual([]);
    expect(problemsOf(file)).toEqual([]);
  });
});
