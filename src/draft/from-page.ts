import { inlineText, type Inline } from '../passage/model.ts';
import { passagesOf } from '../passage/passages-of.ts';
import { readInline, readPassage } from '../passage/read.ts';
import { headingItem, itemFromPassage } from './draft.ts';
import { emptySchedule } from './schedule/schedule.ts';
import type { DraftItem } from './schema.ts';

/**
 * Reads a whole page of the site into passages of a draft, the headings of its groups among them.
 *
 * @param page the document, or anything that holds its `[data-document]`
 * @param path address of the page from the root of the site
 */
export function itemsFromPage(page: ParentNode, path: string, newId: () => string): DraftItem[] {
  const article = page.querySelector('[data-document]');
  return [...(article?.children ?? [])].flatMap((child) => {
    if (child.matches('section[data-passage]')) {
      const item = itemFromPassage(readPassage(child), `${path}#${child.id}`, newId());
      const from = Number(child.getAttribute('data-schedule') ?? '');
      // The table made from the measures of the page goes on following them.
      return [from >= 1 && from <= 12 ? { ...item, schedule: emptySchedule(from) } : item];
    }
    if (child.localName !== 'h2') return [];
    // Groups hold tasks and measures.
    return [headingItem(inlineText(readInline(child)), 1, 'renwu', newId())];
  });
}

/** One passage of a page, or undefined when it has none of that id. */
export function itemFromPage(
  page: ParentNode,
  path: string,
  id: string,
  newId: () => string,
): DraftItem | undefined {
  const section = passagesOf(page).find((passage) => passage.id === id);
  return section && itemFromPassage(readPassage(section), `${path}#${id}`, newId());
}

/** Title of the document on a page, with its blanks; the title of the page where it has none. */
export function titleFromPage(page: ParentNode): Inline[] {
  const title = page.querySelector('[data-document-title]') ?? page.querySelector('h1');
  return title ? readInline(title) : [];
}
