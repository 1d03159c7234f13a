import { expect, test } from 'vitest';
import { seenBy } from '../../../fixtures/review.ts';

test('every blank that is still open must be filled', () => {
  expect(seenBy('open-blank', '【年份】年，由【责任人】负责。')).toEqual([
    ['error', '【年份】'],
    ['error', '【责任人】'],
  ]);
});

test('a blank with a sample is not open, one without anything behind its colon is', () => {
  expect(seenBy('open-blank', '选【数量：10】名，【栏目：其他】')).toEqual([]);
  expect(seenBy('open-blank', '选【数量：】名、【人数： 　】人、【名额】')).toEqual([
    ['error', '【数量：】'],
    ['error', '【人数： 　】'],
    ['error', '【名额】'],
  ]);
});

test.each(['2027年，由工会副主席负责。', '】【', '【\n】'])('no blank is seen in %j', (text) => {
  expect(seenBy('open-blank', text)).toEqual([]);
});
