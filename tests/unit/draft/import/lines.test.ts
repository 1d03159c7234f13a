import { describe, expect, test } from 'vitest';
import { classify } from '../../../../src/draft/import/lines/classify.ts';
import { headingLevels } from '../../../../src/draft/import/lines/heading-levels.ts';
import { leadOf } from '../../../../src/draft/import/lines/lead.ts';
import { lineNumber } from '../../../../src/draft/import/lines/line-number.ts';
import { importNotes, kindSummary } from '../../../../src/draft/import/lines/summary.ts';
import { readText } from '../../../../src/draft/import/read-text.ts';

describe('numbers at the head of a line', () => {
  test.each([
    ['一、目标', 1],
    ['一．目标', 1],
    ['（一）目标', 2],
    ['（一）、目标', 2],
    ['(二) 目标', 2],
    ['1.目标', 3],
    ['1、目标', 3],
    ['（1）目标', 4],
    ['1）目标', 4],
    ['1.1目标', 3.1],
    ['1.2.1 目标', 3.2],
    ['第一章 总则', 0],
    ['第二部分：计划', 0],
  ])('%s', (line, rank) => {
    expect(lineNumber(line)?.rank).toBe(rank);
  });

  test.each([
    '2026年计划',
    '1.5万元',
    '3.15活动',
    '一线职工',
    '5、6月份走访',
    '一、二线职工都要去',
    '三八活动',
    '一、',
  ])('%s has none', (line) => {
    expect(lineNumber(line)).toBeUndefined();
  });
});

test('levels leave none out on the way down', () => {
  expect(headingLevels([1, 3, 3, 1, 2, 3, 4])).toEqual([1, 2, 2, 1, 2, 3, 4]);
  expect(headingLevels([2, 2, 3])).toEqual([1, 1, 2]);
  expect(headingLevels([2, 1, 2])).toEqual([2, 1, 2]);
  expect(headingLevels([undefined, 0, 1, 2, 3, 4])).toEqual([undefined, 1, 2, 3, 4, undefined]);
});

test('a heading at the beginning of its paragraph', () => {
  expect(leadOf('加强学习。每月一次。')).toEqual({ length: 4, rest: 5 });
  expect(leadOf('工作要求：各分会要指定一名联络员，每月报送。')).toEqual({ length: 4, rest: 5 });
  expect(leadOf('加强学习。')).toBeUndefined();
  expect(leadOf('加强学习，提高素质')).toBeUndefined();
});

test('what was taken for what is said in a sentence, and what is doubtful in others', () => {
  const { lines, leftOut } = readText('工会工作计划\n\n一、目标\n满意率90%。\n— 1 —\n');
  const kinds = classify(lines);
  expect(kindSummary(lines, kinds)).toBe('标题《工会工作计划》，一级标题 1 个，正文 1 段。');
  expect(importNotes(lines, kinds, { ...leftOut, pictures: 2, comments: 1 })).toEqual([
    '没有放进来的：2 张图片、1 条批注。',
    '有 1 行不像正文（页码、目录、脚注、红头之类），先标成“不要”，要用的改回“正文”。',
  ]);
  const plain = readText('就一句话，没有别的。');
  expect(importNotes(plain.lines, classify(plain.lines), plain.leftOut)[0]).toContain('没有认出小标题');
});
