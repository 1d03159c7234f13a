import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveItem } from '../../../src/draft/draft.ts';
import { numberDraft, printedBlocks } from '../../../src/draft/numbered.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import type { Block } from '../../../src/passage/model.ts';
import { numberHeadings } from '../../../src/passage/number.ts';
import { anyDraft, draftOf, item, paragraph, words } from '../../fixtures/drafts.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** Every printed heading, in order. */
function headings(draft: Draft): Heading[] {
  return printedBlocks(numberDraft(draft)).filter((block): block is Heading => block.kind === 'heading');
}

const inner = (level: 1 | 2 | 3 | 4): Block => ({
  kind: 'heading',
  level,
  number: '旧',
  text: words('小标题'),
});

describe('numberDraft', () => {
  test('numbers headings from the first to the last and leaves labels unprinted', () => {
    const draft = draftOf(
      item('引言', { heading: null, blocks: [paragraph('开头')] }),
      item('甲'),
      item('乙', { heading: { level: 2, text: words('乙') }, blocks: [inner(4), inner(4)] }),
      item('丙'),
    );
    expect(headings(draft).map(({ number }) => number)).toEqual(['一、', '（一）', '1.', '2.', '二、']);
    expect(numberDraft(draft)[0]).toMatchObject({ heading: undefined, body: [paragraph('开头')] });
  });

  test('numbers follow when a passage is moved', () => {
    const draft = moveItem(draftOf(item('甲'), item('乙'), item('丙')), '丙', 0);
    expect(headings(draft).map(({ number, text }) => [number, text])).toEqual([
      ['一、', words('丙')],
      ['二、', words('甲')],
      ['三、', words('乙')],
    ]);
  });

  test('every printed heading bears the number that official documents give it', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const all = headings(draft);
        expect(all.map(({ number }) => number)).toEqual(numberHeadings(all.map(({ level }) => level)));
      }),
    );
  });

  test('headings inside a passage stand below its own, and keep their order of rank', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { heading, body, item: own } of numberDraft(draft)) {
          const levels = body.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
          const before = own.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
          if (heading) expect(levels.every((level) => level > heading.level)).toBe(true);
          // Shifted by the same step, unless that would lead below the last level.
          for (const [index, level] of levels.entries())
            for (const [other, otherLevel] of levels.entries())
              if ((before[index] ?? 0) < (before[other] ?? 0)) expect(level <= otherLevel).toBe(true);
        }
      }),
    );
  });

  test('gives one block of text for each block of the passage', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { item: own, body } of numberDraft(draft))
          expect(body.map(({ kind }) => kind)).toEqual(own.blocks.map(({ kind }) => kind));
      }),
    );
  });

  test('more headings than can be numbered stay without numbers', () => {
    const draft = draftOf(...Array.from({ length: 120 }, (_, index) => item(`p${String(index)}`)));
    const numbers = headings(draft).map(({ number }) => number);
    expect(numbers.slice(97, 101)).toEqual(['九十八、', '九十九、', '', '']);
  });
});
