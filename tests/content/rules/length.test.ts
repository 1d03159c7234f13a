import { describe, expect, test } from 'vitest';
import { lengthProblems } from './length.ts';

describe('the length of a measure', () => {
  const of = (count: number, role = 'cuoshi') =>
    lengthProblems({ role, text: `### 标题\n\n${'字'.repeat(count)}\n` });

  test.each([80, 420])('may be %i Han characters, the heading not counted', (count) => {
    expect(of(count)).toEqual([]);
  });

  test('is too short below and too long above', () => {
    expect(of(79)).toEqual(['只有 79 个汉字，太短']);
    expect(of(421)).toEqual(['有 421 个汉字，太长']);
    expect(of(421, 'baozhang')).toHaveLength(1);
  });

  test('is free for other roles', () => {
    expect(of(1, 'jieyu')).toEqual([]);
    expect(of(2000, 'shijian')).toEqual([]);
  });
});
