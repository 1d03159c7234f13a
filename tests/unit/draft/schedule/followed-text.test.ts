import { expect, test } from 'vitest';
import { removeItem } from '../../../../src/draft/draft.ts';
import { followMeasures } from '../../../../src/draft/schedule/follow.ts';
import { followedText } from '../../../../src/draft/schedule/followed-text.ts';
import { scheduleItem } from '../../../../src/draft/schedule/schedule.ts';
import { draftOf, item, words } from '../../../fixtures/drafts.ts';

const passage = item('a', {
  measures: [1, 2].map((id) => ({
    id: String(id),
    when: words(`${String(id)}月`),
    work: words('甲'),
    who: [],
    check: [],
  })),
});
const other = item('b', {
  measures: passage.measures?.slice(0, 1).map((one) => ({ ...one, work: words('乙') })) ?? [],
});
const draft = followMeasures(draftOf(passage, other, scheduleItem('biao', 1)));

test('says by how many rows the schedule followed', () => {
  const fewer = removeItem(draft, 'a');
  expect(followedText(fewer, followMeasures(fewer, draft))).toBe('时间安排表跟着少了 2 行。');
  const back = { ...draft, items: [passage, ...followMeasures(fewer, draft).items] };
  expect(followedText(back, followMeasures(back))).toBe('时间安排表跟着多了 2 行。');
});

test('says nothing of a schedule that is new, gone, or has as many rows', () => {
  const fresh = draftOf(passage, scheduleItem('biao', 1));
  expect(followedText(fresh, followMeasures(fresh))).toBe('');
  const gone = removeItem(draft, 'biao');
  expect(followedText(gone, gone)).toBe('');
  expect(followedText(draft, draft)).toBe('');
});
