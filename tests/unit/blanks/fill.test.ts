import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOpen, fillBlocks } from '../../../src/blanks/fill.ts';
import { blockText, type Block, type Inline } from '../../../src/passage/model.ts';
import { anyText } from '../../fixtures/han.ts';

const blank = (name: string, value = ''): Inline => ({ kind: 'blank', name, value });
const text = (words: string): Inline => ({ kind: 'text', text: words, strong: false });

const blocks: Block[] = [
  { kind: 'heading', level: 1, number: '一、', text: [blank('年份'), text('年目标')] },
  { kind: 'paragraph', text: [text('在'), blank('月份'), text('前')], align: 'start' },
  { kind: 'list', ordered: true, items: [[blank('月份')], [blank('年份'), blank('月份')]] },
  { kind: 'table', head: [[blank('月份')]], rows: [[[blank('月份')]], [[blank('年份'), { kind: 'break' }]]] },
];

test('blanks are asked for in reading order, each with its place among those of its name', () => {
  const asked: string[] = [];
  fillBlocks(blocks, (name, ordinal) => {
    asked.push(name + String(ordinal));
    return '';
  });
  expect(asked.join(' ')).toBe('年份0 月份0 月份1 年份1 月份2 月份3 月份4 年份2');
});

test('values stand where they belong', () => {
  const filled = fillBlocks(blocks, (name, ordinal) =>
    name === '年份' ? '2027' : ordinal === 2 ? '' : `${String(ordinal + 1)}月`,
  );
  expect(filled.map(blockText)).toEqual([
    '一、2027年目标',
    '在1月前',
    '2月\n2027【月份】',
    '4月\n5月\n2027\n',
  ]);
  expect(countOpen(filled)).toBe(1);
});

test('a blank with a sample is asked for by it, and takes no turn from those without', () => {
  const asked: string[] = [];
  const paragraph: Block = {
    kind: 'paragraph',
    align: 'start',
    text: [blank('月份'), { kind: 'blank', name: '月份', value: '', sample: '3月' }, blank('月份')],
  };
  const [filled] = fillBlocks([paragraph], (name, ordinal, sample) => {
    asked.push(`${name} ${sample ?? String(ordinal)}`);
    return sample === undefined ? '' : '4月';
  });
  expect(asked).toEqual(['月份 0', '月份 3月', '月份 1']);
  expect(filled && blockText(filled)).toBe('【月份】4月【月份】');
  expect(countOpen([paragraph])).toBe(2);
});

describe('filling', () => {
  const inline = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: anyText, strong: fc.boolean() }),
      fc.record({
        kind: fc.constant('blank' as const),
        name: fc.constantFrom('年份', '月份'),
        value: fc.constant(''),
      }),
      fc.constant({ kind: 'break' as const }),
    ),
    { maxLength: 5 },
  );
  const rows = fc.array(inline, { maxLength: 3 });
  const anyBlocks: fc.Arbitrary<Block[]> = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('paragraph' as const),
        text: inline,
        align: fc.constant('start' as const),
      }),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constant(2 as const),
        number: fc.constant(''),
        text: inline,
      }),
      fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: rows }),
      fc.record({ kind: fc.constant('table' as const), head: rows, rows: fc.array(rows, { maxLength: 3 }) }),
    ),
    { maxLength: 6 },
  );
  const value = (name: string, ordinal: number): string => `${name}${String(ordinal)}`;

  test('and opening again leaves what was there, and what was given is never changed', () => {
    fc.assert(
      fc.property(anyBlocks, (given) => {
        const copy = structuredClone(given);
        const filled = fillBlocks(given, value);
        expect(fillBlocks(filled, () => '')).toEqual(copy);
        expect(given).toEqual(copy);
      }),
    );
  });

  test('twice is filling once, and leaves nothing open', () => {
    fc.assert(
      fc.property(anyBlocks, (given) => {
        const filled = fillBlocks(given, value);
        expect(fillBlocks(filled, value)).toEqual(filled);
        expect(countOpen(filled)).toBe(0);
      }),
    );
  });

  test('with nothing counts every blank as open, those of the title too', () => {
    fc.assert(
      fc.property(anyBlocks, inline, (given, title) => {
        let blanks = title.filter(({ kind }) => kind === 'blank').length;
        const opened = fillBlocks(given, () => {
          blanks += 1;
          return '';
        });
        expect(countOpen(opened, title)).toBe(blanks);
      }),
    );
  });
});
