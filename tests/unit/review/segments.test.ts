import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../../src/review/segments.ts';

test('lines are segments, empty ones are left out', () => {
  expect(segmentsOf('甲\n\n乙丙')).toEqual([
    { text: '甲', opensLine: true, start: 0 },
    { text: '乙丙', opensLine: true, start: 3 },
  ]);
});

test('a long line is cut where a sentence ends, or at a comma, or anywhere', () => {
  const lengths = (text: string): number[] => segmentsOf(text).map((segment) => segment.text.length);
  expect(lengths(`${'字'.repeat(500)}。${'字'.repeat(500)}`)).toEqual([501, 500]);
  expect(lengths(`${'字'.repeat(500)}，${'字'.repeat(500)}`)).toEqual([501, 500]);
  expect(lengths('字'.repeat(1700))).toEqual([800, 800, 100]);
});

test('segments put together are the text without its line ends, and no character is split', () => {
  const unit = fc.constantFrom('字', '。', '，', '\n', '𠮷', ' ', 'a'.repeat(500));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const segments = segmentsOf(text);
      expect(segments.map((segment) => segment.text).join('')).toBe(text.replaceAll('\n', ''));
      for (const segment of segments) {
        expect(text.startsWith(segment.text, segment.start)).toBe(true);
        expect(segment.text).not.toMatch(/^[\uDC00-\uDFFF]/u);
        expect(segment.opensLine).toBe(segment.start === 0 || text[segment.start - 1] === '\n');
      }
    }),
  );
});
