import { expect, test } from 'vitest';
import { sortLine } from '../../../scripts/build-log.mjs';

const said = (level: string, label: string | null, message: string) =>
  sortLine(JSON.stringify({ message, label, level }));

test.each([
  ['info', 'build-notes', '写好 396 页', { kind: 'note', text: '写好 396 页' }],
  ['info', 'build', 'Complete!', { kind: 'detail', text: '[build] Complete!' }],
  ['info', null, '✓ Completed', { kind: 'detail', text: '✓ Completed' }],
  ['warn', 'vite', 'large chunk', { kind: 'warning', text: '[vite] large chunk' }],
  ['warn', 'build-notes', '少了', { kind: 'warning', text: '[build-notes] 少了' }],
  ['error', 'content-checks', 'broken', { kind: 'error', text: '[content-checks] broken' }],
])('%s of %s: %s', (level, label, message, expected) => {
  expect(said(level, label, message)).toEqual(expected);
});

test.each(['(node:1) DeprecationWarning: old', '{', '{}', '{"message":1,"level":"info"}', 'null', ''])(
  'a line from outside the log is kept: %j',
  (line) => {
    expect(sortLine(line)).toEqual({ kind: 'stray', text: line });
  },
);
