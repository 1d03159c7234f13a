import type { BlankInfo } from '../../blanks/registry.ts';
import { checkValue, optionsOf, tidyValue } from '../../vocabulary/blank-kinds.ts';
import { element } from '../ui/element.ts';
import { inputAttributes } from './blank-input.ts';

/** A blank as it is filled in: its name, an input of its kind, what to put in and what is odd about the value. */
export interface BlankField {
  element: HTMLElement;
  input: HTMLInputElement | HTMLSelectElement;
  /** shows a value that was changed elsewhere; what the reader is typing in is left alone */
  show: (value: string) => void;
}

interface FieldOptions {
  info: BlankInfo;
  value: string;
  /** what the blank says until it is filled in */
  sample?: string | undefined;
  /** the words around the blank, where it is not seen in its sentence */
  context?: string;
  onInput: (value: string) => void;
}

let fields = 0;

/** Makes the field of a blank. */
export function blankField({ info, value, sample = '', context = '', onInput }: FieldOptions): BlankField {
  const id = `blank-field-${String((fields += 1))}`;
  const input = inputFor(info, value, sample);
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-hint ${id}-problem`);
  input.value = value;
  const problem = element('p', { class: 'field-problem', id: `${id}-problem`, 'aria-live': 'polite' });
  const check = (): void => {
    problem.textContent = checkValue(info, input.value.trim());
  };
  const choice = sampleButton(
    info.name,
    sample,
    () => input.value,
    (chosen) => {
      setValue(input, chosen);
      onInput(chosen);
      check();
    },
  );
  const change = (event: Event): void => {
    // What an input method is still composing is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    onInput(input.value);
    choice?.show();
  };
  input.addEventListener('input', change);
  input.addEventListener('compositionend', change);
  // Only when the reader is done: half a date is no wrong date.
  input.addEventListener('change', () => {
    const tidy = tidyValue(info.kind, input.value);
    if (tidy !== input.value) {
      setValue(input, tidy);
      onInput(tidy);
    }
    check();
    choice?.show();
  });
  check();
  // A clause says the sample, too.
  const said = sample === '' ? `例：${info.example}` : context === '' ? `示例值：${sample}` : '';
  const hint = `${context}${info.hint}。${said}`;
  return {
    element: element(
      'div',
      { class: 'blank-field' },
      element('label', { for: id }, info.name),
      choice ? element('div', { class: 'field-row' }, input, choice.element) : input,
      element('p', { class: 'field-hint', id: `${id}-hint` }, hint),
      problem,
    ),
    input,
    show: (shown) => {
      if (document.activeElement !== input && input.value !== shown) setValue(input, shown);
      if (document.activeElement !== input) check();
      choice?.show();
    },
  };
}

/** A button that takes the sample as the reader's own value, or gives it back; none where there is no sample. */
function sampleButton(
  name: string,
  sample: string,
  value: () => string,
  choose: (value: string) => void,
): { element: HTMLElement; show: () => void } | undefined {
  if (sample === '') return undefined;
  const button = element('button', { type: 'button', class: 'plain-button' });
  const show = (): void => {
    const text = value() === '' ? '就用它' : '恢复示例值';
    button.textContent = text;
    button.setAttribute('aria-label', `${text}：${name} ${sample}`);
  };
  button.addEventListener('click', () => {
    choose(value() === '' ? sample : '');
    show();
  });
  show();
  return { element: button, show };
}

/** A value that a list does not offer, such as one from an earlier version of the site, is kept in it. */
function setValue(input: BlankField['input'], value: string): void {
  if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === value))
    input.add(new Option(value, value));
  input.value = value;
}

function inputFor(info: BlankInfo, value: string, sample: string): BlankField['input'] {
  const options = optionsOf(info);
  if (options.length === 0)
    return element('input', { ...inputAttributes(info), ...(sample !== '' && { placeholder: sample }) });
  const open = sample === '' ? '（未填）' : `${sample}（示例值）`;
  const none = info.default === undefined ? open : `（随单位类型，通用为“${info.default}”）`;
  const select = element('select');
  select.add(new Option(none, ''));
  for (const option of options) select.add(new Option(option, option));
  setValue(select, value);
  return select;
}
