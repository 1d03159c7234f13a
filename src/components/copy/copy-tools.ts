import { isPlanText } from '../../vocabulary/plan-text.ts';
import { passagesOf } from '../../passage/passages-of.ts';
import { element } from '../ui/element.ts';
import { loadPart } from '../ui/load-part.ts';
import { sayPartMissing } from '../ui/status-message.ts';

type Copying = typeof import('./copy-page.ts');

/**
 * The code that copies: loaded when the reader comes near a button, so that reading alone does not wait for it. It is
 * kept, since some browsers allow copying only while the click lasts, which `import()` of what is there may outlast.
 */
const load = loadPart(() => import('./copy-page.ts'));

/** Puts two buttons on every passage inside it, and makes the one for the whole page work. */
class CopyTools extends HTMLElement {
  connectedCallback(): void {
    const passages = passagesOf(this);
    for (const section of passages) this.#addPassageButton(section, passages.length > 1);
    this.#useDocumentButtons();
    for (const event of ['pointerover', 'touchstart', 'focusin'])
      this.addEventListener(event, () => void load().catch(() => undefined), { once: true, passive: true });
  }

  /** @param linked whether it has an address of its own: a passage by itself has that of its page */
  #addPassageButton(section: Element, linked: boolean): void {
    const heading = section.querySelector('h2, h3');
    const number = heading?.querySelector('[data-number]')?.textContent ?? '';
    const title = (heading?.textContent ?? '').slice(number.length).trim();
    const button = toolButton('copy', '复制本段', title, (code) => code.copyPassage(button, section));
    const add = toolButton('addToDraft', '加入拟稿', title, (code) => code.addToDraft(section));
    const tools = element('div', { class: 'passage-tools', 'data-no-copy': '' }, button);
    if (isPlanText(section.closest('main')?.dataset.kind ?? '', groupOf(section))) tools.append(add);
    heading?.after(tools, ...(linked ? [addressLink(section.id, title)] : []));
  }

  /** The buttons for the whole page stand in the page already, unseen until now. */
  #useDocumentButtons(): void {
    const article = this.querySelector('[data-document]');
    const button = this.querySelector<HTMLButtonElement>('[data-page-tools] [data-copy=page]');
    if (!article) return;
    if (button) whenClicked(button, (code) => code.copyDocument(button, article));
    for (const give of this.querySelectorAll<HTMLButtonElement>('[data-give]'))
      whenClicked(give, (code) =>
        code.giveDocument(give.dataset.give === 'docx' ? 'docx' : 'print', article),
      );
  }
}

/** The heading of its group on the page, '' where it stands in none. */
function groupOf(section: Element): string {
  let before = section.previousElementSibling;
  while (before && before.localName !== 'h2') before = before.previousElementSibling;
  return before?.textContent ?? '';
}

/** A link to the passage itself, which also copies its address. Its sign is drawn by the style sheet: it is no text. */
function addressLink(id: string, title: string): HTMLAnchorElement {
  const link = element('a', {
    class: 'passage-link',
    href: `#${id}`,
    'data-no-copy': '',
    'aria-label': `复制本段地址：${title}`,
  });
  whenClicked(link, (code) => code.copyAddress(link.href));
  return link;
}

/** @param title of the passage, which tells one button from the others for those who do not see where it stands */
function toolButton(
  does: 'copy' | 'addToDraft',
  text: string,
  title: string,
  act: (code: Copying) => Promise<void>,
): HTMLButtonElement {
  const label = `${text}：${title}`;
  const button = element('button', { type: 'button', class: 'copy-button', 'aria-label': label }, text);
  button.dataset[does] = 'passage';
  whenClicked(button, act);
  return button;
}

function whenClicked(button: HTMLElement, act: (code: Copying) => Promise<void>): void {
  button.addEventListener('click', () => {
    // What it does may need parts of its own, which may be lost as well.
    load().then(act).catch(sayPartMissing);
  });
}

customElements.define('copy-tools', CopyTools);
