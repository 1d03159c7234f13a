import { expect, test } from 'vitest';
import { fillBlankAt } from '../../../src/draft/fill-blank.ts';
import { followMeasures } from '../../../src/draft/schedule/follow.ts';
import { scheduleItem } from '../../../src/draft/schedule/schedule.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import { blockText, inlineText, partsOf, type Inline } from '../../../src/passage/model.ts';
import { draftOf, item, words } from '../../fixtures/drafts.ts';

const month: Inline = { kind: 'blank', name: '月份', value: '', sample: '3月' };
const owner: Inline = { kind: 'blank', name: '责任人', value: '' };
const jingsai = item('jingsai', {
  blocks: [{ kind: 'paragraph', align: 'start', text: [month, ...words('由'), owner, ...words('立项')] }],
  measures: [{ id: '1', when: [month], work: words('立项'), who: [owner], check: words('名册') }],
});
const draft = followMeasures(draftOf(jingsai, scheduleItem('biao', 1)));
const fill = (
  before: Draft,
  id: string,
  place: [block: number, part: number, index: number],
  value: string,
): Draft => {
  const [block, part, index] = place;
  return followMeasures(fillBlankAt(before, id, { block, part, index }, value), before);
};
const textOf = ({ items }: Draft): string[] => items.flatMap(({ blocks }) => blocks.map(blockText));
const ofJingsai = ({ items }: Draft): string =>
  [items[0]?.measures?.[0]?.when ?? [], items[0]?.measures?.[0]?.who ?? []].map(inlineText).join(' ');

test('a value in the text stands in its measure and in the schedule', () => {
  const later = fill(fill(draft, 'jingsai', [0, 0, 0], '5月'), 'jingsai', [0, 0, 2], '王师傅');
  expect(ofJingsai(later)).toBe('5月 王师傅');
  expect(textOf(later)).toEqual(['5月由王师傅立项', '月份\n工作\n责任人\n检验办法\n5月\n立项\n王师傅\n名册']);
});

test('a value in the schedule stands in the text, and the row goes on following', () => {
  const later = fill(fill(draft, 'biao', [0, 4, 0], '5月'), 'biao', [0, 6, 0], '王师傅');
  expect(ofJingsai(later)).toBe('5月 王师傅');
  expect(textOf(later)[0]).toBe('5月由王师傅立项');
  expect(later.items[1]?.schedule?.rows).toEqual([{ of: ['jingsai 1'], own: false }]);
  // Taken out again, the sample and the open blank are back.
  expect(textOf(fill(fill(later, 'biao', [0, 4, 0], ''), 'biao', [0, 6, 0], ''))).toEqual(textOf(draft));
});

test('a value in a row that the reader wrote stands there alone', () => {
  const [table] = draft.items[1]?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('no table');
  const rows = [...table.rows, [words('6月'), words('开会'), [owner], []]];
  const own = followMeasures(
    {
      ...draft,
      items: draft.items.map((one) => (one.id === 'biao' ? { ...one, blocks: [{ ...table, rows }] } : one)),
    },
    draft,
  );
  const filled = fill(own, 'biao', [0, 10, 0], '李师傅');
  expect(ofJingsai(filled)).toBe('3月 【责任人】');
  expect(
    partsOf(filled.items[1]?.blocks[0] ?? table)
      .map(inlineText)
      .slice(-2),
  ).toEqual(['李师傅', '']);
});

test('a place without a blank changes nothing', () => {
  expect(fillBlankAt(draft, 'jingsai', { block: 0, part: 0, index: 1 }, '5月')).toBe(draft);
  expect(fillBlankAt(draft, 'jingsai', { block: 7, part: 0, index: 0 }, '5月')).toBe(draft);
  expect(fillBlankAt(draft, 'nobody', { block: 0, part: 0, index: 0 }, '5月')).toBe(draft);
});
