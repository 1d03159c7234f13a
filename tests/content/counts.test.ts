/*
 * What the library promises: for every kind of unit, every topic and every part of a plan there is enough to
 * choose from.
 */
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { contentFiles, sourceOf } from './content-files.ts';

const words = vocabulary();
const files = contentFiles();
const inFolder = (folder: string) => files.filter((file) => file.folder === folder);
const snippets = inFolder('snippets').flatMap(({ passages }) => passages);
const originals = (folder: string) => inFolder(folder).filter((file) => sourceOf(file).part === 0);

/** The parts of a plan, which every kind of unit finds in its own words; reports have one more, on last year. */
const planRoles = ['yinyan', 'zhidao', 'mubiao', 'renwu', 'cuoshi', 'shijian', 'baozhang', 'jieyu'];
const isOnlyFor = (unit: string, units: readonly string[]): boolean => units.join() === unit;

describe('reusable sections', () => {
  test('are at least 200', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(200);
  });

  test.each([...words.topics.keys()])('are at least 8 on the topic %s', (topic) => {
    expect(snippets.filter(({ topics }) => topics[0] === topic).length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ['qiye', 40],
    ['xuexiao', 40],
    ['youeryuan', 40],
    ['jiguan', 40],
    ['yiyuan', 15],
    ['shequ', 15],
    ['gongdi', 15],
    ['shiye', 40],
  ])('in the wording of %s are at least %i', (unit, least) => {
    expect(snippets.filter(({ units }) => units.includes(unit)).length).toBeGreaterThanOrEqual(least);
  });

  test.each([...words.roles.keys()])('play the role %s, more than one of them', (role) => {
    expect(snippets.filter((snippet) => snippet.role === role).length).toBeGreaterThan(1);
  });

  test.each([...words.topics.keys()])('speak of the topic %s as other institutions do', (topic) => {
    expect(snippets.some(({ topics, units }) => topics[0] === topic && isOnlyFor('shiye', units))).toBe(true);
  });

  test.each(['qiye', 'xuexiao', 'youeryuan', 'jiguan', 'shiye'])(
    'play every part of a plan in the words of %s',
    (unit) => {
      const roles = snippets.filter(({ units }) => isOnlyFor(unit, units)).map(({ role }) => role);
      expect(planRoles.filter((role) => !roles.includes(role))).toEqual([]);
    },
  );

  test('xl-01 to xl-30, of which the methods speak, are all there', () => {
    const wanted = Array.from({ length: 30 }, (_, index) => `xl-${String(index + 1).padStart(2, '0')}`);
    const found = snippets.map(({ id }) => id).filter((id) => id.startsWith('xl-'));
    expect(found.sort()).toEqual(wanted);
  });
});

test('there are 30 methodology pages and their overview', () => {
  expect(originals('methods')).toHaveLength(30);
  expect(inFolder('methods')).toHaveLength(31);
});

test('terms are at least 150', () => {
  expect(words.terms.size).toBeGreaterThanOrEqual(150);
});

describe('plans written here', () => {
  const units = (): string[] => originals('plans').map(({ frontmatter }) => String(frontmatter.unit));

  test.each([
    ['qiye', 1],
    // Primary and secondary schools, and universities.
    ['xuexiao', 2],
    // A full one and one of 500 characters.
    ['youeryuan', 2],
    // A plan and a list of points.
    ['jiguan', 2],
    ['yiyuan', 1],
    ['shequ', 1],
    ['gongdi', 1],
  ])('for %s are at least %i', (unit, least) => {
    expect(units().filter((own) => own === unit).length).toBeGreaterThanOrEqual(least);
  });
});
