import { expect, test } from 'vitest';
import { evidenceIn } from '../../../../src/draft/notice/evidence.ts';
import type { Answer } from '../../../../src/draft/notice/model.ts';
import { rowsOf } from '../../../../src/draft/notice/rows.ts';
import type { DraftMeasure } from '../../../../src/draft/schema.ts';
import { record } from '../../../../src/draft/year/record.ts';
import { yearList } from '../../../../src/draft/year/rows.ts';
import { draftOf, item, words } from '../../../fixtures/drafts.ts';

const measure = (id: string, work: string, check: string): DraftMeasure => ({
  id,
  when: words('3月'),
  work: words(work),
  who: words('生产委员'),
  check: words(check),
});
const draft = draftOf(
  item('safety', {
    measures: [
      measure('1', '与各车间签订安全责任书', '责任书存档'),
      measure('2', '组织消防演练', '演练照片和签到表'),
    ],
  }),
  item('care', { measures: [measure('1', '走访困难职工', '【数量】户以上')] }),
  item('plain'),
);

function answer(text: string, ...ids: string[]): Answer {
  return {
    demand: { text, section: '', item: 1, points: undefined, rule: '' },
    verdict: 'met',
    found: ids.map((id) => ({ place: id, id, text: '', words: [] })),
    lacking: [],
    reasons: [],
    query: '',
  };
}

test('is how the row is checked that speaks of the demand', () => {
  const evidence = evidenceIn(draft);
  expect(evidence(answer('每年开展消防演练不少于1次', 'safety'))).toBe('演练照片和签到表');
  expect(evidence(answer('签订安全责任书', 'safety'))).toBe('责任书存档');
  expect(evidence(answer('开展职工体检', 'safety'))).toBe('');
});

test('is what was written down of the row through the year, where there is some', () => {
  const [row] = yearList(draft).rows;
  if (!row) throw new Error('no row');
  const done = record(draft, row, { state: 'done', evidence: '2号档案盒' }, 2027);
  expect(evidenceIn(done)(answer('签订安全责任书', 'safety'))).toBe('2号档案盒');
});

test('is nothing for an open place, a passage that promises nothing, a pasted plan, or what is missing', () => {
  for (const one of [
    answer('走访困难职工', 'care'),
    answer('签订安全责任书', 'plain'),
    answer('签订安全责任书'),
  ])
    expect(evidenceIn(draft)(one)).toBe('');
  expect(evidenceIn(undefined)(answer('签订安全责任书', 'safety'))).toBe('');
  // The second place answers where the first has none.
  expect(evidenceIn(draft)(answer('签订安全责任书', 'plain', 'safety'))).toBe('责任书存档');
});

test('stands in the table until the reader writes something else', () => {
  const answers = [answer('签订安全责任书', 'safety')];
  const cells = (evidence: string): string | undefined =>
    rowsOf(answers, [{ demand: '签订安全责任书', evidence, own: '' }], evidenceIn(draft))[0]?.[3];
  expect(cells('')).toBe('责任书存档');
  expect(cells('会议纪要')).toBe('会议纪要');
});
