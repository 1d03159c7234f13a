import { pressListed } from '../copy/listed-buttons.ts';
import { readPart } from '../../search/query/query-length.ts';
import { walkResults } from './walk-results.ts';

/** Whom the field tells what the reader does. */
interface FieldListeners {
  /** other words stand in the field */
  changed: () => void;
  /** the reader uses what was found, or asks for all of it: these words are worth remembering */
  meant: () => void;
  /** the title of the hit that Enter opens; undefined while what is shown does not answer what stands in the field */
  first: () => HTMLElement | undefined;
}

/** Who types on a screen presses the key of its keyboard that says “search”, and wants to see the list. */
const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)');

/** Listens to a search field and to the results below it. */
export function listenToField(input: HTMLInputElement, results: HTMLElement, tell: FieldListeners): void {
  input.addEventListener('input', (event) => {
    // A Chinese input method is still composing: the letters are not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    tell.changed();
  });
  input.addEventListener('compositionend', tell.changed);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') pressEnter(event, input, tell);
  });
  // While the field has the focus, the hit that Enter opens is marked.
  const mark = (): void => {
    results.toggleAttribute('data-enter-opens', hasKeyboard.matches && document.activeElement === input);
  };
  input.addEventListener('focus', mark);
  input.addEventListener('blur', mark);
  mark();
  input.form?.addEventListener('submit', () => {
    // Takes the keyboard off the list.
    if (!hasKeyboard.matches) input.blur();
    tell.meant();
  });
  // A server refuses an address as long as a pasted document.
  input.form?.addEventListener('formdata', ({ formData }) => {
    formData.set(input.name, readPart(input.value));
  });
  for (const target of [input, results]) {
    target.addEventListener('keydown', (event) => {
      if (!event.isComposing) walkResults(event, input, results);
    });
  }
  results.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-hit]')) return;
    if (pressListed(target) || target.closest('a')) tell.meant();
  });
}

/** Enter opens the first hit; with Ctrl or ⌘, and where nothing can be opened, it sends the form. */
function pressEnter(event: KeyboardEvent, input: HTMLInputElement, { first }: FieldListeners): void {
  if (event.isComposing) {
    // It takes the words of the input method as they are.
    event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    input.form?.querySelector<HTMLElement>('[type=submit]')?.click();
    return;
  }
  const title = hasKeyboard.matches ? first() : undefined;
  if (!title) return;
  event.preventDefault();
  title.click();
}
