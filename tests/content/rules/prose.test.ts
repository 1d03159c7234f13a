import { expect, test } from 'vitest';
import { readContent } from '../content-files.ts';
import { around, hanCount, printedOf, proseOf, shownText, withoutHeadings, withoutNotes } from './prose.ts';

test('proseOf leaves what the reader sees', () => {
  const markdown =
    '## 标题\n\n1. 甲**乙**，[丙](/laws/#a_b)`20xx`\n\n| 丁 | 戊 |\n| --- | :-: |\n| 己<br/>庚 | 辛 |\n\n' +
    '<Note kind="x">\n- 壬\n</Note>\n';
  const words = ['标题', '甲', '乙', '，', '丙', '丁', '戊', '己庚', '辛', '壬'];
  expect(proseOf(markdown).split(/\s+/u).filter(Boolean)).toEqual(words);
});

test('shownText begins with the titles', () => {
  const file = readContent('plans/a.mdx', '---\ntitle: 甲\nsummary: 乙\nera: lishi\n---\n丙\n');
  expect(shownText(file).split('\n').filter(Boolean)).toEqual(['甲', '乙', '丙']);
});

test('printedOf leaves out notes and measures, withoutNotes the notes', () => {
  const markdown =
    '甲\n\n<Note>乙</Note>\n\n丙\n\n<Note>\n\n丁\n\n</Note>\n\n<Measures>\n\n| 戊 |\n\n</Measures>\n';
  const lines = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
  expect(lines(printedOf(markdown))).toEqual(['甲', '丙']);
  expect(lines(withoutNotes(markdown))).toEqual(['甲', '丙', '<Measures>', '|', '戊', '|', '</Measures>']);
});

test('withoutHeadings keeps the text under them', () => {
  expect(withoutHeadings('## 甲\n乙\n### 丙\n#丁').trim().split(/\n+/u)).toEqual(['乙', '#丁']);
});

test('hanCount counts Han characters only, each once', () => {
  expect(hanCount('甲，1a𠮷。')).toBe(2);
});

test('around shows a place on one line', () => {
  expect(around('甲\n乙丙', 2)).toBe('甲 乙丙');
});
