/*
 * No page may copy the sentences of the six sample plans that the site was made from. Their text is not in this repository:
 * source-shingles.txt holds only fingerprints (see shingles.ts) of every stretch of 15 Han characters in it, sorted.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFiles, wordListFiles } from './content-files.ts';
import { fingerprint, hanParagraphs, joinOverlaps, shingleLength, shinglesOf } from './shingles.ts';

const lines = readFileSync(new URL('source-shingles.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const source = new Set(lines);

/** Slogans and names that must be written as they are, Han characters only, and why. */
const allowed: readonly { words: string; why: string }[] = [];

function copiedIn(text: string): string[] {
  const copied = shinglesOf(text).filter(
    (shingle) => source.has(fingerprint(shingle)) && !allowed.some(({ words }) => words.includes(shingle)),
  );
  return joinOverlaps(copied);
}

describe('shingles', () => {
  test('are stretches of Han characters within a paragraph', () => {
    expect(hanParagraphs('## 甲，乙1丙\n\n丁【年份】戊\n己\n\n- 庚 **辛**<br/>壬\n')).toEqual([
      '',
      '甲乙丙',
      '丁戊己',
      '',
      '庚辛',
      '壬',
    ]);
    const sixteen = '一二三四五六七八九十百千万亿元角';
    expect(shinglesOf(sixteen)).toEqual([sixteen.slice(0, 15), sixteen.slice(1)]);
    expect(shinglesOf(sixteen.slice(0, 14))).toEqual([]);
  });

  test('that overlap are shown as one', () => {
    const text = '一二三四五六七八九十百千万亿元角分';
    expect(joinOverlaps(shinglesOf(text))).toEqual([text]);
    expect(joinOverlaps(['甲乙', '乙丙', '丁戊'])).toEqual(['甲乙丙', '丁戊']);
  });
});

test('the fingerprints of the source are sorted, whole and many', () => {
  expect(lines.length).toBeGreaterThan(5000);
  expect(lines.every((line) => /^[0-9a-f]{10}$/u.test(line))).toBe(true);
  expect(lines).toEqual([...source].sort());
});

test('a sentence of the source is known again, whatever its marks and blanks', () => {
  // A slogan of the source that pages may quote in part.
  expect(copiedIn('“人人讲安全、事事讲安全、时时讲安全”的良好安全氛围')).toHaveLength(1);
  expect(copiedIn('“人人讲安全，事事讲安全，【年份】时时讲安全”的\n良好安全氛围')).toHaveLength(1);
  expect(copiedIn('人人讲安全的班组，月月评比安全，年年总结安全')).toEqual([]);
});

test('every exception is in use and long enough to need one', () => {
  for (const { words, why } of allowed) {
    expect(why).not.toBe('');
    expect(
      shinglesOf(words)
        .map(fingerprint)
        .some((hash) => source.has(hash)),
    ).toBe(true);
    expect(words.length).toBeGreaterThanOrEqual(shingleLength);
  }
});

const texts = [
  ...contentFiles().map(({ path, frontmatter, body }) => ({
    path,
    text: `${JSON.stringify(frontmatter, null, 2).replaceAll('\n', '\n\n')}\n\n${body}`,
  })),
  ...wordListFiles().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\n\n') })),
];

describe('the words of the source are not copied in', () => {
  test.each(texts.map(({ path, text }) => [path, text] as const))('%s', (_, text) => {
    expect(copiedIn(text)).toEqual([]);
  });
});
