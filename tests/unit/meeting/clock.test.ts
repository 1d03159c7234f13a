import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockTime,
  lengthOf,
  movedBack,
  movedTo,
  passedAt,
  placeAt,
  toggled,
  type Step,
} from '../../../src/meeting/clock.ts';

const minute = 60_000;
const steps: Step[] = [
  { name: '开场', words: '甲', minutes: 5 },
  { name: '看事实', words: '乙', minutes: 10 },
  { name: '收尾', words: '丙', minutes: 1 },
];

describe('where a meeting is', () => {
  test.each([
    [0, 0, 5 * minute, 16 * minute],
    [5 * minute - 1, 0, 1, 11 * minute + 1],
    [5 * minute, 1, 10 * minute, 11 * minute],
    [15.5 * minute, 2, minute / 2, minute / 2],
    [16 * minute, 2, 0, 0],
    [99 * minute, 2, 0, 0],
  ])('after %i milliseconds it is in step %i', (passed, index, left, leftOfAll) => {
    expect(placeAt(steps, passed)).toEqual({ index, left, leftOfAll });
  });

  test('a meeting without steps is over', () => {
    expect(placeAt([], 0)).toEqual({ index: 0, left: 0, leftOfAll: 0 });
  });
});

describe('a clock', () => {
  test('counts only while it runs', () => {
    const running = toggled({ passed: 0 }, 1000);
    expect(passedAt(running, 4000)).toBe(3000);
    const standing = toggled(running, 4000);
    expect(passedAt(standing, 99_000)).toBe(3000);
    expect(passedAt(toggled(standing, 99_000), 100_000)).toBe(4000);
  });

  test('does not go backwards when the clock of the computer is set back', () => {
    expect(passedAt({ passed: 5000, since: 9000 }, 1000)).toBe(5000);
  });

  test('goes to the beginning of a step, running or not', () => {
    expect(movedTo({ passed: 3 }, steps, 1, 7)).toEqual({ passed: 5 * minute });
    expect(movedTo({ passed: 3, since: 1 }, steps, 2, 7)).toEqual({ passed: 15 * minute, since: 7 });
    expect(movedTo({ passed: 3 }, steps, 9, 7)).toEqual({ passed: 15 * minute });
    expect(movedTo({ passed: 3 }, steps, -1, 7)).toEqual({ passed: 0 });
  });

  test('goes back to the beginning of the step first, at once to the one before', () => {
    expect(movedBack({ passed: 7 * minute }, steps, 0)).toEqual({ passed: 5 * minute });
    expect(movedBack({ passed: 5 * minute + 2000 }, steps, 0)).toEqual({ passed: 0 });
    expect(movedBack({ passed: 0 }, steps, 0)).toEqual({ passed: 0 });
    expect(movedBack({ passed: 60 * minute }, steps, 0)).toEqual({ passed: 15 * minute });
  });

  test('loses and wins no time, however often it is stopped', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 20 }), (waits) => {
        let [clock, now, ran] = [toggled({ passed: 0 }, 0), 0, 0];
        for (const [index, wait] of waits.entries()) {
          now += wait;
          if (index % 2 === 0) ran += wait;
          clock = toggled(clock, now);
        }
        expect(passedAt(clock, now)).toBe(ran);
      }),
    );
  });

  test('is always in one of its steps, with no more left than it takes', () => {
    fc.assert(
      fc.property(fc.nat(2 * lengthOf(steps)), (passed) => {
        const { index, left } = placeAt(steps, passed);
        expect(left).toBeLessThanOrEqual((steps[index]?.minutes ?? 0) * minute);
      }),
    );
  });
});

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [425_000, '7:05'],
  [90 * minute, '90:00'],
])('%i milliseconds are %s', (milliseconds, shown) => {
  expect(clockTime(milliseconds)).toBe(shown);
});
