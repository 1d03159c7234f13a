/** Where a blank stands. */
export interface Spot {
  name: string;
  /** address of the passage from the root of the site, such as /plans/x/#mubiao; /plans/x/# for the title */
  place: string;
  /** how many open blanks of the name stand before it in the same place */
  ordinal: number;
  /** its sample, by which it is known in its place: the same name with the same sample is the same value */
  sample?: string | undefined;
}

/** What a reader has filled in. */
export interface ReaderValues {
  /** what holds on the whole site, by name */
  site: ReadonlyMap<string, string>;
  /** what holds in one place, by {@link placeKey} */
  places: ReadonlyMap<string, string>;
}

/** How the values of blanks are found. */
export interface BlankRules {
  /** blanks with one value for the whole site, and the name under which it is kept */
  site: ReadonlyMap<string, string>;
  /** units' words: by slug of the unit, '' for no unit */
  words: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Gives the value of a blank by its name, by how many open ones of that name stand before it, and by its sample; '' for
 * one that has none.
 */
export type Lookup = (name: string, ordinal: number, sample?: string) => string;

export const noValues: ReaderValues = { site: new Map(), places: new Map() };

/** Longer than any value that reads well in a sentence, in characters. */
export const longestValue = 300;

/** Whether the reader has filled in nothing. */
export function isEmpty({ site, places }: ReaderValues): boolean {
  return site.size + places.size === 0;
}

/** A value as it may stand in a sentence: on one line, no hidden characters, no white space around it. */
export function cleanValue(value: string): string {
  return value
    .slice(0, longestValue)
    .replace(/[\p{Cf}\p{Cs}]|(?![\t-\r])\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Looks values up for the blanks of one place.
 *
 * @param unit slug of the reader's kind of unit, '' for none
 * @param place address of the passage, as in {@link Spot}
 */
export function lookupFor(values: ReaderValues, rules: BlankRules, unit: string, place: string): Lookup {
  return (name, ordinal, sample) => {
    const kept = rules.site.get(name);
    if (kept === undefined) return values.places.get(placeKey({ name, place, ordinal, sample })) ?? '';
    const words = rules.words.get(name);
    return values.site.get(kept) ?? words?.get(unit) ?? words?.get('') ?? '';
  };
}

/** The values with one of them changed; an empty value opens the blank again. */
export function withValue(values: ReaderValues, rules: BlankRules, spot: Spot, value: string): ReaderValues {
  const { site, places } = values;
  const clean = cleanValue(value);
  const kept = rules.site.get(spot.name);
  return kept === undefined
    ? { site, places: changed(places, placeKey(spot), clean) }
    : { site: changed(site, kept, clean), places };
}

/**
 * The name under which a value of one place is kept. A blank with a sample goes by it and not by its turn, so that
 * prose, measures and schedule speak of one value. The colon keeps the two apart: no name of a blank holds one.
 */
export function placeKey({ name, place, ordinal, sample = '' }: Spot): string {
  return sample === '' ? `${place} ${name} ${String(ordinal)}` : `${place} ${name}：${sample}`;
}

function changed(map: ReadonlyMap<string, string>, key: string, value: string): Map<string, string> {
  const copy = new Map(map);
  if (value === '') copy.delete(key);
  else copy.set(key, value);
  return copy;
}
