import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkYaml, readYaml, valueAt } from '../../../src/vocabulary/yaml.ts';
import { messageOf } from '../../fixtures/message-of.ts';

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['text', 'number']),
  list: z.array(z.strictObject({ part: z.int() })).default([]),
});
const check = (source: string, firstLine = 1): unknown =>
  checkYaml(readYaml('x.yaml', source, firstLine), schema);

describe('readYaml', () => {
  test('gives the line of a value, of its parent when it is missing, and of the first line at the end', () => {
    const { lineOf } = readYaml('x.yaml', '- name: 甲\n  list:\n    - 1\n    - 2\n- name: 乙\n');
    expect(lineOf([0, 'list', 1])).toBe(4);
    expect(lineOf([1, 'name'])).toBe(5);
    expect(lineOf([1, 'list', 0])).toBe(5);
    expect(lineOf([7])).toBe(1);
    expect(readYaml('x.yaml', '', 4).lineOf(['name'])).toBe(4);
  });

  test('counts from the line of the file on which the text begins', () => {
    expect(readYaml('x.yaml', 'a: 1\nb: 2\n', 2).lineOf(['b'])).toBe(3);
  });

  test.each([
    ['an open quote', 'name: "甲\nkind: text\n'],
    ['a tab as indent', 'name:\n\t- 甲\n'],
    ['the same key twice', 'name: 甲\nname: 乙\n'],
    ['a colon too many', 'name: 甲: 乙\n'],
    ['a tag that nobody knows', 'name: !own 甲\n'],
  ])('refuses %s with file and line', (_, source) => {
    expect(messageOf(() => readYaml('content/x.yaml', source))).toMatch(
      /^ContentError: content\/x\.yaml 第 [123] 行，YAML：写法有误（.+）$/u,
    );
  });
});

describe('valueAt', () => {
  const data = { list: [{ name: '甲' }], day: null };

  test.each<[PropertyKey[], unknown]>([
    [[], data],
    [['list', 0, 'name'], '甲'],
    [['day'], null],
    [['list', 1, 'name'], undefined],
    [['day', 'name'], undefined],
    [['toString'], undefined],
  ])('%j', (path, value) => {
    expect(valueAt(data, path)).toEqual(value);
  });
});

describe('checkYaml', () => {
  test('gives the data of a right text', () => {
    expect(check('name: 甲\nkind: text\n')).toEqual({ name: '甲', kind: 'text', list: [] });
  });

  test.each([
    ['a missing field', 'kind: text\n', 'x.yaml 第 1 行，name：缺少这个字段'],
    ['a missing field with a list of values', 'name: 甲\n', 'x.yaml 第 1 行，kind：缺少这个字段'],
    [
      'a value not in the list',
      'name: 甲\nkind: txt\n',
      'x.yaml 第 2 行，kind：没有“txt”这个值。最接近的有：text',
    ],
    [
      'an unknown field',
      'name: 甲\nkind: text\nlists: []\n',
      'x.yaml 第 3 行，lists：没有这个字段。最接近的有：list、kind',
    ],
    [
      'an unknown field further inside, which the fields of the top are no help for',
      'name: 甲\nkind: text\nlist:\n  - part: 1\n    nam: 2\n',
      'x.yaml 第 5 行，nam：没有这个字段',
    ],
    ['a value of the wrong type', 'name: 1\nkind: text\n', 'x.yaml 第 1 行，name：'],
    [
      'a wrong value deep inside',
      'name: 甲\nkind: text\nlist:\n  - part: 1\n  - part: 1.5\n',
      'x.yaml 第 5 行，list.1.part：',
    ],
    ['an empty text', '', 'x.yaml 第 1 行，整个文件：'],
    ['a list instead of fields', '- 甲\n', 'x.yaml 第 1 行，整个文件：'],
  ])('refuses %s', (_, source, message) => {
    const found = messageOf(() => check(source));
    if (message.endsWith('：')) expect(found.startsWith(`ContentError: ${message}`)).toBe(true);
    else expect(found).toBe(`ContentError: ${message}`);
    expect(found).toMatch(/：.*\p{Script=Han}/u);
  });

  test('adds the lines before the text', () => {
    expect(messageOf(() => check('name: 甲\nkind: txt\n', 2))).toContain('x.yaml 第 3 行');
  });
});
