import { readPart } from '../../search/query/query-length.ts';
import { sayPartMissing } from '../ui/status-message.ts';
import { walkResults } from './walk-results.ts';

/** Whom the field tells what the reader does. */
interface FieldListeners {
  /** other words stand in the field */
  changed: () => void;
  /** the reader uses what was found, or asks for all of it: these words are worth remembering */
  meant: () => void;
}

/** Listens to a search field and to the results below it. */
export function listenToField(input: HTMLInputElement, results: HTMLElement, tell: FieldListeners): void {
  input.addEventListener('input', (event) => {
    // A Chinese input method is still composing: the letters are not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    tell.changed();
  });
  input.addEventListener('compositionend', tell.changed);
  input.addEventListener('keydown', (event) => {
    // Enter that confirms a choice of the input method must not send the form.
    if (event.isComposing && event.key === 'Enter') event.preventDefault();
  });
  input.form?.addEventListener('submit', tell.meant);
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
    if (!(target instanceof Element) || !target.closest('[data-hit], [data-card]')) return;
    const copying = target.closest<HTMLButtonElement>('button[data-copy]');
    if (copying) import('../copy/copy-hit.ts').then((code) => code.copyHit(copying)).catch(sayPartMissing);
    const adding = target.closest<HTMLButtonElement>('button[data-add-to-draft]');
    if (adding)
      import('../collect/add-to-draft.ts').then((code) => code.addHit(adding)).catch(sayPartMissing);
    if (copying || adding || target.closest('a')) tell.meant();
  });
}
