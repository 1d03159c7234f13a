import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBack, pasteInto, splitAt, withoutEmpty, type Step } from '../../../src/draft/edit-blocks.ts';
import { editedText, inlineOf } from '../../../src/draft/edit-text.ts';
import type { DraftItem } from '../../../src/draft/schema.ts';
import { partsOf, type Block } from '../../../src/passage/model.ts';
import { anyDraft, item, paragraph, words } from '../../fixtures/drafts.ts';

const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map(inlineOf) });
const passage = (...blocks: Block[]): DraftItem => item('甲', { blocks });
/** What stands in the fields, in order. */
const texts = ({ blocks }: DraftItem): string[] => blocks.flatMap(partsOf).map(editedText);
const caretText = ({ item: after, place, caret }: Step): string => {
  const block = after.blocks[place.block];
  const text = block ? editedText(partsOf(block)[place.part] ?? []) : '';
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
};

describe('splitAt', () => {
  test('parts a paragraph at the caret, without what was selected', () => {
    const step = splitAt(passage(paragraph('春天夏天')), { block: 0, part: 0 }, 2, 2);
    expect(step && texts(step.item)).toEqual(['春天', '夏天']);
    expect(step && caretText(step)).toBe('|夏天');
    const selected = splitAt(passage(paragraph('春天夏天')), { block: 0, part: 0 }, 1, 3);
    expect(selected && texts(selected.item)).toEqual(['春', '天']);
  });

  test('what follows a heading is a paragraph', () => {
    const heading: Block = { kind: 'heading', level: 3, number: '', text: words('春季') };
    const step = splitAt(passage(heading), { block: 0, part: 0 }, 2, 2);
    expect(step?.item.blocks).toEqual([heading, paragraph('')]);
  });

  test('a line of the signature stays on its side', () => {
    const line: Block = { kind: 'paragraph', text: words('工会委员会'), align: 'end' };
    expect(splitAt(passage(line), { block: 0, part: 0 }, 5, 5)?.item.blocks[1]).toMatchObject({
      align: 'end',
    });
  });

  test('an item of a list becomes two, an empty last one ends the list', () => {
    const step = splitAt(passage(list('甲乙', '丙')), { block: 0, part: 0 }, 1, 1);
    expect(step?.item.blocks).toEqual([list('甲', '乙', '丙')]);
    expect(splitAt(passage(list('甲', '')), { block: 0, part: 1 }, 0, 0)?.item.blocks).toEqual([
      list('甲'),
      paragraph(''),
    ]);
  });

  test('there is nothing to part in a table, or where there is no text', () => {
    const table: Block = { kind: 'table', head: [words('月份')], rows: [] };
    expect(splitAt(passage(table), { block: 0, part: 0 }, 1, 1)).toBeUndefined();
    expect(splitAt(passage(), { block: 0, part: 0 }, 0, 0)).toBeUndefined();
  });
});

test('joining takes back parting', () => {
  fc.assert(
    fc.property(anyDraft, fc.nat(), fc.nat(), (draft, pick, at) => {
      const places = draft.items.flatMap((own) =>
        own.blocks.flatMap((block, index) =>
          block.kind === 'table'
            ? []
            : partsOf(block).map((_, part) => ({ own, place: { block: index, part } })),
        ),
      );
      const chosen = places[pick % Math.max(1, places.length)];
      if (!chosen) return;
      const { own, place } = chosen;
      const block = own.blocks[place.block];
      const text = block ? editedText(partsOf(block)[place.part] ?? []) : '';
      // Enter in an empty last item ends the list, which joining does not take back.
      if (text === '') return;
      const caret = at % (text.length + 1);
      const parted = splitAt(own, place, caret, caret);
      expect(parted && texts(parted.item).join('')).toBe(texts(own).join(''));
      const joined = parted && joinBack(parted.item, parted.place);
      expect(joined && texts(joined.item)).toEqual(texts(own));
      expect(joined?.place).toEqual(place);
    }),
  );
});

describe('joinBack', () => {
  test('an empty paragraph simply goes, and the caret is at the end of the one before', () => {
    const step = joinBack(passage(paragraph('春天'), paragraph('')), { block: 1, part: 0 });
    expect(step && texts(step.item)).toEqual(['春天']);
    expect(step && caretText(step)).toBe('春天|');
  });

  test('a paragraph behind a list goes on with its last item', () => {
    const step = joinBack(passage(list('甲', '乙'), paragraph('丙')), { block: 1, part: 0 });
    expect(step?.item.blocks).toEqual([list('甲', '乙丙')]);
  });

  test('nothing joins a table, or what comes first', () => {
    const table: Block = { kind: 'table', head: [words('月份')], rows: [] };
    expect(joinBack(passage(table, paragraph('丙')), { block: 1, part: 0 })).toBeUndefined();
    expect(joinBack(passage(paragraph('丙')), { block: 0, part: 0 })).toBeUndefined();
  });
});

describe('pasteInto', () => {
  test('each further line is a paragraph, or an item', () => {
    const step = pasteInto(
      passage(paragraph('头尾')),
      { block: 0, part: 0 },
      '头',
      ['一', ' 二 ', '三'],
      '尾',
    );
    expect(step && texts(step.item)).toEqual(['头一', '二', '三尾']);
    expect(step && caretText(step)).toBe('三|尾');
    const items = pasteInto(passage(list('甲')), { block: 0, part: 0 }, '', ['一', '二'], '甲');
    expect(items?.item.blocks).toEqual([list('一', '二甲')]);
  });
});

describe('withoutEmpty', () => {
  test('drops what holds nothing and leaves a passage without such alone', () => {
    const table: Block = { kind: 'table', head: [words('月份')], rows: [[words('1月')], [[]]] };
    const full = passage(paragraph('文'), paragraph(' '), list('甲', ''), list(''), table);
    expect(withoutEmpty(full).blocks).toEqual([
      paragraph('文'),
      list('甲'),
      { ...table, rows: [[words('1月')]] },
    ]);
    const clean = passage(paragraph('文'));
    expect(withoutEmpty(clean)).toBe(clean);
  });
});
