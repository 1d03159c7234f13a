import { expect, test } from 'vitest';
import { seenBy } from '../../../fixtures/review.ts';

test('every blank that is still open must be filled', () => {
  expect(seenBy('open-blank', '【年份】年，由【责任人】负责。')).toEqual([
    ['error', '【年份】'],
    ['error', '【责任人】'],
  ]);
});

test.each(['2027年，由工会副主席负责。', '】【', '【\n】'])('no blank is seen in %j', (text) => {
  expect(seenBy('open-blank', text)).toEqual([]);
});
