import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { contentFiles } from '../content-files.ts';
import { frontMatterProblems } from './front-matter.ts';

const words = vocabulary();

test('every folder is read by its own schema', () => {
  const [plan] = contentFiles().filter(({ folder }) => folder === 'plans');
  const path = plan?.path ?? '';
  expect(frontMatterProblems({ path, folder: 'plans' }, words)).toEqual([]);
  expect(frontMatterProblems({ path, folder: 'snippets' }, words)).toHaveLength(1);
  expect(frontMatterProblems({ path, folder: 'notes' }, words)).toEqual(['没有“notes”这个文件夹']);
});
