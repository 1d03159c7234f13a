import { useContext, useState } from 'preact/hooks';
import { DeskContext } from './desk-context.ts';
import { focusNextBlank } from './next-blank.ts';

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
  const { hintOf, focusOn } = useContext(DeskContext)();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    const open = (): void => {
      setOpen(true);
    };
    // Not a <button>: that is a box of its own, and a long value could not break into lines.
    return (
      <span
        class="blank"
        role="button"
        tabIndex={0}
        data-blank={name}
        data-spot={spot}
        data-open={value === '' ? '' : undefined}
        aria-label={value === '' ? `填空：${name}` : `填空：${name}，已填${value}`}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        {value === '' ? `【${name}】` : value}
      </span>
    );
  }
  const close = (field: HTMLInputElement): void => {
    setOpen(false);
    if (field.value.trim() !== value) onFill(field.value.trim());
  };
  return (
    <input
      class="blank-field"
      data-blank={name}
      aria-label={`填空：${name}`}
      placeholder={hintOf(name)}
      autocomplete="off"
      defaultValue={value}
      ref={(field) => {
        field?.focus();
      }}
      onBlur={({ currentTarget }) => {
        close(currentTarget);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        const field = event.currentTarget;
        const holder = field.closest<HTMLElement>('[data-desk]');
        const place = [...(holder?.querySelectorAll('[data-blank]') ?? [])].indexOf(field);
        if (event.key === 'Enter') {
          event.preventDefault();
          close(field);
          focusOn(() => focusNextBlank(holder, place));
        } else if (event.key === 'Escape') {
          field.value = value;
          setOpen(false);
          focusOn(() => holder?.querySelectorAll<HTMLElement>('[data-blank]')[place] ?? null);
        }
      }}
    />
  );
}
