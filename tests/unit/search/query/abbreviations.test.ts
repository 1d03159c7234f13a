import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviated } from '../../../../src/search/query/abbreviations.ts';

const words = ['产业工人队伍建设改革', '青年教师教学竞赛', '青年教师教学技能竞赛', '劳动竞赛', '职工书屋'];

test.each([
  ['产工改', '产业工人队伍建设改革'],
  ['青教赛', '青年教师教学竞赛'],
  ['劳竞赛', '劳动竞赛'],
])('%s is %s', (typed, word) => {
  expect(abbreviated(typed, words)).toBe(word);
});

test.each([
  ['two characters, which stand in too many words', '青赛'],
  ['the word itself', '职工书屋'],
  ['another first character', '年教赛'],
  ['another order', '青赛教'],
  ['the last one far from the end', '产工队'],
  ['one that is not there', '青教跑'],
  ['more than an abbreviation has', '产业工人队建改'],
  ['nothing', ''],
])('%s abbreviates nothing', (_name, typed) => {
  expect(abbreviated(typed, words)).toBeUndefined();
});

test('a character is needed as often as it is typed', () => {
  expect(abbreviated('工工工', ['工会工作'])).toBeUndefined();
  expect(abbreviated('工会会', ['工会会员'])).toBe('工会会员');
});

test('whatever is typed, the word holds it in order', () => {
  const han = fc.constantFrom('工', '会', '产', '改');
  fc.assert(
    fc.property(fc.array(han, { maxLength: 7 }), fc.array(fc.array(han, { maxLength: 9 })), (typed, list) => {
      const word = abbreviated(
        typed.join(''),
        list.map((chars) => chars.join('')),
      );
      if (word !== undefined) expect(word).toMatch(new RegExp(typed.join('.*'), 'u'));
    }),
  );
});
