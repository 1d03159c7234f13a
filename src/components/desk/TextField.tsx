import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import { fitField } from './fit-fields.ts';

interface Props {
  id?: string;
  label: string;
  value: string;
  className?: string;
  placeholder?: string;
  /** id of a hint */
  describedBy?: string;
  /** takes what was typed; false when it cannot be taken, and then the field shows what it held before */
  onInput: (value: string) => boolean;
  /** keys that mean something here; never told of keys that an input method is still composing with */
  onKey?: (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => void;
  /** takes pasted text that is more than words for this field; false for what goes into it */
  onPasteDocument?: (html: string, text: string) => boolean;
  /** pasted text of several lines; without it the lines go into the field */
  onPasteLines?: (before: string, lines: string[], after: string) => void;
}

/** A field as high as its text. Undoing outside it leaves the caret where the text changed. */
export function TextField({
  id,
  label,
  value,
  className,
  placeholder,
  describedBy,
  onInput,
  onKey,
  onPasteDocument,
  onPasteLines,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    if (area.value !== value) show(area, value);
    fitField(area);
  }, [value]);
  return (
    <textarea
      ref={field}
      id={id}
      class={className}
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => {
        if (!onInput(currentTarget.value)) show(currentTarget, value);
      }}
      onKeyDown={(event) => {
        if (!event.isComposing) onKey?.(event);
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/gu, '\n') ?? '';
        if (onPasteDocument?.(event.clipboardData?.getData('text/html') ?? '', text) === true) {
          event.preventDefault();
          return;
        }
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        if (!onPasteLines || lines.length < 2) return;
        event.preventDefault();
        const { selectionStart, selectionEnd, value: old } = event.currentTarget;
        onPasteLines(old.slice(0, selectionStart), lines, old.slice(selectionEnd));
      }}
    />
  );
}

/** Puts other text into a field, and the caret where it changes. */
function show(area: HTMLTextAreaElement, value: string): void {
  const caret = endOfChange(area.value, value);
  area.value = value;
  if (document.activeElement === area) area.setSelectionRange(caret, caret);
}

/** Behind the last character that differs. */
function endOfChange(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return after.length - same;
}
