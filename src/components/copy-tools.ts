import { passagesOf, readBlocks, readInline, readPassage } from '../passage/read.ts';
import { copyBlocks } from './copy-blocks.ts';
import { element } from './element.ts';

/** Puts a copy button on every passage inside it, and one for the whole page into `[data-page-tools]`. */
class CopyTools extends HTMLElement {
  connectedCallback(): void {
    const passages = passagesOf(this);
    for (const section of passages) this.#addPassageButton(section);
    // A page of one passage has that passage's button.
    if (passages.length > 1) this.#addPageButton();
  }

  #addPassageButton(section: Element): void {
    const { title } = readPassage(section);
    const button = copyButton('passage', '复制本段', `复制本段：${title}`);
    button.addEventListener('click', () => {
      void copyBlocks(button, { what: `“${title}”`, blocks: readPassage(section).blocks });
    });
    const tools = element('div', { class: 'passage-tools', 'data-no-copy': '' }, button);
    section.querySelector('h2, h3')?.after(tools);
  }

  #addPageButton(): void {
    const article = this.querySelector('[data-document]');
    const title = this.querySelector('[data-document-title]');
    const button = copyButton('page', '复制全文', '复制全文');
    button.addEventListener('click', () => {
      if (!article) return;
      const blocks = readBlocks(article);
      void copyBlocks(button, { what: '全文', blocks, title: title ? readInline(title) : [] });
    });
    this.querySelector('[data-page-tools]')?.append(button);
  }
}

function copyButton(what: 'passage' | 'page', text: string, label: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'copy-button', 'data-copy': what, 'aria-label': label },
    text,
  );
}

customElements.define('copy-tools', CopyTools);
