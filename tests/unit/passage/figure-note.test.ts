import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureName, figureNote } from '../../../src/passage/figure-note.ts';

test('the line that stands for a figure says which', () => {
  expect(figureNote('PDCA循环图')).toBe('（图：PDCA循环图，见原页）');
  expect(figureNote('')).toBe('（图，见原页）');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('图', '环', 'A'), minLength: 1, maxLength: 80 }),
      (name) => {
        expect(figureName(figureNote(name))).toBe(name);
      },
    ),
  );
});

test.each([
  '',
  '（图，见原页）',
  '见（图：甲，见原页）',
  '（图：甲，见原页）。',
  `（图：${'长'.repeat(81)}，见原页）`,
])('%j stands for none', (line) => {
  expect(figureName(line)).toBeUndefined();
});
