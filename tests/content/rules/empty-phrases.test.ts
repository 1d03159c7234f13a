import { describe, expect, test } from 'vitest';
import { emptyPhrasesIn } from './empty-phrases.ts';

describe('empty phrases', () => {
  test.each([
    '大力推进竞赛，3月前办完。',
    '切实加强领导：由主席负责。',
    '不断提高入会率，【月份】达到【比例】%。',
  ])('may be one, with something to do after it: %s', (text) => {
    expect(emptyPhrasesIn(text)).toEqual([]);
  });

  test('may not be one with nothing after it', () => {
    expect(emptyPhrasesIn('3月前，大力推进竞赛。4月验收。')).toEqual([
      '空话后面没有具体动作：3月前，大力推进竞赛。4月验收。',
    ]);
  });

  test('may not be two, the same one neither', () => {
    expect(emptyPhrasesIn('大力推进竞赛，切实加强领导，3月办完。')).toEqual([
      '空话多于一处：大力推进、切实加强',
    ]);
    expect(emptyPhrasesIn('不断增强，不断增强，1月')).toHaveLength(1);
  });

  test.each(['扎实开展', '全面提高', '进一步提升', '着力提升', '深入开展', '切实地做好'])(
    '%s is one',
    (words) => {
      expect(emptyPhrasesIn(`${words}工作。`)).toHaveLength(1);
    },
  );

  test.each(['旧稿写“大力推进、切实加强”', '> 大力推进竞赛，切实加强领导', '全面公布结果，进一步核对'])(
    'shown as an example, or verbs that do something, are none: %s',
    (text) => {
      expect(emptyPhrasesIn(text)).toEqual([]);
    },
  );
});
