import { parseHTML } from 'linkedom';
import type { BuiltPage } from '../../catalogue/built-pages.ts';
import { pageKey, type SpokenWords } from '../files/spoken-words.ts';

/**
 * Reads the everyday words that pages have for themselves, their keywords.
 *
 * @param titles the titles of the lexicon
 * @returns by the key of the page
 */
export function buildPageKeywords(pages: readonly BuiltPage[], titles: readonly string[]): SpokenWords {
  const words = new Map<string, readonly string[]>();
  for (const { html } of pages) {
    // Most pages have none, and taking a page apart takes time.
    if (!html.includes('name="keywords"')) continue;
    const { document } = parseHTML(html);
    const place = titles.indexOf(document.querySelector('main h1')?.textContent.trim() ?? '');
    const keywords = document.querySelector('meta[name=keywords]')?.getAttribute('content') ?? '';
    if (place >= 0) words.set(pageKey(place), keywords.split(/,\s*/u));
  }
  return words;
}
