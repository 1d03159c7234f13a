import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesAfter, withFixes } from '../../../src/review/edit.ts';
import type { Finding } from '../../../src/review/model.ts';

function finding(start: number, end: number, replacement?: string): Finding {
  const base = { rule: 'r', severity: 'warning', start, end, message: '', reason: '' } as const;
  return replacement === undefined ? base : { ...base, fix: { label: '', replacement } };
}

test('fixes are put in wherever they stand, longer or shorter than what was there', () => {
  expect(withFixes('甲帐乙帐', [finding(3, 4, '账目'), finding(1, 2, '')])).toBe('甲乙账目');
  expect(withFixes('甲帐乙', [finding(1, 2)])).toBe('甲帐乙');
  expect(withFixes('甲帐乙', [])).toBe('甲帐乙');
});

test('of two fixes that overlap the later one is left out', () => {
  expect(withFixes('甲乙丙丁', [finding(1, 3, 'x'), finding(2, 4, 'y')])).toBe('甲x丁');
});

test('a place moves with what is typed before it, and is lost when its words change', () => {
  expect(placesAfter('甲乙丙', '新甲乙丙')({ start: 2, end: 3 })).toEqual({ start: 3, end: 4 });
  expect(placesAfter('甲乙丙', '甲乙新丙')({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  expect(placesAfter('甲乙丙', '甲新丙')({ start: 0, end: 3 })).toBeUndefined();
});

test('a place that is not lost holds the same words', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '。'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(12), fc.nat(12), (head, out, into, tail, one, other) => {
      const [before, now] = [head + out + tail, head + into + tail];
      const [start, end] = [Math.min(one, other), Math.min(Math.max(one, other), before.length)];
      if (start > end) return;
      const place = placesAfter(before, now)({ start, end });
      if (place) expect(now.slice(place.start, place.end)).toBe(before.slice(start, end));
    }),
  );
});
