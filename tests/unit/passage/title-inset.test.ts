import { expect, test } from 'vitest';
import { titleInset } from '../../../src/passage/title-inset.ts';

const inset = (length: number): number =>
  titleInset([{ kind: 'text', text: '题'.repeat(length), strong: false }]);

test.each([0, 1, 20])('a title of %d characters needs no inset: it is one line', (length) => {
  expect(inset(length)).toBe(0);
});

test.each([
  [22, 12],
  [30, 16],
  [41, 15],
])('a title of %d characters is broken after about %d', (length, characters) => {
  expect((20 * 22 - 2 * inset(length)) / 22).toBe(characters);
});

test('a title of nearly two full lines takes both of them whole', () => {
  expect(inset(39)).toBe(0);
});
