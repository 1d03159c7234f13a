import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanValue,
  isEmpty,
  longestValue,
  lookupFor,
  noValues,
  placeKey,
  withValue,
  type BlankRules,
  type ReaderValues,
} from '../../../src/blanks/values.ts';
import { anyText, hostileStrings } from '../../fixtures/han.ts';

const rules: BlankRules = {
  site: new Map([
    ['单位名称', '单位名称'],
    ['学校名称', '单位名称'],
    ['职代会', '职代会'],
  ]),
  words: new Map([
    [
      '职代会',
      new Map([
        ['', '职代会'],
        ['xuexiao', '教代会'],
      ]),
    ],
  ]),
};
const plan = '/plans/a/#mubiao';
const at = (name: string, ordinal = 0, place = plan) => ({ name, ordinal, place });
const valueAt = (values: ReaderValues, name: string, ordinal = 0, place = plan, unit = ''): string =>
  lookupFor(values, rules, unit, place)(name, ordinal);

describe('a value for the whole site', () => {
  const values = withValue(noValues, rules, at('单位名称'), '江城机械');

  test('holds in every place', () => {
    expect(valueAt(values, '单位名称')).toBe('江城机械');
    expect(valueAt(values, '单位名称', 7, '/snippets/b/#b')).toBe('江城机械');
  });

  test('is shared by what means the same, from both sides', () => {
    expect(valueAt(values, '学校名称')).toBe('江城机械');
    const school = withValue(values, rules, at('学校名称'), '江城三中');
    expect(valueAt(school, '单位名称')).toBe('江城三中');
  });
});

test('a value of one place holds there only: other passages, pages and neighbours of the name stay open', () => {
  const values = withValue(noValues, rules, at('月份', 1), '6月');
  expect(valueAt(values, '月份', 1)).toBe('6月');
  expect(valueAt(values, '月份', 0)).toBe('');
  expect(valueAt(values, '月份', 1, '/plans/a/#cuoshi')).toBe('');
  expect(valueAt(values, '月份', 1, '/plans/b/#mubiao')).toBe('');
  expect(valueAt(values, '数量', 1)).toBe('');
});

test('a value of a blank with a sample holds for its name and sample in its passage', () => {
  const sampled = { ...at('数量'), sample: '10' };
  const values = withValue(noValues, rules, sampled, '12');
  const lookup = lookupFor(values, rules, '', plan);
  expect(lookup('数量', 0, '10')).toBe('12');
  expect(lookup('数量', 7, '10')).toBe('12');
  expect(lookup('数量', 0, '3')).toBe('');
  expect(lookup('数量', 0)).toBe('');
  expect(lookupFor(values, rules, '', '/plans/b/#mubiao')('数量', 0, '10')).toBe('');
  // With one value for the whole site it is that value.
  const site = withValue(noValues, rules, { ...at('单位名称'), sample: '江城机械' }, '江城三中');
  expect(valueAt(site, '学校名称')).toBe('江城三中');
});

test('a word of units follows the kind of unit, and the reader’s own choice before it', () => {
  expect(valueAt(noValues, '职代会')).toBe('职代会');
  expect(valueAt(noValues, '职代会', 0, plan, 'xuexiao')).toBe('教代会');
  expect(valueAt(noValues, '职代会', 0, plan, 'qiye')).toBe('职代会');
  expect(valueAt(noValues, '职代会', 0, plan, '__proto__')).toBe('职代会');
  const own = withValue(noValues, rules, at('职代会'), '教职工大会');
  expect(valueAt(own, '职代会', 0, plan, 'xuexiao')).toBe('教职工大会');
  const again = withValue(own, rules, at('职代会'), '');
  expect(valueAt(again, '职代会', 0, plan, 'xuexiao')).toBe('教代会');
});

test('an empty value opens the blank again, and nothing of it is kept', () => {
  for (const name of ['单位名称', '月份']) {
    const values = withValue(noValues, rules, at(name), '甲');
    expect(isEmpty(values)).toBe(false);
    expect(isEmpty(withValue(values, rules, at(name), ' \u200B '))).toBe(true);
  }
});

test('what was given is not changed', () => {
  const values = withValue(noValues, rules, at('单位名称'), '甲');
  withValue(values, rules, at('单位名称'), '乙');
  expect(valueAt(values, '单位名称')).toBe('甲');
  expect(isEmpty(noValues)).toBe(true);
});

test('names of things every object has are names like others', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(valueAt(noValues, name)).toBe('');
    expect(valueAt(withValue(noValues, rules, at(name), '甲'), name)).toBe('甲');
  }
});

test('places, names and ordinals never run together in a key', () => {
  const spot = fc.record({
    place: fc.constantFrom('/a/#', '/a/#b', '/a/b/#1', '/a/#1'),
    name: fc.constantFrom('月份', '月份1', '1', '数量'),
    ordinal: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(spot, spot, (one, other) => {
      const same = one.place === other.place && one.name === other.name && one.ordinal === other.ordinal;
      expect(placeKey(one) === placeKey(other)).toBe(same);
    }),
  );
});

describe('cleanValue', () => {
  test.each([
    [' 江城　机械\t', '江城 机械'],
    ['一行\r\n两行', '一行 两行'],
    ['江\u200B城\uFEFF\u202E机\u00AD械\u0000', '江城机械'],
    ['\u00A0甲\u2028乙', '甲 乙'],
    ['甲 \u0000 乙', '甲 乙'],
    ['<b>甲</b>【】', '<b>甲</b>【】'],
    ['𠮷野', '𠮷野'],
  ])('%j → %j', (value, clean) => {
    expect(cleanValue(value)).toBe(clean);
  });

  test('gives one short line without hidden characters, and changes it no more', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...hostileStrings)), (text) => {
        const clean = cleanValue(text);
        expect(clean.length).toBeLessThanOrEqual(longestValue);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u);
        expect(cleanValue(clean)).toBe(clean);
      }),
    );
  });
});
