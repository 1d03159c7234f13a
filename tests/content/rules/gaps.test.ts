import { describe, expect, test } from 'vitest';
import { gapsIn } from './gaps.ts';

describe('gaps', () => {
  test.each(['20__年', '实践“_”', '××公司', '20xx年', '20XX年', '20**年', 'xx同志', '＿＿学校'])(
    'are found in %s',
    (text) => {
      expect(gapsIn(text)).toHaveLength(1);
    },
  );

  test.each(['2027年', '3×4', '【年份】年', 'Excel', '2027*', 'XXL'])('are not found in %s', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });
});
