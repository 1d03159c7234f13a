import { expect, test } from 'vitest';
import { soundsOf } from '../../../../src/components/site/sounds.ts';

test.each([
  ['职代会', 'zhidaihui zdh'],
  ['女职工', 'nvzhigong nzg'],
  ['“八不准”', 'babuzhun bbz'],
  ['SECI模型', 'secimoxing smx'],
  ['', ' '],
])('%s is typed %s', (name, sounds) => {
  expect(soundsOf(name)).toBe(sounds);
});
