import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByMarks, marksByLine, type TextMark } from '../../../src/review/marks.ts';

const mark = (start: number, end: number): TextMark => ({ start, end, severity: 'error', message: 'x' });

/** Words with their marks in «». */
const shown = (words: string, at: number, marks: readonly TextMark[]): string =>
  cutByMarks(words, at, marks)
    .map(({ words: piece, mark: found }) => (found ? `«${piece}»` : piece))
    .join('');

test('words are cut where marks begin and end, counted from the whole text', () => {
  expect(shown('为周庄镇服务', 10, [mark(11, 13), mark(14, 16)])).toBe('为«周庄»镇«服务»');
  expect(shown('为周庄镇服务', 10, [mark(0, 11), mark(15, 30)])).toBe('«为»周庄镇服«务»');
  expect(shown('为周庄', 0, [mark(7, 9)])).toBe('为周庄');
});

test('of marks that overlap the graver one is seen', () => {
  const note: TextMark = { ...mark(0, 6), severity: 'note' };
  const pieces = cutByMarks('征集【】条。', 0, [note, mark(2, 4)]);
  expect(pieces.map(({ words, mark: found }) => `${words} ${found?.severity ?? ''}`)).toEqual([
    '征集 note',
    '【】 error',
    '条。 note',
  ]);
});

test('a line has the marks that reach into it, and one over two lines is in both', () => {
  const lines = '一二\n三四\n\n五'.split('\n');
  const found = marksByLine(lines, [mark(1, 4), mark(7, 8)]).map(({ start, marks }, index) =>
    shown(lines[index] ?? '', start, marks),
  );
  expect(found).toEqual(['一«二»', '«三»四', '', '«五»']);
});

test('whatever is marked, no character is lost or doubled', () => {
  const marks = fc
    .array(fc.tuple(fc.nat(30), fc.nat(8)), { maxLength: 6 })
    .map((pairs) =>
      pairs.map(([start, length]) => mark(start, start + length)).sort((a, b) => a.start - b.start),
    );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('工', 'a', '\n'), maxLength: 30 }),
      marks,
      (text, given) => {
        const lines = text.split('\n');
        const found = marksByLine(lines, given).map(({ start, marks: own }, index) =>
          cutByMarks(lines[index] ?? '', start, own)
            .map(({ words }) => words)
            .join(''),
        );
        expect(found).toEqual(lines);
      },
    ),
  );
});
