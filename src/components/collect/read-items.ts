import { parseRules } from '../../blanks/rules.ts';
import { itemFromPage, itemsFromPage } from '../../draft/from-page.ts';
import { fillDraftItem } from '../../draft/fill-draft.ts';
import { newId } from '../../draft/new-id.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { fromRoot } from '../../vocabulary/paths.ts';
import type { Inline } from '../../passage/model.ts';

/**
 * Reads the passages of a page for a draft, with what the reader has filled in for single places. What has
 * one value on the whole site stays open: the desk looks it up.
 *
 * @param page a page of the site with the reader's values in its blanks
 * @param path its address on this site, the base path included
 */
export function readItems(page: Document, path: string): DraftItem[] {
  return itemsFromPage(page, decodeURI(fromRoot(path)), newId).map((item) => withoutSiteValues(item, page));
}

/** One passage of a page, as {@link readItems} gives them; undefined when there is none of that id. */
export function readItem(page: Document, path: string, id: string): DraftItem | undefined {
  const item = itemFromPage(page, decodeURI(fromRoot(path)), id, newId);
  return item && withoutSiteValues(item, page);
}

/** Inline content of a page without the values that the desk looks up. */
export function withoutSiteValue(page: Document): (inline: readonly Inline[]) => Inline[] {
  const rules = page.querySelector('blanks-panel')?.getAttribute('data-rules');
  const site = typeof rules === 'string' ? parseRules(rules).site : new Map<string, string>();
  return (inline) =>
    inline.map((piece) => (piece.kind === 'blank' && site.has(piece.name) ? { ...piece, value: '' } : piece));
}

function withoutSiteValues(item: DraftItem, page: Document): DraftItem {
  return fillDraftItem(item, withoutSiteValue(page));
}
