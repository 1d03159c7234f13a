import { expect, test } from 'vitest';
import { fillBlankAt } from '../../../src/draft/fill-blank.ts';
import { placeBlanks } from '../../../src/draft/place-blanks.ts';
import { emptySchedule } from '../../../src/draft/schedule/schedule.ts';
import type { Block, Inline } from '../../../src/passage/model.ts';
import { draftOf, item } from '../../fixtures/drafts.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words, strong: false });
const blank = (name: string, value = '', sample?: string): Inline => ({
  kind: 'blank',
  name,
  value,
  ...(sample === undefined ? {} : { sample }),
});
const line = (...pieces: Inline[]): Block => ({ kind: 'paragraph', text: pieces, align: 'start' });

const draft = draftOf(
  item('甲', {
    blocks: [
      line(text('由'), blank('责任人'), text('负责，评选'), blank('数量', '', '10'), text('名。')),
      line(blank('单位名称'), text('与'), blank('责任人', '张三'), text('签订责任书。')),
    ],
  }),
  item('表', { schedule: emptySchedule(1), blocks: [line(blank('责任人'))] }),
);
const listed = placeBlanks(draft, ({ name }) => name !== '单位名称');

test('each place is listed with its clause, filled in or not, and no sample', () => {
  expect(
    listed.map(({ label, blanks }) => [label, ...blanks.map(({ clause, value }) => `${clause} ${value}`)]),
  ).toEqual([['甲', '由【责任人】负责，评选10名 ', '【单位名称】与【责任人】签订责任书 张三']]);
});

test('filled in at its place it changes that one, and its clause stays as it was', () => {
  const place = listed[0]?.blanks[0]?.place;
  if (!place) throw new Error('no place');
  const again = placeBlanks(fillBlankAt(draft, '甲', place, '李四'), ({ name }) => name !== '单位名称');
  expect(again[0]?.blanks.map(({ value }) => value)).toEqual(['李四', '张三']);
  expect(again[0]?.blanks[0]?.clause).toBe(listed[0]?.blanks[0]?.clause);
});
