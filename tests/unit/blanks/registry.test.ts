import { describe, expect, test } from 'vitest';
import { buildRegistry } from '../../../src/blanks/build-registry.ts';
import { blankMarkup } from '../../../src/blanks/markup.ts';
import { parseRegistry, rulesOf } from '../../../src/blanks/registry.ts';
import { parseRules, writeRules } from '../../../src/blanks/rules.ts';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const reread = (data: unknown) => parseRegistry(JSON.parse(JSON.stringify(data)));
const small = reread(buildRegistry(smallWords));

describe('the register', () => {
  test('holds what readers need of each blank, in the order of the file', () => {
    expect([...small.blanks.keys()]).toEqual(['年份', '月份', '单位名称', '大会名称', '职代会', '责任人']);
    expect(small.blanks.get('大会名称')).toEqual({
      name: '大会名称',
      kind: 'choice',
      scope: 'site',
      hint: '按实际选',
      example: '职工大会',
      options: ['职工大会', '职工代表大会'],
    });
    expect(small.blanks.get('月份')?.scope).toBe('place');
  });

  test('offers for a word of units what units call it', () => {
    expect(small.blanks.get('职代会')).toMatchObject({
      default: '职代会',
      words: { qiye: '职工代表大会' },
      options: ['职代会', '职工代表大会'],
    });
  });

  test('lists the kinds of unit that have a wording of their own', () => {
    expect(small.units).toEqual([
      { slug: 'qiye', name: '企业' },
      { slug: 'xuexiao', name: '学校' },
    ]);
  });

  test('of the site is read again as it was written', () => {
    const data = buildRegistry(vocabulary());
    const { blanks, units } = reread(data);
    expect([...blanks.values()]).toEqual(data.blanks);
    expect(units).toHaveLength(8);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    [
      'a blank of no kind',
      { blanks: [{ name: '甲', kind: 'x', scope: 'site', hint: '乙', example: '丙' }], units: [] },
    ],
    ['no units', { blanks: [] }],
  ])('refuses %s', (_, data) => {
    expect(messageOf(() => parseRegistry(data))).toContain('ValiError');
  });
});

describe('rules', () => {
  const rules = rulesOf(buildRegistry(vocabulary()).blanks);

  test('say which values hold everywhere and which are shared', () => {
    expect(rules.site.get('单位名称')).toBe('单位名称');
    expect(rules.site.get('学校名称')).toBe('单位名称');
    expect(rules.site.has('月份')).toBe(false);
  });

  test('say what units call things', () => {
    expect(rulesOf(small.blanks.values()).words).toEqual(
      new Map([
        [
          '职代会',
          new Map([
            ['', '职代会'],
            ['qiye', '职工代表大会'],
          ]),
        ],
      ]),
    );
  });

  test('are the same when written and read again', () => {
    for (const given of [rules, rulesOf(small.blanks.values()), rulesOf([])])
      expect(parseRules(writeRules(given))).toEqual(given);
  });

  test('are nothing else', () => {
    for (const text of ['', '{}', '{"site":[["a"]],"words":[]}', 'null'])
      expect(messageOf(() => parseRules(text))).not.toBe('');
  });
});

describe('a blank stands in the page as text that can be read', () => {
  test('open', () => {
    expect(blankMarkup({ name: '年份', kind: 'year' })).toEqual({
      attributes: { class: 'blank', 'data-blank': '年份', value: '' },
      text: '【年份】',
    });
  });

  test("as a unit's word", () => {
    expect(blankMarkup({ name: '职代会', kind: 'choice', default: '职代会' }).text).toBe('职代会');
  });

  test('as its sample, written as a value of its kind', () => {
    expect(blankMarkup({ name: '月份', kind: 'month' }, ' 3 ')).toEqual({
      attributes: { class: 'blank', 'data-blank': '月份', 'data-sample': '3月', value: '' },
      text: '3月',
    });
    expect(blankMarkup({ name: '比例', kind: 'percent' }, '95%').text).toBe('95');
  });
});
