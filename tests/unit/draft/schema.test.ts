import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { draftSchema, type DraftItem } from '../../../src/draft/schema.ts';
import { anyDraft, draftWith } from '../../fixtures/draft.ts';

const item: DraftItem = {
  id: 'a',
  label: '目标',
  heading: { level: 1, text: [{ kind: 'text', text: '目标', strong: false }] },
  blocks: [],
  role: 'mubiao',
  topics: [],
  units: [],
  source: '/plans/x/#mubiao',
};
const draft = { ...draftWith('a', '计划'), items: [item] };

function isDraft(value: unknown): boolean {
  return v.safeParse(draftSchema, value).success;
}

test('lets any draft through, and gives it as it is', () => {
  fc.assert(
    fc.property(anyDraft, (any) => {
      expect(v.parse(draftSchema, any)).toStrictEqual(any);
    }),
  );
});

describe('addresses a passage was taken from', () => {
  test.each(['', '/', '/plans/x/#mubiao', '/base/plans/x/?a=b#%E7%9B%AE', '/plans/x/#目标', '/.//host'])(
    'allows %j, which stays on this site',
    (source) => {
      expect(isDraft({ ...draft, items: [{ ...item, source }] })).toBe(true);
      expect(new URL(source, 'https://site.example').origin).toBe('https://site.example');
    },
  );

  test.each([
    '//host',
    '///host',
    '/\\host',
    '/\t/host',
    '/\n/host',
    '/\u0000/host',
    '/a b',
    '/\u202Ea',
    'plans/x/',
    'https://host/',
    'javascript:alert(1)',
    ' /plans/',
  ])('refuses %j', (source) => {
    expect(isDraft({ ...draft, items: [{ ...item, source }] })).toBe(false);
  });

  test('refuses one longer than any of this site', () => {
    expect(isDraft({ ...draft, items: [{ ...item, source: `/${'a'.repeat(301)}` }] })).toBe(false);
  });

  test('allows none that leads to another site', () => {
    const parts = fc.constantFrom('/', '\\', '\t', '\n', ' ', '.', '..', ':', '@', '#', '?', 'host', 'http');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (any) => {
        const source = any.join('');
        if (!isDraft({ ...draft, items: [{ ...item, source }] })) return;
        expect(new URL(source, 'https://site.example').origin).toBe('https://site.example');
      }),
    );
  });
});

describe('names of blanks', () => {
  test.each(['数量', ' ', '　', '__proto__', 'constructor'])(
    'allows %j, which a reader may write',
    (name) => {
      expect(isDraft({ ...draft, title: [{ kind: 'blank', name, value: '' }] })).toBe(true);
    },
  );

  test.each(['', '数【量', '数量】', '数\n量'])('refuses %j', (name) => {
    expect(isDraft({ ...draft, title: [{ kind: 'blank', name, value: '' }] })).toBe(false);
  });
});

describe('samples of blanks', () => {
  const withSample = (sample: unknown) => ({
    ...draft,
    title: [{ kind: 'blank', name: '数量', value: '', sample }],
  });

  test.each(['10', '工会副主席', '签到表：当月公布', '长'.repeat(300)])('allows %j', (sample) => {
    expect(isDraft(withSample(sample))).toBe(true);
  });

  test.each(['', '1【0', '1\n0', '长'.repeat(301), 10, null])('refuses %j', (sample) => {
    expect(isDraft(withSample(sample))).toBe(false);
  });
});

describe('refuses', () => {
  test.each<[string, unknown]>([
    ['what is no object', 'x'],
    ['null', null],
    ['a list', [draft]],
    ['nothing', {}],
    ['a property nobody knows', { ...draft, more: 1 }],
    ['__proto__ as a property', JSON.parse(JSON.stringify(draft).replace('{', '{"__proto__":{"a":1},'))],
    ['toString as a property', { ...draft, toString: 1 }],
    ['an id with capitals', { ...draft, id: 'A' }],
    ['an empty id', { ...draft, id: '' }],
    ['the id constructor', { ...draft, id: 'constructor' }],
    ['the role constructor', { ...draft, items: [{ ...item, role: 'constructor' }] }],
    ['two passages of one id', { ...draft, items: [item, item] }],
    ['a kind nobody knows', { ...draft, title: [{ kind: 'html', text: '<b>' }] }],
    ['a kind that every object has', { ...draft, title: [{ kind: 'constructor' }] }],
    [
      'a heading of level 5',
      { ...draft, items: [{ ...item, blocks: [{ kind: 'heading', level: 5, number: '', text: [] }] }] },
    ],
    ['a time before 1970', { ...draft, changed: -1 }],
    ['a time with a fraction', { ...draft, changed: 0.5 }],
    ['a time that no Date can be', { ...draft, changed: 8.64e15 + 1 }],
    ['a time that is a text', { ...draft, changed: '0' }],
  ])('%s', (_, value) => {
    expect(isDraft(draft)).toBe(true);
    expect(isDraft(value)).toBe(false);
  });
});
