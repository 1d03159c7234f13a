import { expect, test } from 'vitest';
import { buildSpokenWords } from '../../../../src/search/index/spoken-words.ts';
import type { Concept } from '../../../../src/search/files/lexicon.ts';
import type { Vocabulary } from '../../../../src/vocabulary/vocabulary.ts';

const concept = (word: string, ...topics: string[]): Concept => ({
  words: [word],
  topics,
  card: '',
  count: 1,
});

/** The words kept of topics that list these. */
function kept(
  lists: Record<string, string[]>,
  concepts: readonly Concept[] = [],
  roleNames: readonly string[] = [],
  pages: Record<string, string[]> = {},
): Record<string, readonly string[]> {
  const topics: Vocabulary['topics'] = new Map(
    Object.entries(lists).map(([slug, spoken]) => [
      slug,
      { slug, name: slug, definition: '', aliases: [], alike: [], spoken },
    ]),
  );
  const roles: Vocabulary['roles'] = new Map(
    roleNames.map((name) => [
      name,
      { slug: name, name, definition: '', heading: '', level: '', aliases: [] },
    ]),
  );
  return Object.fromEntries(
    buildSpokenWords({ topics, units: new Map(), roles }, concepts, new Map(Object.entries(pages))),
  );
}

test('a word made of a shorter one of the same topic is dropped', () => {
  expect(kept({ a: ['噪声', '噪声太大'] })).toEqual({ a: ['噪声'] });
});

test('a word made of one that leads elsewhere, too, is kept', () => {
  expect(kept({ a: ['工资', '工资条'], b: ['工资'] })).toEqual({ a: ['工资', '工资条'], b: ['工资'] });
  expect(kept({ a: ['学生', '大学生'], b: ['学生'] }).a).toContain('大学生');
});

test('a single character stands for no longer word', () => {
  expect(kept({ a: ['账', '查账'] })).toEqual({ a: ['账', '查账'] });
});

test('a word that names a concept is dropped, and words made of it by where it leads', () => {
  const concepts = [concept('经费', 'money')];
  expect(kept({ money: ['经费', '经费不够'], law: ['拖欠经费'] }, concepts)).toEqual({
    money: [],
    law: ['拖欠经费'],
  });
});

test('a word that chooses a unit or a role, too, is kept', () => {
  expect(kept({ a: ['目标', '工作目标'] }, [], ['工作目标'])).toEqual({ a: ['目标', '工作目标'] });
});

test('the words of a page are kept like those of a topic', () => {
  expect(kept({ a: ['格式'] }, [], [], { 'title=3': ['字体', '什么字体', '格式'] })).toEqual({
    a: ['格式'],
    'title=3': ['字体', '格式'],
  });
});
