import { useContext } from 'preact/hooks';
import { inlineText, type Inline } from '../../passage/model.ts';
import { cutByMarks, type TextMark } from '../../review/marks.ts';
import { BlankField } from './BlankField.tsx';
import { DeskContext } from './desk-context.ts';

interface Props {
  inline: readonly Inline[];
  /** which stretch of its passage this is: places of the block and in the block, see `DraftLine` */
  place?: { block: number; part: number };
  /** what was found about its words, in order */
  marks?: readonly TextMark[] | undefined;
  /** puts another value into the blank at a place among the pieces; without it the words are only shown */
  onFill?: (index: number, value: string) => void;
}

/** Words as they will be printed; blanks can be filled in where they stand. */
export function InlineView({ inline, place = { block: -1, part: 0 }, marks = [], onFill }: Props) {
  const { fill } = useContext(DeskContext)();
  let start = 0;
  return (
    <>
      {fill(inline).map((item, index) => {
        const at = start;
        start += inlineText([item]).length;
        if (item.kind === 'break') return <br key={index} />;
        if (item.kind === 'text') {
          const words =
            marks.length === 0 ? item.text : <MarkedWords words={item.text} at={at} marks={marks} />;
          return item.strong ? <strong key={index}>{words}</strong> : words;
        }
        if (!onFill) return inlineText([item]);
        return (
          <BlankField
            key={index}
            name={item.name}
            value={item.value}
            sample={item.sample}
            spot={`${String(place.block)} ${String(place.part)} ${String(at)}`}
            onFill={(value) => {
              onFill(index, value);
            }}
          />
        );
      })}
    </>
  );
}

function MarkedWords({ words, at, marks }: { words: string; at: number; marks: readonly TextMark[] }) {
  return (
    <>
      {cutByMarks(words, at, marks).map(({ words: piece, mark }, index) =>
        mark ? (
          <mark key={index} class="finding-mark" data-severity={mark.severity} title={mark.message}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
