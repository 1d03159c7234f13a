import type { Block, Inline } from '../../../passage/model.ts';
import type { TableLine } from '../source-line.ts';

/** A table of a file as one of a draft: its first row is the head, and every row has a cell in each column. */
export function tableBlock({ rows }: TableLine): Extract<Block, { kind: 'table' }> {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const whole = rows.map((row) => Array.from({ length: columns }, (_, index): Inline[] => row[index] ?? []));
  const [head = [], ...rest] = whole;
  return { kind: 'table', head, rows: rest };
}
