import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fileName, longestFileName } from '../../../src/draft/file-name.ts';
import type { Inline } from '../../../src/passage/model.ts';
import { anyText, hanCharacter, hostileStrings } from '../../fixtures/han.ts';

const words = (text: string): Inline[] => [{ kind: 'text', text, strong: false }];
const unit = (value: string): Inline => ({ kind: 'blank', name: '单位名称', value });
const year = (value: string): Inline => ({ kind: 'blank', name: '年份', value });

describe('a file is named by unit and year', () => {
  test('when the title is filled in', () => {
    const title = [unit('江城机械制造有限公司'), ...words('工会'), year('2027'), ...words('年工作计划')];
    expect(fileName(title, 'docx')).toBe('江城机械制造有限公司工会2027年工作计划.docx');
    expect(fileName(title, 'xlsx', '-时间安排')).toBe('江城机械制造有限公司工会2027年工作计划-时间安排.xlsx');
  });

  test.each([
    ['an open unit', [unit(''), ...words('工会'), year('2027'), ...words('年工作计划')]],
    ['an open year', [unit('江城机械'), ...words('工会'), year(''), ...words('年工作计划')]],
    ['brackets that are no blank', words('江城机械工会【】工作计划')],
    ['half a bracket', words('江城机械工会2027年】工作计划')],
    ['brackets in a value', [unit('【江城】机械'), ...words('工会2027年工作计划')]],
    ['no title', []],
    ['white space', words(' \u3000\t ')],
    ['nothing a file name may hold', words('???')],
  ])('by what it is, with %s', (_, title) => {
    expect(fileName(title, 'docx')).toBe('工会工作计划.docx');
    expect(fileName(title, 'ics', '-时间安排')).toBe('工会工作计划-时间安排.ics');
  });

  test('in one line, whatever lines the title has', () => {
    const title: Inline[] = [...words('江城市实验幼儿园工会'), { kind: 'break' }, ...words('2027年工作计划')];
    expect(fileName(title, 'md')).toBe('江城市实验幼儿园工会2027年工作计划.md');
  });
});

describe('every system takes the name', () => {
  test.each([
    ['江城机械工会2026/2027学年工作计划', '江城机械工会2026-2027学年工作计划.docx'],
    ['a\\b|c', 'a-b-c.docx'],
    ['第一分工会:工作计划', '第一分工会-工作计划.docx'],
    ['<工会>"计划"*?', '工会计划.docx'],
    ['工会工作计划...', '工会工作计划.docx'],
    ['工会工作计划. . ', '工会工作计划.docx'],
    ['.隐藏', '隐藏.docx'],
    ['../../etc/passwd', 'etc-passwd.docx'],
    ['~$工会计划', '工会计划.docx'],
    ['CON', 'CON工会工作计划.docx'],
    ['com1', 'com1工会工作计划.docx'],
    ['LPT¹', 'LPT¹工会工作计划.docx'],
    ['nul.计划', 'nul工会工作计划.计划.docx'],
    ['工会\u202Ecod.计划', '工会cod.计划.docx'],
    ['工会\u0000\u0007计划\u200B', '工会计划.docx'],
    ['工会  2027   年', '工会 2027 年.docx'],
    ['江城机械\u3000工会', '江城机械 工会.docx'],
    ['计划\uD83D', '计划.docx'],
  ])('%j', (title, name) => {
    expect(fileName(words(title), 'docx')).toBe(name);
  });

  test('no longer than 80 characters and 240 bytes, ending and suffix whole', () => {
    const long = '江城'.repeat(100);
    const name = fileName(words(long), 'xlsx', '-时间安排');
    expect([...name]).toHaveLength(longestFileName);
    expect(name.endsWith('江城江-时间安排.xlsx') || name.endsWith('江城-时间安排.xlsx')).toBe(true);
    expect(fileName(words('𠀀'.repeat(100)), 'docx')).toMatch(/^𠀀+\.docx$/u);
  });

  test('whatever is typed', () => {
    const typed = fc.oneof(
      anyText,
      fc.string({ unit: hanCharacter, maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom(...hostileStrings),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom('', '-时间安排'), (text, suffix) => {
        const name = fileName(words(text), 'docx', suffix);
        expect(name).toMatch(
          /^[^\\/:*?"<>|【】\p{Cc}\p{Cf}\p{Cs}\s.][^\\/:*?"<>|【】\p{Cc}\p{Cf}\p{Cs}]*\.docx$/u,
        );
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
        expect(name).not.toMatch(/[. ]\.docx$/u);
        expect([...name].length).toBeLessThanOrEqual(longestFileName);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        expect(name.endsWith(`${suffix}.docx`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
