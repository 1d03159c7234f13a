import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The one font of a frozen page, from a package: which fonts a machine has decides nothing. */
const font = readFileSync(
  new URL(
    '../../node_modules/@fontsource-variable/noto-serif-sc/files/noto-serif-sc-118-wght-normal.woff2',
    import.meta.url,
  ),
).toString('base64');

/** Letters are bars: how a browser draws their outlines decides nothing either. */
const styles = `
  @font-face { font-family: Frozen; src: url(data:font/woff2;base64,${font}); font-weight: 200 900; }
  *, ::before, ::after { font-family: Frozen !important; transition: none !important; caret-color: transparent }
  ::before, ::after, ::marker, ::placeholder, option, select { color: transparent !important; }
  select { appearance: none !important; }
  .frozen { color: transparent !important; background: var(--ink-of-words); }
`;

/**
 * Puts fixed words in place of the words of a page and shortens its lists, so that a picture of it shows how its
 * kind of page is set and not what is said. The test must allow it with `bypassCSP`.
 */
export async function freezeLook(page: Page): Promise<void> {
  await page.addStyleTag({ content: styles });
  await page.evaluate(async () => {
    /** So many of a kind stand beside each other at most. */
    const most = 3;
    /** So many characters in each kind of element; in others as many as there are, which the code says. */
    const lengths: Readonly<Record<string, number>> = {
      H1: 9,
      H2: 8,
      H3: 8,
      H4: 8,
      P: 60,
      LI: 12,
      DD: 30,
      DT: 4,
      TD: 7,
      TH: 4,
      A: 6,
      DATA: 6,
      FIGCAPTION: 8,
    };
    const likeOf = (element: Element): string => `${element.localName}.${element.className}`;
    for (const parent of document.querySelectorAll('body, main, main *')) {
      const counts = new Map<string, number>();
      for (const child of [...parent.children]) {
        const isBlock = !['inline', 'none', 'contents'].includes(getComputedStyle(child).display);
        if (!isBlock || child.matches('label, button, option')) continue;
        const like = likeOf(child);
        const count = (counts.get(like) ?? 0) + 1;
        counts.set(like, count);
        if (count > most) child.remove();
      }
    }
    const isDrawn = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;
    // Of a block with words, one run of words and one blank are left; of a list of links its links.
    for (const block of document.querySelectorAll('main :is(p, td, dd, li, h1, h2, h3)')) {
      if (block.querySelector('p, ul, ol, dl, div, section, a, button, label, input, details')) continue;
      const blank = block.querySelector('.blank');
      if (block.textContent.trim() === '') continue;
      block.textContent = '工'.repeat(block.matches('.document-title') ? 4 : (lengths[block.tagName] ?? 8));
      if (blank) {
        blank.textContent = '工'.repeat(6);
        block.prepend('工'.repeat(10), blank);
      }
    }
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text) texts.push(node);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '' || !isDrawn(parent) || parent.closest('select, script, svg'))
        continue;
      const isFixed =
        parent.closest('header.site-header, footer, button, label, summary, .tabs, .page-bar') !== null;
      const count = parent.matches('.document-title')
        ? 4
        : isFixed
          ? text.data.trim().replace(/\d+/gu, '00').length
          : (lengths[parent.tagName] ?? 4);
      const bars = document.createElement('span');
      bars.className = 'frozen';
      bars.style.setProperty('--ink-of-words', getComputedStyle(parent).color);
      bars.textContent = block(parent) ? parent.textContent : '工'.repeat(count);
      text.replaceWith(bars);
    }
    function block(parent: Element): boolean {
      return parent.childNodes.length === 1 && /^工+$/u.test(parent.textContent);
    }
    await document.fonts.ready;
  });
}
