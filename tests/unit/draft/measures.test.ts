import { describe, expect, test } from 'vitest';
import { fillDraftItem } from '../../../src/draft/fill-draft.ts';
import {
  addMeasures,
  changeMeasure,
  emptyMeasure,
  fillCounted,
  ordinalInMeasure,
  ordinalInText,
  removeMeasure,
} from '../../../src/draft/measures.ts';
import type { DraftItem } from '../../../src/draft/schema.ts';
import { measureFields } from '../../../src/passage/measures/measure.ts';
import { blockText, inlineText, type Inline } from '../../../src/passage/model.ts';
import { item, words } from '../../fixtures/drafts.ts';

const open = (name: string): Inline => ({ kind: 'blank', name, value: '' });
const sampled = (value = ''): Inline => ({ kind: 'blank', name: '月份', value, sample: '3月' });
const passage = item('a', {
  heading: { level: 2, text: [open('月份'), ...words('的事')] },
  blocks: [
    {
      kind: 'paragraph',
      align: 'start',
      text: [open('月份'), sampled(), ...words('由'), open('责任人'), ...words('办')],
    },
    { kind: 'list', ordered: false, items: [[open('月份')]] },
  ],
  measures: [
    { id: '1', when: [open('月份')], work: words('甲'), who: [open('责任人')], check: [open('检验办法')] },
    { id: '2', when: [open('月份')], work: words('乙'), who: [open('责任人')], check: [open('检验办法')] },
  ],
});
const text = ({ heading, blocks, measures = [] }: DraftItem): string =>
  [
    inlineText(heading?.text ?? []),
    ...blocks.map(blockText),
    ...measures.map((measure) => measureFields.map((field) => inlineText(measure[field])).join('|')),
  ].join('\n');

test('a measure is added, changed and taken out', () => {
  const more = addMeasures(passage, [emptyMeasure('3')]);
  expect(more.measures?.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(inlineText(changeMeasure(more, '3', 'work', words('丙')).measures?.[2]?.work ?? [])).toBe('丙');
  expect(removeMeasure(more, '1').measures?.map(({ id }) => id)).toEqual(['2', '3']);
  expect(removeMeasure(item('b'), '1').measures).toEqual([]);
  expect(addMeasures(item('b'), [emptyMeasure('1')]).measures).toHaveLength(1);
  expect(changeMeasure(item('b'), '1', 'who', [])).toEqual(item('b'));
});

describe('a blank without a sample is filled in', () => {
  test('in the text and in the measure that repeats it', () => {
    expect(text(fillCounted(passage, '月份', 0, '5月'))).toBe(
      '5月的事\n【月份】3月由【责任人】办\n【月份】\n5月|甲|【责任人】|【检验办法】\n【月份】|乙|【责任人】|【检验办法】',
    );
    expect(text(fillCounted(passage, '月份', 1, '5月'))).toBe(
      '【月份】的事\n5月3月由【责任人】办\n【月份】\n【月份】|甲|【责任人】|【检验办法】\n5月|乙|【责任人】|【检验办法】',
    );
  });

  test('in every measure, where the text has it once', () => {
    const lines = text(fillCounted(passage, '责任人', 0, '王师傅')).split('\n');
    expect(lines.slice(1)).toEqual([
      '【月份】3月由王师傅办',
      '【月份】',
      '【月份】|甲|王师傅|【检验办法】',
      '【月份】|乙|王师傅|【检验办法】',
    ]);
  });

  test('in its measure alone, where the text has none of the name', () => {
    const lines = text(fillCounted(passage, '检验办法', 1, '名册')).split('\n');
    expect(lines.slice(-2)).toEqual(['【月份】|甲|【责任人】|【检验办法】', '【月份】|乙|【责任人】|名册']);
  });
});

test('where a blank stands tells which of its name it is', () => {
  expect(ordinalInText(passage, '月份', { block: -1, part: 0, index: 0 })).toBe(0);
  expect(ordinalInText(passage, '月份', { block: 0, part: 0, index: 0 })).toBe(1);
  expect(ordinalInText(passage, '月份', { block: 1, part: 0, index: 0 })).toBe(2);
  expect(ordinalInText(passage, '责任人', { block: 0, part: 0, index: 3 })).toBe(0);
  expect(ordinalInMeasure(passage, '月份', { id: '1', field: 'when', index: 0 })).toBe(0);
  expect(ordinalInMeasure(passage, '月份', { id: '2', field: 'when', index: 0 })).toBe(1);
  expect(ordinalInMeasure(passage, '责任人', { id: '2', field: 'who', index: 0 })).toBe(0);
  expect(ordinalInMeasure(passage, '检验办法', { id: '2', field: 'check', index: 0 })).toBe(1);
});

test('a value that holds in the whole passage holds in its measures', () => {
  const filled = fillDraftItem(passage, (inline) =>
    inline.map((piece) =>
      piece.kind === 'blank' && piece.name === '检验办法' ? { ...piece, value: '名册' } : piece,
    ),
  );
  expect(text(filled)).toContain('甲|【责任人】|名册');
  expect(
    Object.hasOwn(
      fillDraftItem(item('b'), (inline) => [...inline]),
      'measures',
    ),
  ).toBe(false);
});
