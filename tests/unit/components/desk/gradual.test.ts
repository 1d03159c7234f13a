import { describe, expect, test } from 'vitest';
import {
  drawFirst,
  drawMore,
  drawnAtOnce,
  type Drawable,
  type Drawn,
} from '../../../../src/components/desk/gradual.ts';
import type { Block } from '../../../../src/passage/model.ts';
import { words } from '../../../fixtures/drafts.ts';

const paragraph: Block = { kind: 'paragraph', text: words('每月走访一次。'), align: 'start' };
const table = (rows: number): Block => ({
  kind: 'table',
  head: [words('月份')],
  rows: Array.from({ length: rows }, () => [words('3月')]),
});
const passage = (id: string, blocks: number): Drawable => ({
  id,
  blocks: Array.from({ length: blocks }, () => paragraph),
});
const long = Array.from({ length: 170 }, (_, at) => passage(`p${String(at)}`, 9));
const sum = (drawn: Drawn): number => [...drawn.values()].reduce((all, blocks) => all + blocks, 0);

/** How many blocks and heads each drawing adds until all is drawn. */
function drawings(passages: readonly Drawable[]): { blocks: number; heads: number }[] {
  const steps: { blocks: number; heads: number }[] = [];
  let last: Drawn = new Map();
  for (;;) {
    const { drawn, isDone } =
      steps.length === 0 ? drawFirst(passages) : drawMore(last, passages, drawnAtOnce);
    steps.push({ blocks: sum(drawn) - sum(last), heads: drawn.size - last.size });
    last = drawn;
    if (isDone || steps.length > 1000) return steps;
  }
}

describe('a draft of 1,530 paragraphs', () => {
  const steps = drawings(long);

  test('is drawn whole, and no drawing adds more than a hundred paragraphs', () => {
    expect(steps.reduce((all, { blocks }) => all + blocks, 0)).toBe(1530);
    expect(steps.reduce((all, { heads }) => all + heads, 0)).toBe(170);
    expect(steps.length).toBeGreaterThan(20);
    for (const { blocks, heads } of steps) {
      expect(blocks).toBeGreaterThan(0);
      expect(blocks + 6 * heads).toBeLessThanOrEqual(drawnAtOnce + 6);
    }
  });

  test('begins with the first screens', () => {
    const { drawn } = drawFirst(long);
    expect([...drawn.keys()]).toEqual(long.slice(0, drawn.size).map(({ id }) => id));
    expect(drawn.get('p3')).toBe(9);
  });
});

test('a whole plan is drawn at once', () => {
  const plan = Array.from({ length: 32 }, (_, at) => passage(`p${String(at)}`, 3));
  expect(drawings(plan)).toEqual([{ blocks: 96, heads: 32 }]);
});

test('a passage of 1,500 paragraphs without headings is drawn in parts, too', () => {
  const steps = drawings([passage('all', 1500)]);
  expect(steps.length).toBeGreaterThan(10);
  for (const { blocks } of steps) expect(blocks).toBeLessThanOrEqual(drawnAtOnce);
});

test('a table larger than a drawing is drawn by itself', () => {
  const passages = [{ id: 'a', blocks: [...passage('a', 80).blocks, table(600), paragraph] }];
  expect(drawings(passages).map(({ blocks }) => blocks)).toEqual([80, 1, 1]);
});

test('nothing that is drawn is taken back, and what is added later comes at once', () => {
  const { drawn } = drawMore(new Map(), long, Infinity);
  const longer = [passage('new', 2), ...long.slice(1), passage('p0', 10)];
  const after = drawMore(drawn, longer, drawnAtOnce);
  expect(after.isDone).toBe(true);
  expect(after.drawn.get('new')).toBe(2);
  expect(after.drawn.get('p0')).toBe(10);
  expect(after.drawn.size).toBe(171);
});
