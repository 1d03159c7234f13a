import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDisplay } from '../../../../src/search/files/record.ts';

const empty = { title: '', number: '', page: '', group: '', text: '' };

describe('parseDisplay', () => {
  test('reads what was stored', () => {
    const display = { title: '甲', number: '一、', page: '乙', group: '丙', text: '丁\n戊' };
    expect(parseDisplay(JSON.stringify(display))).toEqual(display);
  });

  test.each(['', 'undefined', '{', 'null', '1', '"text"', 'true', '{"title":"甲"', '\uD800'])(
    'refuses %j',
    (stored) => {
      expect(parseDisplay(stored)).toBeUndefined();
    },
  );

  test('takes what is no text as empty and drops what it does not know', () => {
    expect(
      parseDisplay('{"title":1,"number":null,"page":{},"group":["甲"],"text":"丁","html":"<b>"}'),
    ).toEqual({
      ...empty,
      text: '丁',
    });
    expect(parseDisplay('{"__proto__":{"title":"甲"},"toString":"乙"}')).toEqual(empty);
  });

  test('gives only text for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (stored) => {
        const display = parseDisplay(stored);
        for (const value of Object.values(display ?? {})) expect(value).toBeTypeOf('string');
      }),
    );
  });
});
