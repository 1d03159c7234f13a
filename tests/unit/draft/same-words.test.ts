import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingItem, emptyDraft } from '../../../src/draft/draft.ts';
import { saysTheSame } from '../../../src/draft/same-words.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import { anyDraft } from '../../fixtures/draft.ts';

/** The same draft as it is when it is begun again: new ids, another day. */
function again(draft: Draft): Draft {
  return {
    ...draft,
    id: 'again',
    changed: 7,
    items: draft.items.map((item, index) => ({ ...item, id: `again-${String(index)}` })),
  };
}

test('a draft that is begun again says the same', () => {
  fc.assert(fc.property(anyDraft, (draft) => saysTheSame(draft, again(draft))));
});

test('a draft that was changed does not', () => {
  const draft: Draft = {
    ...emptyDraft('a', [{ kind: 'blank', name: '年份', value: '' }], 'qiye', 1),
    items: [headingItem('目标', 1, 'mubiao', 'b'), headingItem('举措', 1, 'renwu', 'c')],
  };
  expect(saysTheSame(draft, again(draft))).toBe(true);
  expect(saysTheSame(draft, { ...draft, unit: 'xuexiao' })).toBe(false);
  expect(saysTheSame(draft, { ...draft, items: [...draft.items].reverse() })).toBe(false);
  expect(saysTheSame(draft, { ...draft, title: [{ kind: 'blank', name: '年份', value: '2027' }] })).toBe(
    false,
  );
});
