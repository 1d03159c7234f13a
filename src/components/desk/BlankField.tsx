import { useContext, useRef, useState } from 'preact/hooks';
import { cleanValue } from '../../blanks/values.ts';
import { blankText, isOpenBlank } from '../../passage/model.ts';
import { optionsOf, tidyValue } from '../../vocabulary/blank-kinds.ts';
import { inputAttributes } from '../blanks/blank-input.ts';
import { openBehind } from '../blanks/open-blanks.ts';
import { isKey, keys } from '../ui/keys.ts';
import { blanksIn } from './blanks-in.ts';
import { DeskContext } from './desk-context.ts';
import { drawWhole } from './draw-whole.ts';

interface Props {
  name: string;
  /** empty until it is filled in */
  value: string;
  /** what it says until then */
  sample?: string | undefined;
  /** where in its passage it stands, for those who look for it */
  spot: string;
  onFill: (value: string) => void;
}

/**
 * A blank in the text: a press opens a field in its place. What is typed stands in the draft at once, so that no crash
 * takes it; Enter goes on to the next blank, Escape puts back what stood here before.
 */
export function BlankField({ name, value, sample, spot, onFill }: Props) {
  const { infoOf, focusOn } = useContext(DeskContext)();
  const [isOpen, setOpen] = useState(false);
  const before = useRef('');
  const info = infoOf(name);
  if (!isOpen) {
    const open = (): void => {
      before.current = value;
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
        data-sample={value === '' ? sample : undefined}
        data-open={isOpenBlank({ name, value, sample }) ? '' : undefined}
        data-unit-word={info?.default === undefined ? undefined : ''}
        aria-label={labelOf(name, value, sample)}
        onClick={open}
        onKeyDown={(event) => {
          if (!isKey(event, keys.fill)) return;
          event.preventDefault();
          open();
        }}
      >
        {blankText({ name, value, sample })}
      </data>
    );
  }
  const take = (typed: string): void => {
    const tidied = tidyValue(info?.kind ?? 'text', cleanValue(typed));
    if (tidied !== value) onFill(tidied);
  };
  const close = (typed: string): void => {
    take(typed);
    setOpen(false);
  };
  const options = info ? optionsOf(info) : [];
  return (
    <>
      <input
        {...inputAttributes(info)}
        class="desk-blank"
        data-blank={name}
        aria-label={info ? `填空：${name}，${info.hint}` : `填空：${name}`}
        placeholder={sample ?? (info ? `例：${info.example}` : name)}
        list={options.length > 0 ? 'desk-blank-options' : undefined}
        defaultValue={value}
        ref={focusOnce}
        onInput={(event) => {
          // The letters of an input method are not yet what the reader means.
          if (!event.isComposing) take(event.currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => {
          take(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          close(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const field = event.currentTarget;
          const holder = field.closest<HTMLElement>('[data-desk]');
          const place = blanksIn(holder).indexOf(field);
          if (isKey(event, keys.nextBlank)) {
            event.preventDefault();
            close(field.value);
            focusOn(() => {
              drawWhole();
              return openBehind(blanksIn(holder), place) ?? null;
            });
          } else if (isKey(event, keys.putBack)) {
            field.value = before.current;
            close(before.current);
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

function labelOf(name: string, value: string, sample: string | undefined): string {
  if (value !== '') return `填空：${name}，已填：${value}`;
  return sample === undefined ? `填空：${name}` : `填空：${name}，示例值：${sample}`;
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
