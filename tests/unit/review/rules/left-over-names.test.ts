import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test('names of drafts that go round the web must not stay', () => {
  expect(wordsBy('left-over-name', '为周庄镇服务，普陀区教育工会，南烟建设')).toEqual([
    '周庄',
    '普陀',
    '南烟',
  ]);
  expect(seenBy('left-over-name', '为周庄镇服务')).toEqual([['error', '周庄']]);
});

test('unless they are the reader’s own', () => {
  const text = '为周庄镇服务，普陀区教育工会';
  expect(wordsBy('left-over-name', text, { allowedNames: ['昆山市周庄镇中心小学'] })).toEqual(['普陀']);
});

test.each(['普陀山', '湖南烟草', '其中铝材', '遵义会议'])('other words are left alone: %s', (text) => {
  expect(wordsBy('left-over-name', text)).toEqual([]);
});
