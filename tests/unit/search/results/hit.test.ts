import { expect, test } from 'vitest';
import { readHit } from '../../../../src/search/results/hit.ts';

const display = { title: '甲', number: '一、', page: '乙', group: '', text: '丁' };
const known = { match: 'exact', whole: false, kind: 'plan', topics: ['anquan'], units: ['qiye'] } as const;
const url = '/plans/x/#a';

test('a hit is what was stored of it and what is known of it', () => {
  const anchors = [{ id: 'other' }, { id: 'display', title: JSON.stringify(display) }];
  expect(readHit({ url, anchors }, known)).toEqual({ ...known, ...display, url });
});

test.each([
  ['no anchors', []],
  ['another anchor', [{ id: 'x', title: JSON.stringify(display) }]],
  ['an anchor without its words', [{ id: 'display' }]],
  ['other words', [{ id: 'display', title: '{"title":"甲"}' }]],
])('a record with %s is refused', (_, anchors) => {
  expect(() => readHit({ url, anchors }, known)).toThrow();
});
