import { describe, expect, test } from 'vitest';
import { contentFiles, sourceOf } from './content-files.ts';
import { sourceParts } from './source-map.ts';

const files = contentFiles();

describe.each(sourceParts)('part $part of the source', ({ part, sections, names }) => {
  const pages = files.filter((file) => sourceOf(file).part === part && file.folder !== 'snippets');
  const claimed = new Set(pages.flatMap(({ passages }) => passages.flatMap(({ from }) => from)));
  const text = pages.map(({ body }) => body).join('\n');

  test('has a page', () => {
    expect(pages.map(({ path }) => path)).not.toEqual([]);
  });

  test('has every section claimed by a passage', () => {
    expect(sections.filter((section) => !claimed.has(section))).toEqual([]);
  });

  test('has no section claimed that it does not have', () => {
    expect([...claimed].filter((section) => !sections.includes(section))).toEqual([]);
  });

  test.each(names)('still has “%s” on its page', (name) => {
    expect(
      text.includes(name),
      `“${name}” stands on none of ${pages.map(({ path }) => path).join(', ')}`,
    ).toBe(true);
  });
});

test('no part is listed twice', () => {
  expect(sourceParts.map(({ part }) => part)).toEqual([1, 2, 3, 4, 5, 6]);
});
