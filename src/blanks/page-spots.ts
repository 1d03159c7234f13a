import { blankText } from '../passage/model.ts';
import { lookupFor, type BlankRules, type Lookup, type ReaderValues, type Spot } from './values.ts';

/** A blank on a page. */
export interface PageSpot extends Spot {
  element: Element;
  /** whether it is a blank of its own; rows of measures and schedules only show what the prose of a passage says */
  isOwn: boolean;
}

/**
 * Finds the blanks of a document, in reading order. What is not copied holds none but the rows of measures; the title
 * of the document is copied with the whole.
 *
 * A blank belongs to the passage it stands in, or to the one of the same page that its `data-of` names. In rows of
 * measures and under `data-of` blanks without a sample are counted by themselves: there the first one shows the value
 * of the first one in the prose, or of the one whose place `data-ordinal` gives.
 *
 * @param document the element `[data-document]`
 * @param path address of the page from the root of the site, such as /plans/x/
 */
export function spotsOf(document: ParentNode, path: string): PageSpot[] {
  const counts = new Map<string, number>();
  return [...document.querySelectorAll('[data-blank]')].flatMap((element): PageSpot[] => {
    const copied = element.closest('[data-no-copy]:not([data-document-title])') === null;
    const isMeasure = element.closest('[data-measures]') !== null;
    if (!copied && !isMeasure) return [];
    const name = element.getAttribute('data-blank') ?? '';
    const sample = sampleOf(element);
    const own = element.closest('section[data-passage], h2')?.id ?? '';
    const of = element.getAttribute('data-of');
    const spot = { element, name, place: `${path}#${of ?? own}`, isOwn: !isMeasure && of === null };
    if (sample !== '') return [{ ...spot, ordinal: 0, sample }];
    const repeated = element.getAttribute('data-ordinal');
    if (repeated !== null) return [{ ...spot, ordinal: Number(repeated) }];
    const mirror = isMeasure ? 'measures' : of === null ? '' : own;
    const key = [spot.place, mirror, name].join(' ');
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return [{ ...spot, ordinal }];
  });
}

/** What a blank of a page says until it is filled in; '' for one without a sample. */
function sampleOf(blank: Element): string {
  return blank.getAttribute('data-sample') ?? '';
}

/** Puts the reader's values into the blanks of a page. */
export function fillSpots(
  spots: readonly PageSpot[],
  values: ReaderValues,
  rules: BlankRules,
  unit: string,
): void {
  const lookups = new Map<string, Lookup>();
  for (const { element, name, place, ordinal, sample } of spots) {
    const lookup = lookups.get(place) ?? lookupFor(values, rules, unit, place);
    lookups.set(place, lookup);
    const value = lookup(name, ordinal, sample);
    const text = blankText({ name, value, sample });
    element.setAttribute('value', value);
    // Changing nothing keeps what the reader has selected.
    if (element.textContent !== text) element.textContent = text;
  }
}
