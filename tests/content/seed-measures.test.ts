import { describe, expect, test } from 'vitest';
import { contentFiles, frontmatterText } from './content-files.ts';
import { seedMeasures, type SeedMeasure } from './seed-measures.ts';

const sections = contentFiles()
  .filter(({ folder }) => folder === 'snippets')
  .map((file) => ({
    units: file.passages.flatMap(({ units }) => units),
    text: `${frontmatterText(file, 'title')}\n${file.body}`,
  }));

const has = ({ words, unit }: SeedMeasure): boolean =>
  sections.some(({ units, text }) => words.test(text) && (unit === undefined || units.includes(unit)));

describe('a reusable section is there for', () => {
  test.each(seedMeasures.map((measure) => [`${measure.part} ${measure.name}`, measure] as const))(
    '%s',
    (_, measure) => {
      expect(has(measure)).toBe(true);
    },
  );
});

/** What the samples lack and a real plan has in a version of its own for these kinds of unit. */
describe.each(['qiye', 'xuexiao', 'jiguan', 'youeryuan'])('for %s there are', (unit) => {
  const files = contentFiles().filter(
    ({ folder, passages }) => folder === 'snippets' && passages.some(({ units }) => units.includes(unit)),
  );
  const roles = files.flatMap(({ passages }) => passages.map(({ role }) => role));

  test.each(['mubiao', 'shijian', 'baozhang', 'jieyu'])('sections of the role %s', (role) => {
    expect(roles).toContain(role);
  });

  test('sections for women', () => {
    expect(
      files.filter(({ passages }) => passages.some(({ topics }) => topics[0] === 'nvzhigong')),
    ).not.toEqual([]);
  });
});
