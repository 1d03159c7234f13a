import { expect, test } from 'vitest';
import { isPlanText } from '../../../src/vocabulary/plan-text.ts';

test.each([
  ['plan', '', true],
  ['snippet', '', true],
  ['method', '写进计划怎么写', true],
  ['method', '怎么做', true],
  ['method', '常见误用', false],
  ['method', '', false],
  ['guide', '写进计划怎么写', false],
  ['term', '', false],
] as const)('a passage of kind %s under “%s” stands in a plan: %s', (kind, heading, expected) => {
  expect(isPlanText(kind, heading)).toBe(expected);
});
