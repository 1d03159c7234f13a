import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDisplay } from '../../../../src/search/files/record.ts';

const display = { title: '甲', number: '一、', page: '乙', group: '丙', text: '丁\n戊' };

describe('readDisplay', () => {
  test('reads what was stored', () => {
    expect(readDisplay(JSON.stringify(display))).toEqual(display);
  });

  test.each([
    '',
    'undefined',
    '{',
    'null',
    '1',
    '"text"',
    'true',
    '{"title":"甲"',
    '\uD800',
    '{"title":"甲"}',
  ])('refuses %j', (stored) => {
    expect(() => readDisplay(stored)).toThrow();
  });

  test('drops what it does not know', () => {
    const stored = JSON.stringify({ ...display, html: '<b>', toString: '乙' });
    expect(readDisplay(stored)).toEqual(display);
  });

  test('gives only text for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (value) => {
        expect(() => readDisplay(`{"title":${value},"number":7,"page":"","group":"","text":""}`)).toThrow();
      }),
    );
  });
});
