import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPart } from '../../../../src/draft/block-parts.ts';
import {
  changeItem,
  duplicateItem,
  moveItem,
  removeItem,
  replaceBlock,
} from '../../../../src/draft/draft.ts';
import { withoutEmpty } from '../../../../src/draft/edit-blocks.ts';
import { addMeasures, changeMeasure, removeMeasure } from '../../../../src/draft/measures.ts';
import { followMeasures, sortSchedule } from '../../../../src/draft/schedule/follow.ts';
import { scheduleItem } from '../../../../src/draft/schedule/schedule.ts';
import type { Draft, DraftItem, DraftMeasure } from '../../../../src/draft/schema.ts';
import { orderOf, readWhen } from '../../../../src/passage/measures/when.ts';
import { inlineText, type Block } from '../../../../src/passage/model.ts';
import { draftOf, item, paragraph, words } from '../../../fixtures/drafts.ts';

type Table = Extract<Block, { kind: 'table' }>;

const measure = (id: string, when: string, work: string, who = '生产委员', check = '名册'): DraftMeasure => ({
  id,
  when: words(when),
  work: words(work),
  who: words(who),
  check: words(check),
});

const jingsai = item('jingsai', { measures: [measure('1', '9月', '比武'), measure('2', '3月', '立项')] });
const anquan = item('anquan', {
  measures: [measure('1', '6月至9月', '查休息点'), measure('2', '3月', '签责任书')],
});
const schedule = (from = 1): DraftItem => scheduleItem('biao', from);

function tableOf(draft: Draft): Table {
  const table = draft.items.find(({ id }) => id === 'biao')?.blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

const rowsOf = (draft: Draft): string[] => tableOf(draft).rows.map((row) => row.map(inlineText).join('|'));
const worksOf = (draft: Draft): string[] => tableOf(draft).rows.map((row) => inlineText(row[1] ?? []));

/** A step as the desk takes it. */
const step = (draft: Draft, change: (draft: Draft) => Draft): Draft => followMeasures(change(draft), draft);
const inSchedule = (draft: Draft, change: (table: Table) => Block): Draft =>
  step(draft, (old) =>
    changeItem(old, 'biao', (own) =>
      replaceBlock(
        own,
        own.blocks.findIndex(({ kind }) => kind === 'table'),
        [change(tableOf(old))],
      ),
    ),
  );
const typed = (draft: Draft, row: number, column: number, text: string): Draft =>
  inSchedule(draft, (table) => withPart(table, 4 + row * 4 + column, words(text)));
const without = (draft: Draft, row: number): Draft =>
  inSchedule(draft, (table) => ({ ...table, rows: table.rows.filter((_, index) => index !== row) }));
const withRow = (draft: Draft, text: string): Draft =>
  inSchedule(draft, (table) => ({
    ...table,
    rows: [...table.rows, [words('5月'), words(text), [], []]],
  }));

const begun = followMeasures(draftOf(jingsai, anquan, schedule()));

describe('a schedule', () => {
  test('has a row for each measure, sorted by the first month', () => {
    expect(rowsOf(begun)).toEqual([
      '3月|立项|生产委员|名册',
      '3月|签责任书|生产委员|名册',
      '6月至9月|查休息点|生产委员|名册',
      '9月|比武|生产委员|名册',
    ]);
    expect(tableOf(begun).head.map(inlineText)).toEqual(['月份', '工作', '责任人', '检验办法']);
  });

  test('takes the place of the table that a plan of the site had, and leaves the sentences beside it', () => {
    const table: Block = { kind: 'table', head: [words('月份')], rows: [[words('1月')], [words('2月')]] };
    const old = { ...schedule(), blocks: [paragraph('如下。'), table, paragraph('每季检查。')] };
    const draft = followMeasures(draftOf(jingsai, old));
    expect(draft.items[1]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(worksOf(draft)).toEqual(['立项', '比武']);
  });

  test('may begin in September', () => {
    expect(worksOf(followMeasures(draftOf(jingsai, anquan, schedule(9))))).toEqual([
      '比武',
      '立项',
      '签责任书',
      '查休息点',
    ]);
  });

  test('is the same draft as long as nothing changes', () => {
    expect(followMeasures(begun)).toBe(begun);
    const retitled = { ...begun, title: words('别的') };
    expect(followMeasures(retitled, begun)).toBe(retitled);
    const fixed = draftOf(jingsai);
    expect(followMeasures(fixed)).toBe(fixed);
  });

  test('follows measures that come, change and go', () => {
    const more = step(begun, (draft) =>
      changeItem(draft, 'jingsai', (old) => addMeasures(old, [measure('3', '1月', '报预算')])),
    );
    expect(worksOf(more)).toEqual(['报预算', '立项', '签责任书', '查休息点', '比武']);
    const later = step(more, (draft) =>
      changeItem(draft, 'jingsai', (old) => changeMeasure(old, '3', 'when', words('12月'))),
    );
    expect(worksOf(later)).toEqual(['立项', '签责任书', '查休息点', '比武', '报预算']);
    const fewer = step(later, (draft) => changeItem(draft, 'jingsai', (old) => removeMeasure(old, '2')));
    expect(worksOf(fewer)).toEqual(['签责任书', '查休息点', '比武', '报预算']);
    expect(worksOf(step(fewer, (draft) => removeItem(draft, 'jingsai')))).toEqual(['签责任书', '查休息点']);
  });

  test('shows the same work in the same month once', () => {
    const twice = step(begun, (draft) => duplicateItem(draft, 'jingsai', 'jingsai-2'));
    expect(worksOf(twice)).toEqual(['立项', '签责任书', '查休息点', '比武']);
    expect(worksOf(step(twice, (draft) => removeItem(draft, 'jingsai')))).toEqual(worksOf(twice));
  });
});

describe('what the reader does in the table', () => {
  test('a changed row stays as it is, whatever becomes of its measure', () => {
    const own = typed(begun, 0, 2, '王师傅');
    expect(rowsOf(own)[0]).toBe('3月|立项|王师傅|名册');
    const changed = step(own, (draft) =>
      changeItem(draft, 'jingsai', (old) => changeMeasure(old, '2', 'work', words('定项目'))),
    );
    expect(rowsOf(changed)).toEqual(rowsOf(own));
    expect(worksOf(step(changed, (draft) => removeItem(draft, 'jingsai')))).toEqual([
      '签责任书',
      '立项',
      '查休息点',
    ]);
  });

  test('a row stays under the caret while its month is typed, and goes where it belongs afterwards', () => {
    const moved = typed(begun, 0, 0, '10月');
    expect(worksOf(moved)).toEqual(['立项', '签责任书', '查休息点', '比武']);
    expect(worksOf(sortSchedule(moved, 'biao'))).toEqual(['签责任书', '查休息点', '比武', '立项']);
    expect(sortSchedule(begun, 'biao')).toBe(begun);
  });

  test('a row taken out stays out', () => {
    const out = without(begun, 1);
    expect(worksOf(out)).toEqual(['立项', '查休息点', '比武']);
    const changed = step(out, (draft) =>
      changeItem(draft, 'anquan', (old) => changeMeasure(old, '2', 'check', words('存档'))),
    );
    expect(worksOf(changed)).toEqual(['立项', '查休息点', '比武']);
    expect(
      worksOf(
        step(changed, (draft) =>
          changeItem(draft, 'anquan', (old) => addMeasures(old, [measure('3', '7月', '演练')])),
        ),
      ),
    ).toEqual(['立项', '查休息点', '演练', '比武']);
  });

  test('a row put in stays', () => {
    const more = withRow(begun, '开大会');
    expect(worksOf(more)).toEqual(['立项', '签责任书', '查休息点', '比武', '开大会']);
    const sorted = step(more, (draft) => removeItem(draft, 'jingsai'));
    expect(worksOf(sorted)).toEqual(['签责任书', '开大会', '查休息点']);
  });

  test('rows left empty go when the reader has done', () => {
    const more = inSchedule(begun, (table) => ({ ...table, rows: [...table.rows, [[], [], [], []]] }));
    expect(worksOf(more)).toHaveLength(5);
    const done = step(more, (draft) => changeItem(draft, 'biao', withoutEmpty));
    expect(rowsOf(done)).toEqual(rowsOf(begun));
  });
});

describe('whatever is done, in whatever order', () => {
  const action = fc.record({
    what: fc.constantFrom(
      'add',
      'remove',
      'duplicate',
      'move',
      'change',
      'more',
      'fewer',
      'type',
      'out',
      'in',
      'sort',
    ),
    which: fc.nat({ max: 20 }),
    month: fc.constantFrom('1月', '3月', '6月至9月', '12月', '每月', '【月份】'),
    column: fc.nat({ max: 3 }),
  });

  test('no row is lost and none comes back', () => {
    fc.assert(
      fc.property(
        fc.array(action, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(1, 9),
        (actions, from) => {
          let draft = followMeasures(draftOf(jingsai, anquan, schedule(from)));
          /** what the reader wrote in rows, and the measures whose rows were taken out */
          const written = new Set<string>();
          const out = new Set<string>();
          for (const [turn, { what, which, month, column }] of actions.entries()) {
            const mark = `改${String(turn)}`;
            const others = draft.items.filter(({ id }) => id !== 'biao');
            const target = others[which % Math.max(1, others.length)];
            const { rows } = tableOf(draft);
            const row = which % Math.max(1, rows.length);
            const known = draft.items.find(({ id }) => id === 'biao')?.schedule?.rows[row];
            const forget = (): void => {
              for (const text of written)
                if (rows[row]?.some((cell) => inlineText(cell).includes(text))) written.delete(text);
            };
            if (what === 'add')
              draft = step(draft, (old) => ({
                ...old,
                items: [item(`p${String(turn)}`, { measures: [measure('1', month, mark)] }), ...old.items],
              }));
            else if (what === 'type' && rows[row]) {
              forget();
              written.add(mark);
              draft = typed(draft, row, column, mark);
            } else if (what === 'out' && rows[row]) {
              forget();
              for (const name of known?.of ?? []) out.add(name);
              draft = without(draft, row);
            } else if (what === 'in') {
              written.add(mark);
              draft = withRow(draft, mark);
            } else if (what === 'sort') draft = sortSchedule(draft, 'biao');
            else if (target) draft = step(draft, (old) => changed(old, target, { what, which, month, mark }));
            check(draft, written, out);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  function changed(
    draft: Draft,
    target: DraftItem,
    { what, which, month, mark }: { what: string; which: number; month: string; mark: string },
  ): Draft {
    const measures = target.measures ?? [];
    const one = measures[which % Math.max(1, measures.length)]?.id ?? '';
    const inTarget = (change: (old: DraftItem) => DraftItem): Draft => changeItem(draft, target.id, change);
    switch (what) {
      case 'remove':
        return removeItem(draft, target.id);
      case 'duplicate':
        return duplicateItem(draft, target.id, `c${mark.slice(1)}`);
      case 'move':
        return moveItem(draft, target.id, which);
      case 'change':
        return inTarget((old) => changeMeasure(old, one, 'when', words(month)));
      case 'more':
        return inTarget((old) => addMeasures(old, [measure(`m${mark.slice(1)}`, month, mark)]));
      default:
        return inTarget((old) => removeMeasure(old, one));
    }
  }

  function check(draft: Draft, written: ReadonlySet<string>, out: ReadonlySet<string>): void {
    const known = draft.items.find(({ id }) => id === 'biao')?.schedule;
    const { rows } = tableOf(draft);
    expect(known?.rows).toHaveLength(rows.length);
    const measures = new Map<string, DraftMeasure>();
    for (const { id, measures: all = [] } of draft.items)
      for (const one of all) measures.set(`${id} ${one.id}`, one);
    const shown = known?.rows.flatMap(({ of }) => of) ?? [];
    // Each measure is in one row, or was taken out.
    const gone = [...measures.keys()].filter((name) => out.has(name));
    expect([...shown, ...gone].sort()).toEqual([...measures.keys()].sort());
    for (const [index, { of, own }] of (known?.rows ?? []).entries()) {
      const cells = (rows[index] ?? []).map(inlineText);
      const source = measures.get(of[0] ?? '');
      if (own) continue;
      // What the reader did not touch says what its measure says.
      expect(cells.slice(0, 2)).toEqual([source?.when, source?.work].map((cell) => inlineText(cell ?? [])));
    }
    const all = rows.flat().map(inlineText);
    for (const text of written) expect(all.some((cell) => cell.includes(text))).toBe(true);
    const following = rows.filter((_, index) => known?.rows[index]?.own === false);
    const orders = following.map(([when = []]) => orderOf(readWhen(inlineText(when)), known?.from ?? 1));
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  }
});
