import { describe, expect, test } from 'vitest';
import { readContent } from '../content-files.ts';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { gaps, gapsIn } from './gaps.ts';

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

  test('are no lines of a form', () => {
    const page = (words: string) => readContent('methods/x.mdx', `---\ntitle: 甲\n---\n${words}\n`);
    const form = '<Worksheet title="契约">\n\n目标：____\n\n</Worksheet>';
    expect(gaps.problems(page(form), vocabulary())).toEqual([]);
    expect(gaps.problems(page(`${form}\n\n目标：____`), vocabulary())).toHaveLength(1);
  });
});
