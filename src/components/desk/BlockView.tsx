import { measureHead } from '../../passage/measures/measure.ts';
import { inlineText, type Block, type Inline } from '../../passage/model.ts';
import type { SignaturePlace } from '../../passage/signature.ts';
import { stretchKey, type ItemMarks } from './finding-marks.ts';
import { InlineView } from './InlineView.tsx';

interface Props {
  block: Block;
  index: number;
  marks: ItemMarks['at'] | undefined;
  /** where a line of the signature stands */
  signature: SignaturePlace | undefined;
  onFill?: (part: number, index: number, value: string) => void;
}

/** A block, drawn as on the pages of the site. */
export function BlockView({ block, index, marks, signature, onFill }: Props) {
  const words = (inline: readonly Inline[], part: number) => (
    <InlineView
      inline={inline}
      place={{ block: index, part }}
      marks={marks?.get(stretchKey(index, part))}
      {...(onFill && {
        onFill: (piece: number, value: string) => {
          onFill(part, piece, value);
        },
      })}
    />
  );
  switch (block.kind) {
    case 'heading': {
      const Tag = headingTags[block.level];
      return (
        <Tag>
          {block.number !== '' && <span data-number="">{block.number}</span>}
          {words(block.text, 0)}
        </Tag>
      );
    }
    case 'paragraph':
      if (!signature) return <p>{words(block.text, 0)}</p>;
      return (
        <p class="signature-line" style={signatureStyle(signature)}>
          {words(block.text, 0)}
        </p>
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map((item, part) => (
            <li key={part}>{words(item, part)}</li>
          ))}
        </Tag>
      );
    }
    case 'table': {
      const width = block.head.length;
      const heads = block.head.map(inlineText);
      const byMonth = heads[0] === measureHead.when;
      return (
        <div
          class="scroll-box"
          tabIndex={0}
          role="group"
          aria-label={byMonth ? '时间安排' : '表格，可左右滚动'}
        >
          <table class={byMonth ? 'month-table' : undefined}>
            <thead>
              <tr>
                {block.head.map((cell, part) => (
                  <th key={part} scope="col">
                    {words(cell, part)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, line) => (
                <tr key={line} data-again={byMonth && sameMonth(block.rows, line) ? '' : undefined}>
                  {row.map((cell, column) => (
                    <td key={column} data-head={heads[column]}>
                      {words(cell, rowStart(block.rows, line, width) + column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    }
  }
}

/** Where the line stands on paper; on the screen it has no room for that. */
function signatureStyle({ align, left, right, above }: SignaturePlace) {
  return {
    '--signature-align': align,
    '--signature-left': left,
    '--signature-right': right,
    '--signature-above': above,
  };
}

const headingTags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

/** Place of a row's first cell among the cells of its table, see `partsOf`. */
export function rowStart(rows: readonly Inline[][][], line: number, headWidth: number): number {
  return rows.slice(0, line).reduce((sum, row) => sum + row.length, headWidth);
}

/** Whether a row of a table by months is of the same month as the one before. */
function sameMonth(rows: readonly Inline[][][], line: number): boolean {
  const [month, before] = [line, line - 1].map((place) => inlineText(rows[place]?.[0] ?? []));
  return line > 0 && month !== '' && month === before;
}
