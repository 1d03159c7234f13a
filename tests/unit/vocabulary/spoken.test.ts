import { describe, expect, test } from 'vitest';
import { checkSpoken, readSpoken, spokenFor } from '../../../src/vocabulary/spoken.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const spoken = (text: string) => readSpoken(temporaryFolder({ 'spoken.yaml': text }));

describe('readSpoken', () => {
  test('gives written and spoken words of each line, and where it stands', () => {
    const [first, second, ...rest] = spoken('# How\n工资 薪酬: 工钱  发钱\n送清凉: 天热\n');
    expect(first).toMatchObject({ written: ['工资', '薪酬'], words: ['工钱', '发钱'], line: 2 });
    expect(second).toMatchObject({ written: ['送清凉'], words: ['天热'], line: 3 });
    expect(rest).toEqual([]);
  });

  test.each([
    ['a list in place of words', '工资:\n  - 工钱\n', ['spoken.yaml 第 2 行', '工资']],
    ['no words', '工资:\n', ['spoken.yaml 第 1 行', '工资']],
    ['a subject twice', '工资: 工钱\n工资: 发钱\n', ['spoken.yaml 第 2 行', 'YAML']],
  ])('refuses %s', (_, text, parts) => {
    const message = messageOf(() => spoken(text));
    for (const part of ['ContentError', ...parts]) expect(message).toContain(part);
  });
});

test('spokenFor gives the words of every line that a heading names, each once', () => {
  const lines = spoken('工资 薪酬: 工钱 发钱\n奖金: 发钱 分钱\n送清凉: 天热\n');
  expect(spokenFor('工资和奖金公开', lines)).toEqual(['工钱', '发钱', '分钱']);
  expect(spokenFor('职工之家', lines)).toEqual([]);
});

test('checkSpoken refuses a line whose written words no heading holds', () => {
  const lines = spoken('工资: 工钱\n送清凉 送凉爽: 天热\n');
  expect(() => {
    checkSpoken(lines, ['工资公开', '送清凉活动']);
  }).not.toThrow();
  const message = messageOf(() => {
    checkSpoken(lines, ['工资公开', '送温暖']);
  });
  expect(message).toMatch(/spoken\.yaml 第 2 行，送清凉 送凉爽：/u);
});
