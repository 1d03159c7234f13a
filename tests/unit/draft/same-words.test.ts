import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingItem, emptyDraft } from '../../../src/draft/draft.ts';
import { saysTheSame } from '../../../src/draft/same-words.ts';
import { followMeasures } from '../../../src/draft/schedule/follow.ts';
import { scheduleItem } from '../../../src/draft/schedule/schedule.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import { anyDraft } from '../../fixtures/draft.ts';

/** The same draft as it is when it is begun again: new ids, another day. */
function again(draft: Draft): Draft {
  const ids = new Map(draft.items.map(({ id }, index) => [id, `again-${String(index)}`]));
  const renamed = (name: string): string => name.replace(/^\S+/u, (id) => ids.get(id) ?? id);
  return {
    ...draft,
    id: 'again',
    changed: 7,
    items: draft.items.map(({ schedule, ...item }) => ({
      ...item,
      id: ids.get(item.id) ?? '',
      ...(schedule && {
        schedule: {
          ...schedule,
          rows: schedule.rows.map((row) => ({ ...row, of: row.of.map(renamed) })),
          deleted: schedule.deleted.map(renamed),
        },
      }),
    })),
  };
}

test('a draft that is begun again says the same', () => {
  fc.assert(fc.property(anyDraft, (draft) => saysTheSame(draft, again(draft))));
});

test('and so does one whose schedule follows its measures', () => {
  const measures = [{ id: '1', when: [], work: [], who: [], check: [] }];
  const [one, other] = ['a', 'b'].map((id) =>
    followMeasures({
      ...emptyDraft(id, [], 'qiye', 1),
      items: [{ ...headingItem('举措', 1, 'renwu', `${id}-1`), measures }, scheduleItem(`${id}-2`, 1)],
    }),
  );
  if (!one || !other) throw new Error('no drafts');
  expect(one.items[1]?.schedule?.rows).toEqual([{ of: ['a-1 1'], own: false }]);
  expect(saysTheSame(one, other)).toBe(true);
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
