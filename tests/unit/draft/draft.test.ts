import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeItem,
  duplicateItem,
  familyOf,
  headingItem,
  indexOfItem,
  insertItems,
  itemFromPassage,
  moveItem,
  removeItem,
  replaceBlock,
  retitleItem,
  setLevel,
  stepOf,
} from '../../../src/draft/draft.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import type { Passage } from '../../../src/passage/model.ts';
import { anyDraft, draftOf, item, paragraph, words } from '../../fixtures/drafts.ts';

const ids = ({ items }: Draft): string[] => items.map(({ id }) => id);
const second = { level: 2 as const, text: words('二级') };
/** 甲 with 乙 and 丙 under it, then 丁, then 落款. */
const plan = draftOf(
  item('甲'),
  item('乙', { heading: second }),
  item('丙', { heading: second }),
  item('丁'),
  item('落款', { heading: null }),
);

const passage: Passage = {
  id: 'mubiao',
  title: '工作目标',
  number: '二、',
  topics: ['kaohe-baozhang'],
  role: 'mubiao',
  units: ['qiye'],
  blocks: [{ kind: 'heading', level: 1, number: '二、', text: words('工作目标') }, paragraph('六个零。')],
  measures: [],
};

describe('itemFromPassage', () => {
  test('takes the heading off the text, and leaves its number behind', () => {
    expect(itemFromPassage(passage, '/plans/x/#mubiao', 'a1')).toEqual({
      id: 'a1',
      label: '工作目标',
      heading: { level: 1, text: words('工作目标') },
      blocks: [paragraph('六个零。')],
      role: 'mubiao',
      topics: ['kaohe-baozhang'],
      units: ['qiye'],
      source: '/plans/x/#mubiao',
    });
  });

  test('takes the measures along, their months as a schedule prints them', () => {
    const measure = {
      when: words('6—9'),
      work: words('送清凉'),
      who: words('生活委员'),
      check: words('签收单'),
    };
    expect(itemFromPassage({ ...passage, measures: [measure, measure] }, '', 'a').measures).toEqual([
      { ...measure, id: '1', when: words('6月至9月') },
      { ...measure, id: '2', when: words('6月至9月') },
    ]);
  });

  test('keeps a label that is not printed a label', () => {
    const unheaded = { ...passage, title: '引言', blocks: [paragraph('七个以。')] };
    expect(itemFromPassage(unheaded, '', 'a')).toMatchObject({
      label: '引言',
      heading: null,
      blocks: [paragraph('七个以。')],
    });
  });
});

describe('moveItem', () => {
  test('takes what stands under a heading along', () => {
    expect(ids(moveItem(plan, '甲', 4))).toEqual(['丁', '甲', '乙', '丙', '落款']);
    expect(ids(moveItem(plan, '丁', 0))).toEqual(['丁', '甲', '乙', '丙', '落款']);
  });

  test('moves a second-level passage alone', () => {
    expect(ids(moveItem(plan, '丙', 1))).toEqual(['甲', '丙', '乙', '丁', '落款']);
  });

  test('leaves a passage that is moved onto itself, or into its own family, where it is', () => {
    for (const before of [0, 1, 2, 3]) expect(moveItem(plan, '甲', before)).toBe(plan);
    expect(moveItem(plan, '没有', 0)).toBe(plan);
  });

  test('neither loses nor makes passages, keeps families together and the order of all others', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), fc.integer({ min: -3, max: 14 }), (draft, pick, before) => {
        const moved = draft.items[pick % Math.max(1, draft.items.length)];
        if (!moved) return;
        const { start, end } = familyOf(draft.items, indexOfItem(draft, moved.id));
        const family = ids(draft).slice(start, end);
        const after = ids(moveItem(draft, moved.id, before));
        expect([...after].sort()).toEqual([...ids(draft)].sort());
        const at = after.indexOf(moved.id);
        expect(after.slice(at, at + family.length)).toEqual(family);
        const others = (list: string[]): string[] => list.filter((id) => !family.includes(id));
        expect(others(after)).toEqual(others(ids(draft)));
      }),
    );
  });

  test('a step up takes back a step down', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, pick) => {
        const moved = draft.items[pick % Math.max(1, draft.items.length)];
        // A passage without a heading, or on the second level, may land in the midst of a section.
        if (moved?.heading?.level !== 1 || draft.items.some(({ heading }) => heading === null)) return;
        const down = stepOf(draft, indexOfItem(draft, moved.id), 'down');
        if (down === undefined) return;
        const there = moveItem(draft, moved.id, down);
        expect(ids(there)).not.toEqual(ids(draft));
        const up = stepOf(there, indexOfItem(there, moved.id), 'up');
        expect(ids(moveItem(there, moved.id, up ?? -1))).toEqual(ids(draft));
      }),
    );
  });

  test('there is no step beyond the ends', () => {
    expect(stepOf(plan, 0, 'up')).toBeUndefined();
    expect(stepOf(plan, 4, 'down')).toBeUndefined();
    expect(stepOf(draftOf(item('甲'), item('乙', { heading: second })), 0, 'down')).toBeUndefined();
  });
});

describe('single passages', () => {
  test('a copy stands behind its original with an id of its own', () => {
    const copied = duplicateItem(plan, '乙', '新');
    expect(ids(copied)).toEqual(['甲', '乙', '新', '丙', '丁', '落款']);
    expect(copied.items[2]).toEqual({ ...plan.items[1], id: '新' });
  });

  test('taking out a copy gives the draft as it was', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, pick) => {
        const id = ids(draft)[pick % Math.max(1, draft.items.length)] ?? '';
        expect(removeItem(duplicateItem(draft, id, 'new'), 'new')).toEqual(draft);
      }),
    );
  });

  test('changes leave the draft they start from alone', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const before = structuredClone(draft);
        const [first] = ids(draft);
        moveItem(draft, first ?? '', 99);
        insertItems(draft, [headingItem('新', 1, '', 'new')], 1);
        changeItem(draft, first ?? '', (old) => replaceBlock(setLevel(old, 2), 0, []));
        expect(draft).toEqual(before);
      }),
    );
  });

  test('a new heading is also what lists call the passage; what has none gets none', () => {
    expect(retitleItem(item('甲'), words('目标'), '目标')).toMatchObject({
      label: '目标',
      heading: { level: 1, text: words('目标') },
    });
    const signature = item('落款', { heading: null });
    expect(retitleItem(signature, words('目标'), '目标')).toBe(signature);
    expect(setLevel(signature, 2)).toBe(signature);
  });

  test('a block is replaced by none or by several', () => {
    const three = item('甲', { blocks: [paragraph('1'), paragraph('2'), paragraph('3')] });
    expect(replaceBlock(three, 1, []).blocks).toEqual([paragraph('1'), paragraph('3')]);
    expect(replaceBlock(three, 3, [paragraph('4')])).toBe(three);
  });
});
