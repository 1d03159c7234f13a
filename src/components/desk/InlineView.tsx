import { useContext } from 'preact/hooks';
import type { Inline } from '../../passage/model.ts';
import { BlankField } from './BlankField.tsx';
import { DeskContext } from './desk-context.ts';

interface Props {
  inline: readonly Inline[];
  /** puts another value into the blank at a place; without it the words are only shown */
  onFill?: (index: number, value: string) => void;
}

/** Words as they will be printed; blanks can be filled in where they stand. */
export function InlineView({ inline, onFill }: Props) {
  const { fill } = useContext(DeskContext)();
  return (
    <>
      {fill(inline).map((item, index) => {
        if (item.kind === 'break') return <br key={index} />;
        if (item.kind === 'text') return item.strong ? <strong key={index}>{item.text}</strong> : item.text;
        if (!onFill) return item.value === '' ? `【${item.name}】` : item.value;
        return (
          <BlankField
            key={index}
            name={item.name}
            value={item.value}
            onFill={(value) => {
              onFill(index, value);
            }}
          />
        );
      })}
    </>
  );
}
