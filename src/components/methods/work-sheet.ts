import { element } from '../ui/element.ts';
import { loadPart } from '../ui/load-part.ts';
import { printAlone } from '../ui/print-alone.ts';
import { sayPartMissing } from '../ui/status-message.ts';

const load = loadPart(() => import('./worksheet-file.ts'));

/** A form to be filled in by hand, with buttons that print it by itself and give it out for Word. */
class WorkSheet extends HTMLElement {
  connectedCallback(): void {
    const title = this.getAttribute('aria-label') ?? '';
    const print = toolButton('打印这张表', title);
    print.addEventListener('click', () => {
      printAlone(this);
    });
    const word = toolButton('下载 Word', title);
    word.dataset.worksheetFile = 'docx';
    word.addEventListener('click', () => {
      load()
        .then((code) => code.downloadWorksheet(this, title))
        .catch(sayPartMissing);
    });
    this.prepend(element('p', { class: 'host-tools', 'data-no-copy': '' }, print, word));
  }
}

function toolButton(label: string, title: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'plain-button', 'aria-label': `${label}：${title}` },
    label,
  );
}

customElements.define('work-sheet', WorkSheet);
