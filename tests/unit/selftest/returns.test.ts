import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionCount, writeCode } from '../../../src/selftest/code.ts';
import { mostLines, readReturns } from '../../../src/selftest/returns.ts';

const sheet = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2];
const other = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6];

describe('what an organizer types', () => {
  test('is codes and sheets of paper, a line each', () => {
    const paper = ['3 3 3 3 3 3 3 3 3 3 3 3 3 3', '1\t2\t3\t4\t5\t6\t1\t2\t3\t4\t5\t6\t1\t3'];
    const text = `${writeCode(sheet)}\r\n\r\n  ${writeCode(other)}\n${paper.join('\n')}`;
    const { valid, faulty, repeated } = readReturns(text);
    expect(valid).toEqual([sheet, other, sheet.map(() => 3), [...sheet.slice(0, 13), 3]]);
    expect([faulty, repeated]).toEqual([[], []]);
  });

  test('keeps what can be read, and says of the rest which line and why', () => {
    const code = writeCode(sheet).replaceAll(' ', '');
    const wrong = (code.startsWith('9') ? '8' : '9') + code.slice(1);
    const { valid, faulty } = readReturns(
      [code, wrong, '12345', '张三', '7'.repeat(questionCount)].join('\n'),
    );
    expect(valid).toEqual([sheet]);
    expect(faulty.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(faulty.map(({ reason }) => reason.slice(0, 6))).toEqual([
      '校验不对，有',
      '码是12位，',
      '只能有数字',
      '码是12位，',
    ]);
  });

  test('says which lines were there before, and counts them', () => {
    const { valid, repeated } = readReturns([writeCode(sheet), writeCode(other), sheet.join('')].join('\n'));
    expect(valid).toHaveLength(3);
    expect(repeated).toEqual([3]);
  });

  test('is read in bounds', () => {
    const { valid, faulty } = readReturns(
      `${'x'.repeat(100_000)}\n${`${writeCode(sheet)}\n`.repeat(mostLines + 9)}`,
    );
    expect(faulty[0]?.text).toHaveLength(24);
    expect(valid).toHaveLength(mostLines - 1);
  });

  test('never breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const marks of readReturns(text).valid) expect(marks).toHaveLength(questionCount);
      }),
    );
  });
});
