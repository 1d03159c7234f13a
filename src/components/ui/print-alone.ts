import { element } from './element.ts';

/** Prints a copy of a part of the page and nothing else; styles/print.css hides the rest, and leaves out tools. */
export function printAlone(part: Element): void {
  const alone = element('div', { class: 'print-alone' });
  for (const child of part.children)
    if (!child.hasAttribute('data-no-copy')) alone.append(child.cloneNode(true));
  document.body.append(alone);
  document.documentElement.dataset.printAlone = '';
  window.addEventListener(
    'afterprint',
    () => {
      alone.remove();
      delete document.documentElement.dataset.printAlone;
    },
    { once: true },
  );
  window.print();
}
