import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveReview, type Reviewed } from '../../../../src/components/review/live-review.ts';
import { plainContext } from '../../../fixtures/review.ts';

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, line) => `第${String(line)}组签定责任书。`).join('\n');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  // Each look at the clock is a millisecond later: a slice of the work ends after a few segments.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a long text is reviewed bit by bit, so that keys get their turn', () => {
  const done: Reviewed[] = [];
  const text = linesOf(500);
  new LiveReview(plainContext, (reviewed) => done.push(reviewed)).review(text);
  let turns = 0;
  for (; done.length === 0; turns += 1) vi.advanceTimersToNextTimer();
  expect(turns).toBeGreaterThan(40);
  expect(done[0]?.text).toBe(text);
  expect(done[0]?.findings.filter(({ rule }) => rule === 'old-spelling')).toHaveLength(500);
});

test('samples are found where the draft says they stand', () => {
  const done: Reviewed[] = [];
  const live = new LiveReview(plainContext, (reviewed) => done.push(reviewed));
  const sample = { start: 1, end: 3, kind: '数量', value: '10' };
  live.review('选10名。', false, [sample]);
  vi.runAllTimers();
  expect(done[0]?.findings).toMatchObject([{ rule: 'sample-value', severity: 'note', start: 1, end: 3 }]);
  // By another context they are the same, in another text they are others.
  live.setContext({ ...plainContext, unit: 'qiye' });
  vi.runAllTimers();
  live.review('选十名。');
  vi.runAllTimers();
  expect(done.map(({ findings }) => findings.length)).toEqual([1, 1, 0]);
});

test('what is typed meanwhile takes the place of the text under way', () => {
  const done: string[] = [];
  const live = new LiveReview(plainContext, ({ text }) => done.push(text));
  live.review(linesOf(500));
  vi.advanceTimersToNextTimer();
  live.review('签定责任书。', true);
  vi.advanceTimersByTime(200);
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual(['签定责任书。']);
});
