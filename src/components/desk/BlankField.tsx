import { useContext, useState } from 'preact/hooks';
import { cleanValue } from '../../blanks/values.ts';
import { optionsOf, tidyValue } from '../../vocabulary/blank-kinds.ts';
import { inputAttributes } from '../blanks/blank-input.ts';
import { openBehind } from '../blanks/open-blanks.ts';
import { blanksIn } from './blanks-in.ts';
import { DeskContext } from './desk-context.ts';

interface Props {
  name: string;
  /** empty while it is open */
  value: string;
  /** where in its passage it stands, for those who look for it */
  spot: string;
  onFill: (value: string) => void;
}

/** A blank in the text: a press opens a field in its place, Enter keeps what was typed and goes on to the next. */
export function BlankField({ name, value, spot, onFill }: Props) {
  const { infoOf, focusOn } = useContext(DeskContext)();
  const [isOpen, setOpen] = useState(false);
  const info = infoOf(name);
  if (!isOpen) {
    const open = (): void => {
      setOpen(true);
    };
    // Not a <button>: that is a box of its own, and a long value could not break into lines.
    return (
      <data
        class="blank"
        value={value}
        role="button"
        tabIndex={0}
        data-blank={name}
        data-spot={spot}
        data-open={value === '' ? '' : undefined}
        data-unit-word={info?.default === undefined ? undefined : ''}
        aria-label={value === '' ? `填空：${name}` : `填空：${name}，已填${value}`}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        {value === '' ? `【${name}】` : value}
      </data>
    );
  }
  const close = (field: HTMLInputElement): void => {
    setOpen(false);
    const typed = tidyValue(info?.kind ?? 'text', cleanValue(field.value));
    if (typed !== value) onFill(typed);
  };
  const options = info ? optionsOf(info) : [];
  return (
    <>
      <input
        {...inputAttributes(info)}
        class="desk-blank"
        data-blank={name}
        aria-label={info ? `填空：${name}，${info.hint}` : `填空：${name}`}
        placeholder={info ? `例：${info.example}` : name}
        list={options.length > 0 ? 'desk-blank-options' : undefined}
        defaultValue={value}
        ref={focusOnce}
        onBlur={({ currentTarget }) => {
          close(currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const field = event.currentTarget;
          const holder = field.closest<HTMLElement>('[data-desk]');
          const place = blanksIn(holder).indexOf(field);
          if (event.key === 'Enter') {
            event.preventDefault();
            close(field);
            focusOn(() => openBehind(blanksIn(holder), place) ?? null);
          } else if (event.key === 'Escape') {
            field.value = value;
            setOpen(false);
            focusOn(() => blanksIn(holder)[place] ?? null);
          }
        }}
      />
      {options.length > 0 && (
        <datalist id="desk-blank-options">
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
