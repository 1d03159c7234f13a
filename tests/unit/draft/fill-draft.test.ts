import { expect, test } from 'vitest';
import { fillBlankOf, filledNames } from '../../../src/draft/fill-draft.ts';
import { blockText, type BlankPiece, type Block } from '../../../src/passage/model.ts';
import { draftOf, item, words } from '../../fixtures/drafts.ts';

const blank = (sample?: string): BlankPiece => ({
  kind: 'blank',
  name: '月份',
  value: '',
  ...(sample !== undefined && { sample }),
});
const blocks: Block[] = [
  { kind: 'paragraph', align: 'start', text: [blank('3月'), ...words('、'), blank(), blank(), blank('4月')] },
  { kind: 'table', head: [[blank('3月')]], rows: [[[blank('3月')]]] },
];
const passage = item('a', { blocks, heading: { level: 1, text: [blank('3月')] } });

test('in a passage the same name with the same sample is one value', () => {
  const filled = fillBlankOf(passage, blank('3月'), '5月');
  expect(filled.blocks.map(blockText)).toEqual(['5月、【月份】【月份】4月', '5月\n5月']);
  expect(filled.heading?.text).toEqual([{ ...blank('3月'), value: '5月' }]);
  // Emptied, they say the sample again.
  expect(fillBlankOf(filled, blank('3月'), '')).toEqual(passage);
});

test('a blank without a sample is filled in by itself, elsewhere', () => {
  expect(fillBlankOf(passage, blank(), '5月')).toEqual(passage);
});

test('names that the reader filled in are his own, samples are not', () => {
  expect(filledNames(draftOf(passage))).toEqual([]);
  expect(filledNames(draftOf(fillBlankOf(passage, blank('3月'), '5月')))).toEqual(['5月']);
});
