/*
 * No page may copy the sentences of the six sample plans that the site was made from. Their text is not in
 * this repository: source-shingles.txt holds only fingerprints (see shingles.ts) of every stretch of 15 Han
 * characters in it, sorted.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFiles, wordListFiles } from './content-files.ts';
import { fingerprint, hanParagraphs, joinOverlaps, shinglesOf } from './shingles.ts';

const lines = readFileSync(new URL('source-shingles.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const source = new Set(lines);

/** Slogans and names that must be written as they are, Han characters only, and why. */
const allowed: readonly { words: string; why: string }[] = [
  { words: '人人讲安全事事讲安全时时讲安全', why: '全国通用的安全口号' },
  {
    words: '赛成本降消耗赛产量夺第一赛质量创优质赛安全零事故赛纪律争先锋赛精神比贡献',
    why: '“六赛”劳动竞赛的六个名目',
  },
  {
    words: '服务发展显作为服务职工见实效开展活动有影响自主工作有特色',
    why: '加引号引用的四句工作目标',
  },
  { words: '展师德风采创优秀群体树教育新风主题教育', why: '主题教育活动的名称' },
  { words: '规范制度加强学习提升工作责任感', why: '幼儿园计划的四句目标，标题与正文对应' },
  { words: '服务教工促进维护推进幼儿园和谐发展', why: '同上' },
  { words: '师德工程活动育人提高教工整体素质', why: '同上' },
  { words: '组织建设深化细化提高工会工作水平', why: '同上' },
  { words: '维护职工群众合法权益的基本职责', why: 'outdated.yaml 要认出的旧法条原话' },
  { words: '严格执行厉行勤俭节约反对铺张浪费', why: 'outdated.yaml 要认出的残句' },
];

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

const texts = [
  ...contentFiles().map(({ path, frontmatter, body }) => ({
    path,
    text: `${JSON.stringify(frontmatter, null, 2).replaceAll('\n', '\n\n')}\n\n${body}`,
  })),
  ...wordListFiles().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\n\n') })),
];

const shinglesOfContent = new Set(texts.flatMap(({ text }) => shinglesOf(text)));

test.each(allowed)('the exception “$words” is still needed', ({ words, why }) => {
  expect(why).not.toBe('');
  const copied = shinglesOf(words).filter((shingle) => source.has(fingerprint(shingle)));
  expect(copied).not.toEqual([]);
  expect(copied.some((shingle) => shinglesOfContent.has(shingle))).toBe(true);
});

describe('the words of the source are not copied in', () => {
  test.each(texts.map(({ path, text }) => [path, text] as const))('%s', (_, text) => {
    expect(copiedIn(text)).toEqual([]);
  });
});
