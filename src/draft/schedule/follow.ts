import { measureFields, measureHead } from '../../passage/measures/measure.ts';
import { groupMeasures, rowOf } from '../../passage/measures/schedule-rows.ts';
import type { Block, Inline, Measure } from '../../passage/model.ts';
import { replaceBlock } from '../draft.ts';
import type { Draft, DraftItem } from '../schema.ts';
import { handledRows, isSame, rowAs, sortRows, type Row } from './rows.ts';

/** A measure of the draft with its name, see {@link measureNameOf}. */
interface Entry {
  name: string;
  measure: Measure;
}

type Table = Extract<Block, { kind: 'table' }>;

/**
 * Makes the schedules of a draft follow its measures. Rows that the reader did not touch say what their measures say;
 * rows that he changed stay as they are, and those he took out stay out, for as long as their passages are there; rows
 * of passages that are gone go with them, unless he changed them.
 *
 * @param before the draft before the last step, by which it is seen what was done to the rows themselves
 */
export function followMeasures(draft: Draft, before?: Draft): Draft {
  if (draft === before || !draft.items.some(({ schedule }) => schedule)) return draft;
  const entries = draft.items.flatMap(entriesOf);
  const old = new Map(before?.items.map((item) => [item.id, item]));
  const items = draft.items.map((item) => followed(item, entries, old.get(item.id)));
  return items.every((item, index) => item === draft.items[index]) ? draft : { ...draft, items };
}

/** The name of a measure in its draft. */
function measureNameOf(itemId: string, measureId: string): string {
  return `${itemId} ${measureId}`;
}

function entriesOf({ id, measures = [] }: DraftItem): Entry[] {
  return measures.map((measure) => ({ name: measureNameOf(id, measure.id), measure }));
}

function followed(item: DraftItem, entries: readonly Entry[], before: DraftItem | undefined): DraftItem {
  const { schedule } = item;
  if (!schedule) return item;
  const table = tableIn(item);
  const old = before?.schedule === schedule ? tableIn(before)?.rows : undefined;
  const handled = table && handledRows(schedule, table.rows, old);
  const names = entries.map(({ name }) => name);
  const deleted = (handled?.deleted ?? []).filter((name) => names.includes(name));
  const kept = (handled?.rows ?? []).map((row) => ({
    ...row,
    of: row.of.filter((name) => names.includes(name)),
  }));
  const own = kept.filter((row) => row.own);
  const taken = new Set([...deleted, ...own.flatMap(({ of }) => of)]);
  const free = entries.filter(({ name }) => !taken.has(name));
  const made = groupMeasures(free, schedule.from).map(rowFrom);
  const following = kept.filter((row) => !row.own);
  // As long as nothing follows anew, rows stay where they are: the reader may be typing in one.
  const stays = handled !== undefined && isSame(following, made);
  const rows = stays ? kept : sortRows([...made, ...own], schedule.from, names);
  return withRows(item, rows, deleted);
}

/** A schedule with its rows in their order again, for when the reader has done with them. */
export function sortSchedule(draft: Draft, id: string): Draft {
  const names = draft.items.flatMap(entriesOf).map(({ name }) => name);
  const items = draft.items.map((item) => {
    const { schedule } = item;
    const table = tableIn(item);
    if (item.id !== id || schedule?.rows.length !== table?.rows.length || !schedule || !table) return item;
    const rows = table.rows.map((cells, index) => rowAs(cells, schedule.rows[index]));
    return withRows(item, sortRows(rows, schedule.from, names), schedule.deleted);
  });
  return items.every((item, index) => item === draft.items[index]) ? draft : { ...draft, items };
}

function tableIn({ blocks }: DraftItem): Table | undefined {
  return blocks.find((block): block is Table => block.kind === 'table');
}

function withRows(item: DraftItem, rows: readonly Row[], deleted: string[]): DraftItem {
  const { schedule } = item;
  if (!schedule) return item;
  const table = tableIn(item);
  const next = { ...schedule, rows: rows.map(({ of, own }) => ({ of, own })), deleted };
  const cells = rows.map((row) => row.cells);
  if (table && isSame(next, schedule) && isSame(cells, table.rows)) return item;
  const head = table?.head ?? measureFields.map((field) => words(measureHead[field]));
  const written: Table = { kind: 'table', head, rows: cells };
  const at = item.blocks.findIndex((block) => block === table);
  const placed = at < 0 ? { ...item, blocks: [written, ...item.blocks] } : replaceBlock(item, at, [written]);
  return { ...placed, schedule: next };
}

function words(text: string): Inline[] {
  return [{ kind: 'text', text, strong: false }];
}

function rowFrom(group: readonly Entry[]): Row {
  const row = rowOf(group.map(({ measure }) => measure));
  return {
    cells: measureFields.map((field) => row[field]),
    of: group.map(({ name }) => name),
    own: false,
  };
}
