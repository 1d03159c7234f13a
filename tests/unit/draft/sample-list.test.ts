import { expect, test } from 'vitest';
import { sampleList } from '../../../src/draft/sample-list.ts';
import type { Inline } from '../../../src/passage/model.ts';
import { draftOf, item, words } from '../../fixtures/drafts.ts';

const sampled = (sample: string, value = ''): Inline => ({ kind: 'blank', name: '数量', value, sample });
const open: Inline = { kind: 'blank', name: '数量', value: '' };
const passage = item('甲', {
  blocks: [
    {
      kind: 'paragraph',
      align: 'start',
      text: [...words('年初，评选'), sampled('10'), ...words('名标兵，设奖'), sampled('3', '5'), open],
    },
    { kind: 'list', ordered: false, items: [[...words('再评选'), sampled('10')]] },
  ],
});

test('lists the samples of each passage, each value once with its clause', () => {
  expect(sampleList(draftOf(item('乙'), passage), () => true)).toEqual([
    {
      itemId: '甲',
      label: '甲',
      samples: [
        { name: '数量', sample: '10', value: '', clause: '评选10名标兵' },
        // The clause shows what the site says, whatever the reader does.
        { name: '数量', sample: '3', value: '5', clause: '设奖3【数量】' },
      ],
    },
  ]);
});

test('leaves out what is filled in elsewhere', () => {
  expect(sampleList(draftOf(passage), ({ sample }) => sample === '3')[0]?.samples).toHaveLength(1);
  expect(sampleList({ ...draftOf(), title: [sampled('10')] }, () => true)).toMatchObject([{ itemId: '' }]);
});
