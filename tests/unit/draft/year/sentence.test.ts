import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedTo, type RowResult } from '../../../../src/draft/schema.ts';
import { isShort, rowSentence, shortBy } from '../../../../src/draft/year/sentence.ts';
import { anyText } from '../../../fixtures/han.ts';
import { yearRow } from '../../../fixtures/year.ts';

const december = { from: 1, now: 11 };
const sentence = (row: Parameters<typeof yearRow>[0], became?: Partial<RowResult>): string =>
  rowSentence(yearRow(row, became), december);

const council = { work: '召开职代会2次', check: '会议决议' };
const visits = { when: '每季', work: '走访困难职工', check: '全年不少于10户' };
const accidents = { when: '全年', work: '把轻伤事故控制住', check: '不超过2件' };

describe('a sentence says what is known of a row, and nothing else', () => {
  test.each<[Parameters<typeof yearRow>[0], Partial<RowResult> | undefined, string]>([
    [{}, { state: 'done' }, '3月与各车间签订安全责任书，已按计划完成。'],
    [
      {},
      { state: 'done', evidence: '责任书，在档案盒。' },
      '3月与各车间签订安全责任书，已按计划完成（佐证：责任书，在档案盒）。',
    ],
    [{}, { state: 'done', actual: '签了12份' }, '3月与各车间签订安全责任书，已按计划完成，实际签了12份。'],
    [{ when: '【月份】' }, { state: 'done' }, '与各车间签订安全责任书，已完成。'],
    [council, { state: 'done', actual: '2' }, '计划3月召开职代会2次，实际2次，如数完成。'],
    [council, { state: 'done', actual: '3次' }, '计划3月召开职代会2次，实际3次，比计划多1次。'],
    [
      council,
      { state: 'done', actual: '一次' },
      '计划3月召开职代会2次，实际一次，比计划少1次，原因是【原因】。',
    ],
    [
      visits,
      { state: 'done', actual: '12户' },
      '每季走访困难职工，计划全年不少于10户，实际12户，比计划多2户。',
    ],
    [
      visits,
      { actual: '8户' },
      '每季走访困难职工，计划全年不少于10户，实际8户，比计划少2户，原因是【原因】。',
    ],
    [visits, { actual: '10' }, '每季走访困难职工，计划全年不少于10户，实际10户，与计划数一致。'],
    [
      accidents,
      { state: 'done', actual: '3' },
      '全年把轻伤事故控制住，计划不超过2件，实际3件，比计划多1件，原因是【原因】。',
    ],
    [
      accidents,
      { state: 'done', actual: '1' },
      '全年把轻伤事故控制住，计划不超过2件，实际1件，比计划少1件。',
    ],
    [
      { when: '12月', work: '举办迎新联欢', check: '参加会员不低于80%' },
      { state: 'done', actual: '85%' },
      '12月举办迎新联欢，计划参加会员不低于80%，实际85%，比计划高5个百分点。',
    ],
    [{}, { state: 'done', moved: '9' }, '与各车间签订安全责任书原定3月，因【原因】改在9月完成。'],
    [
      council,
      { state: 'done', moved: '9', actual: '1次' },
      '召开职代会2次原定3月，因【原因】改在9月完成，实际1次，比计划少1次。',
    ],
    [{}, { state: 'missed' }, '计划3月与各车间签订安全责任书，没有完成，原因是【原因】。'],
    [
      council,
      { state: 'missed', actual: '1次' },
      '计划3月召开职代会2次，实际1次，比计划少1次，没有全部完成，原因是【原因】。',
    ],
    [
      council,
      { state: 'missed', actual: '0' },
      '计划3月召开职代会2次，实际0次，比计划少2次，没有完成，原因是【原因】。',
    ],
    [
      {},
      { state: 'missed', moved: '9' },
      '与各车间签订安全责任书原定3月，改到9月，仍没有完成，原因是【原因】。',
    ],
    [{}, { moved: '12' }, '与各车间签订安全责任书原定3月，因【原因】改到12月办理。'],
    [{}, { moved: 'next' }, '与各车间签订安全责任书原定3月，因【原因】改到下一年度办理。'],
    [{}, { moved: '9' }, '与各车间签订安全责任书原定3月，因【原因】改到9月，【完成情况】。'],
    [{}, undefined, '3月与各车间签订安全责任书，【完成情况】。'],
    [{}, { evidence: '责任书' }, '3月与各车间签订安全责任书，【完成情况】（佐证：责任书）。'],
    [{}, { actual: '签了8个车间' }, '3月与各车间签订安全责任书，实际签了8个车间。'],
  ])('%j %j', (row, became, said) => {
    expect(sentence(row, became)).toBe(said);
  });
});

test('a row is short when it is worse than planned, and only then', () => {
  expect(isShort(yearRow(council, { actual: '1' }))).toBe(true);
  expect(shortBy(yearRow(council, { actual: '1' }))).toBe('比计划少1次');
  expect(isShort(yearRow(accidents, { actual: '3' }))).toBe(true);
  expect(isShort(yearRow(accidents, { actual: '1' }))).toBe(false);
  expect(isShort(yearRow(council, { actual: '来了很多人' }))).toBe(false);
  expect(isShort(yearRow(council))).toBe(false);
});

test('whatever is written down, it is one sentence without marks that stand twice', () => {
  const anyResult = fc.record({
    state: fc.constantFrom('' as const, 'done' as const, 'missed' as const),
    moved: fc.constantFrom(...movedTo),
    actual: fc.oneof(fc.constantFrom('', '2', '3次', '一次。'), anyText),
    evidence: fc.oneof(fc.constantFrom('', '签到表。'), anyText),
  });
  fc.assert(
    fc.property(anyResult, (became) => {
      const said = sentence(council, became);
      expect(said.endsWith('。')).toBe(true);
      expect(said).toContain('召开职代会2次');
      const own = became.actual + became.evidence;
      if (!/[，。]/u.test(own)) expect(said).not.toMatch(/，，|，。|。.*。/u);
    }),
  );
});
