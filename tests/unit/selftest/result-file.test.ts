import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/selftest/radar.ts';
import { isSameGroup, readResult, writeResult, type Result } from '../../../src/selftest/result-file.ts';

const result: Result = {
  group: '维修车间',
  day: '2027-06-15',
  returns: 51,
  means: [3.1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2.456],
};
const changed = (more: object): string => JSON.stringify({ ...JSON.parse(writeResult(result)), ...more });

describe('the file of a result', () => {
  test('is read back, its means to a hundredth', () => {
    expect(readResult(writeResult(result))).toEqual({
      ...result,
      means: [...result.means.slice(0, 13), 2.46],
    });
    expect(readResult(`\uFEFF${writeResult(result)}`)).toBeDefined();
  });

  test.each([
    ['', 'nothing'],
    ['null', 'no object'],
    ['[]', 'a list'],
    ['{"kind":"gonghui-selftest"', 'cut off'],
    [changed({ kind: 'draft' }), 'another file'],
    [changed({ version: 2 }), 'a newer one'],
    [changed({ group: '  ' }), 'no group'],
    [changed({ group: '长'.repeat(41) }), 'a group too long'],
    [changed({ day: '去年' }), 'no day'],
    [changed({ returns: 9 }), 'too few returns'],
    [changed({ returns: 1e9 }), 'too many returns'],
    [changed({ means: result.means.slice(1) }), 'a mean too few'],
    [changed({ means: result.means.map(() => 7) }), 'means beyond the marks'],
    [changed({ means: result.means.map(String) }), 'means as words'],
    [changed({ codes: [] }), 'something more'],
    [changed({ group: '甲'.repeat(5000) }), 'a file too long'],
  ])('%j is none: %s', (text) => {
    expect(readResult(text)).toBeUndefined();
  });

  test('nothing that a file may hold makes reading it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readResult(text)).toBeUndefined();
      }),
    );
  });

  test('is that of the same group whatever the spaces in its name', () => {
    expect(isSameGroup('电气 1 组', '电气１组')).toBe(true);
    expect(isSameGroup('电气1组', '电气2组')).toBe(false);
  });
});

test('the outline of a radar begins above, goes clockwise and keeps within its axes', () => {
  expect(outline([6, 1, 6, 1], 100, { x: 0, y: 0 })).toBe('0.0,-100.0 0.0,0.0 0.0,100.0 0.0,0.0');
  expect(outline([99, -5], 100, { x: 0, y: 0 })).toBe('0.0,-100.0 0.0,0.0');
});
