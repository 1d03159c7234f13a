import type { SourceLine } from '../source-line.ts';
import type { Cell } from '../table-lines.ts';

/**
 * The cells of a table of HTML, row by row, with empty ones where a cell reaches down from above.
 *
 * @param read reads what stands in a cell
 */
export function cellsOf(table: Element, read: (cell: Element) => SourceLine[]): Cell[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  /** for each column how many rows the cell above still covers */
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    const passCovered = (): void => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        cells.push({ lines: [], span: 1 });
        column += 1;
      }
    };
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      passCovered();
      const [span, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let at = 0; at < span; at += 1) covered[column + at] = down - 1;
      column += span;
      cells.push({ lines: read(cell), span });
    }
    passCovered();
    return cells;
  });
}

function spanOf(cell: Element, name: string): number {
  const span = cell.getAttribute(name) ?? '';
  return /^[1-9]\d?$/u.test(span) ? Number(span) : 1;
}
