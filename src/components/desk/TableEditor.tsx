import { useContext } from 'preact/hooks';
import { withPart } from '../../draft/block-parts.ts';
import { editedText } from '../../draft/edit-text.ts';
import { tableColumns } from '../../passage/column-widths.ts';
import { inlineText, type Block } from '../../passage/model.ts';
import { rowStart } from './BlockView.tsx';
import { DeskContext } from './desk-context.ts';
import { isKey, keys } from '../ui/keys.ts';
import { TextField } from './TextField.tsx';

type Table = Extract<Block, { kind: 'table' }>;

interface Props {
  table: Table;
  itemId: string;
  blockIndex: number;
  /** takes the changed table, and in which cell was typed; false when it cannot be taken */
  onChange: (table: Block, kind?: string) => boolean;
}

/** What the columns of the table have of its width; the rest is for the tools of its rows. */
const shareOfFields = 0.91;

/** A table as a grid of fields. Enter goes to the cell below, and from the last row into a new one. */
export function TableEditor({ table, itemId, blockIndex, onChange }: Props) {
  const { edited, focusOn } = useContext(DeskContext)();
  const width = table.head.length;
  const idOf = (part: number): string => `field-${itemId}-${String(blockIndex)}-${String(part)}`;
  const withRow = (at: number): Block => {
    const empty = Array.from({ length: width }, () => []);
    return { ...table, rows: [...table.rows.slice(0, at), empty, ...table.rows.slice(at)] };
  };
  const goTo = (row: number, column: number): void => {
    focusOn(() => document.getElementById(idOf(width * (row + 1) + column)));
  };
  const cell = (inline: Table['head'][number], part: number, row: number, column: number) => (
    <TextField
      id={idOf(part)}
      className="desk-field"
      label={
        row < 0
          ? `表头第 ${String(column + 1)} 栏`
          : `第 ${String(row + 1)} 行，${inlineText(table.head[column] ?? [])}`
      }
      value={editedText(inline)}
      onInput={(text) => onChange(withPart(table, part, edited(inline, text)), idOf(part))}
      onKey={(event) => {
        if (!isKey(event, keys.split)) return;
        event.preventDefault();
        if (row + 1 === table.rows.length && !onChange(withRow(row + 1))) return;
        goTo(row + 1, column);
      }}
    />
  );
  return (
    <div class="scroll-box desk-grid" role="group" aria-label="表格">
      <table>
        <colgroup>
          {tableColumns([table.head, ...table.rows]).map(({ width: share }, column) => (
            <col key={column} style={{ width: `${String(share * shareOfFields)}%` }} />
          ))}
          <col class="desk-row-tools" />
        </colgroup>
        <thead>
          <tr>
            {table.head.map((inline, column) => (
              <th key={column} scope="col" data-head="表头">
                {cell(inline, column, -1, column)}
              </th>
            ))}
            <td class="desk-row-tools" />
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((inline, column) => (
                <td key={column} data-head={inlineText(table.head[column] ?? [])}>
                  {cell(inline, rowStart(table.rows, line, width) + column, line, column)}
                </td>
              ))}
              <td class="desk-row-tools">
                <button
                  type="button"
                  class="desk-tool"
                  aria-label={`删行：第 ${String(line + 1)} 行`}
                  onClick={() => {
                    onChange({ ...table, rows: table.rows.filter((_, index) => index !== line) });
                  }}
                >
                  删行
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          if (onChange(withRow(table.rows.length))) goTo(table.rows.length, 0);
        }}
      >
        加一行
      </button>
    </div>
  );
}
