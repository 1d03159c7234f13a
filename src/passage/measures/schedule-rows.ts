import { inlineText, type Inline, type Measure } from '../model.ts';
import { orderOf, readWhen, whenLabel } from './when.ts';

/**
 * Puts measures in the order of a schedule, those of one month and one work together: they are one row.
 *
 * @param entries whatever holds measures, in reading order
 * @param from the month the year begins with
 */
export function groupMeasures<Entry extends { measure: Measure }>(
  entries: readonly Entry[],
  from: number,
): Entry[][] {
  const rows = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = rowKey(entry.measure);
    const row = rows.get(key);
    if (row) row.push(entry);
    else rows.set(key, [entry]);
  }
  const order = ([entry]: readonly Entry[]): number =>
    entry ? orderOf(readWhen(inlineText(entry.measure.when)), from) : 0;
  // The sort is stable: what begins in the same month keeps the order of the text.
  return [...rows.values()].sort((one, other) => order(one) - order(other));
}

/** What makes two measures one row: the same month and the same work. */
function rowKey({ when, work }: Measure): string {
  return `${inlineText(whenLabel(when))}\n${inlineText(work)}`;
}

/**
 * The cell of a row that several measures share: what each of them says, once.
 *
 * @param textOf the words of a cell
 * @param between what stands between two
 */
export function joinCells<Node>(
  cells: readonly (readonly Node[])[],
  textOf: (cell: readonly Node[]) => string,
  between: Node,
): Node[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const text = textOf(cell);
    if (text === '' || seen.has(text)) return [];
    const isFirst = seen.size === 0;
    seen.add(text);
    return isFirst ? cell : [between, ...cell];
  });
}

/** One row of a schedule made from the measures it stands for. */
export function rowOf(measures: readonly Measure[]): Measure {
  const cell = (pick: (measure: Measure) => readonly Inline[], between: string): Inline[] =>
    joinCells(measures.map(pick), inlineText, { kind: 'text', text: between, strong: false });
  const [first] = measures;
  return {
    when: whenLabel(first?.when ?? []),
    work: [...(first?.work ?? [])],
    who: cell(({ who }) => who, '、'),
    check: cell(({ check }) => check, '；'),
  };
}
