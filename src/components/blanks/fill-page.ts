import { SafeStorage } from '../../browser/safe-storage.ts';
import { fillSpots, spotsOf } from '../../blanks/page-spots.ts';
import { parseRules } from '../../blanks/rules.ts';
import { ValueStore } from '../../blanks/store.ts';
import { fromRoot } from '../../vocabulary/paths.ts';
import { readOwnUnit } from '../ui/own-unit.ts';

/**
 * Puts the reader's values into a page that is not the one in view.
 *
 * @param path its address on this site, such as /plans/x/ with the base path before it
 */
export function fillPage(page: Document, path: string): void {
  const rules = page.querySelector('blanks-panel')?.getAttribute('data-rules');
  const article = page.querySelector('[data-document]');
  // A page without blanks.
  if (typeof rules !== 'string' || !article) return;
  const values = new ValueStore(new SafeStorage()).read();
  fillSpots(spotsOf(article, decodeURI(fromRoot(path))), values, parseRules(rules), readOwnUnit());
}
