import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMeeting, writeMeeting, type StoredMeeting } from '../../../src/meeting/stored-clock.ts';

const now = 1_700_000_000_000;
const meeting: StoredMeeting = {
  page: '/methods/fupan/',
  table: 0,
  sound: false,
  clock: { passed: 1000, since: now - 5000 },
};

test('a meeting that is kept is read back, running or standing', () => {
  expect(readMeeting(writeMeeting(meeting), now)).toEqual(meeting);
  const standing = { ...meeting, clock: { passed: 1000 } };
  expect(readMeeting(writeMeeting(standing), now)).toEqual(standing);
});

test.each([
  ['', 'nothing'],
  ['{', 'no JSON'],
  ['null', 'no object'],
  [JSON.stringify({ ...meeting, table: -1 }), 'a table before the first'],
  [JSON.stringify({ ...meeting, page: 1 }), 'a page that is no path'],
  [JSON.stringify({ ...meeting, extra: 1 }), 'something else'],
  [JSON.stringify({ ...meeting, clock: { passed: '1' } }), 'a time in words'],
  [JSON.stringify({ ...meeting, clock: { passed: 1e99 } }), 'more time than a day has'],
  [JSON.stringify({ ...meeting, clock: { passed: 0, since: now + 1 } }), 'a beginning in the future'],
  [JSON.stringify({ ...meeting, clock: { passed: 0, since: now - 13 * 3_600_000 } }), 'a beginning long ago'],
])('%j is no meeting: %s', (text) => {
  expect(readMeeting(text, now)).toBeUndefined();
});

test('nothing that storage may hold makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readMeeting(text, now)).toBeUndefined();
    }),
  );
});
