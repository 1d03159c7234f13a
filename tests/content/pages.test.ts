import { describe, expect, test } from 'vitest';
import { readAsked } from '../../src/vocabulary/asked.ts';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { contentFiles, contentFolder, type ContentFile } from './content-files.ts';
import { libraryRules } from './rules/library-rules.ts';
import { pageRules } from './rules/page-rules.ts';

const words = vocabulary();
const files = contentFiles();
const asked = readAsked(contentFolder);

function problemsOf(file: ContentFile): string[] {
  return pageRules.flatMap(({ name, problems }) =>
    problems(file, words).map((problem) => `【${name}】${problem}`),
  );
}

describe('the page follows the editorial rules', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    expect(file.passages).not.toEqual([]);
    expect(problemsOf(file)).toEqual([]);
  });
});

describe('the library as a whole has no', () => {
  test.each(libraryRules.map((rule) => [rule.name, rule] as const))('%s', (_, { problems }) => {
    expect(problems({ files, words, asked })).toEqual([]);
  });
});
