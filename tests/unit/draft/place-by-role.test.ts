import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeByRole } from '../../../src/draft/place-by-role.ts';
import { anyDraft, draftOf, item, paragraph, words } from '../../fixtures/drafts.ts';

const order = ['yinyan', 'huigu', 'zhidao', 'mubiao', 'cuoshi', 'shijian', 'baozhang', 'jieyu'];
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('placeByRole', () => {
  test('passages gathered in any order end in the order of a document', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(order), (roles) => {
        const draft = roles.reduce(
          (before, role) => placeByRole(before, item(role, { role })).draft,
          draftOf(),
        );
        expect(ids(draft.items)).toEqual(order.filter((role) => roles.includes(role)));
      }),
    );
  });

  test('leaves the others where they are and says where the new one is', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...order, ''), (draft, role) => {
        const placed = placeByRole(draft, item('新', { role }));
        expect(placed.draft.items[placed.index]?.id).toBe('新');
        expect(ids(placed.draft.items).filter((id) => id !== '新')).toEqual(ids(draft.items));
      }),
    );
  });

  test('a measure goes behind the last one, on its level', () => {
    const second = { level: 2 as const, text: words('一') };
    const draft = draftOf(
      item('重点', { role: 'renwu' }),
      item('一', { heading: second, blocks: [paragraph('文')] }),
      item('时间', { role: 'shijian' }),
    );
    const placed = placeByRole(draft, item('新', { blocks: [paragraph('文')] })).draft;
    expect(ids(placed.items)).toEqual(['重点', '一', '新', '时间']);
    expect(placed.items[2]?.heading?.level).toBe(2);
  });

  test('a heading without text takes the first measure under it', () => {
    const placed = placeByRole(draftOf(item('重点', { role: 'renwu' })), item('新')).draft;
    expect(placed.items[1]?.heading?.level).toBe(2);
  });
});
