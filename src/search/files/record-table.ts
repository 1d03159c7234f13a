import * as v from 'valibot';

/**
 * The parts of a record in the order in which they stand in the index: its title, the titles it stands under, how
 * readers ask for it, and its text.
 */
export const zones = ['title', 'page', 'asked', 'text'] as const;
export type Zone = (typeof zones)[number];

/** How many tokens each part of a record has. */
export type ZoneLengths = Readonly<Record<Zone, number>>;

/** Values of a record by their facets, such as `topic`. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/**
 * What is known of all records of the index without loading any. Records go by their number: their place in the index.
 */
export interface RecordTable {
  /** for `topic=anquan` and the like, the records that bear it */
  bearers: ReadonlyMap<string, ReadonlySet<number>>;
  /** the lengths of each record's parts */
  lengths: readonly ZoneLengths[];
  /** on which page each record stands: records of one page have the same number */
  pages: readonly number[];
}

const schema = v.object({
  /** of the index that it belongs to */
  edition: v.string(),
  /** for each key the numbers of the records that bear it, each as the distance from the one before */
  values: v.record(v.string(), v.string()),
  /** the lengths of the titles of all records, each written as one character, then those of the other parts */
  lengths: v.string(),
  /** the records that begin a page, as the distance of each from the one before */
  pages: v.string(),
});

/** Lengths are written with the characters from here on; JSON leaves them as they are. */
const firstLength = 0x30;
/** Behind the last of these come the halves of pairs, which are no characters. */
const longest = 0xd7ff - firstLength;

/** The length of a text is known to so many tokens. */
const textStep = 64;

/** Under which key a table lists a value. */
export function facetKey(facet: string, value: string): string {
  return `${facet}=${value}`;
}

/**
 * Writes the table as {@link readRecordTable} reads it.
 *
 * @param edition of the index
 * @param records what is known of each, in the order of the index; neighbours that are alike make the table small
 * @throws RangeError when a part of a record is longer than can be written
 */
export function writeRecordTable(
  edition: string,
  records: readonly { filters: FacetValues; lengths: ZoneLengths; page: string }[],
): string {
  const places = new Map<string, number[]>();
  for (const [place, { filters }] of records.entries()) {
    for (const [facet, list] of Object.entries(filters)) {
      for (const value of list) {
        const key = facetKey(facet, value);
        places.set(key, [...(places.get(key) ?? []), place]);
      }
    }
  }
  const steps = (list: readonly number[]): string =>
    list.map((place, index) => place - (list[index - 1] ?? -1)).join(' ');
  return JSON.stringify({
    edition,
    values: Object.fromEntries([...places].map(([key, list]) => [key, steps(list)])),
    lengths: zones
      .map((zone) => records.map(({ lengths }) => written(lengths[zone], zone)).join(''))
      .join(''),
    pages: steps(records.flatMap(({ page }, place) => (page === records[place - 1]?.page ? [] : [place]))),
  });
}

function written(length: number, zone: Zone): string {
  // Nothing stands behind the text, so that its length need not be exact: rounded up it packs much better.
  const whole = zone === 'text' ? Math.ceil(length / textStep) * textStep : length;
  if (whole > longest) throw new RangeError(`a part of a record has ${String(length)} tokens`);
  return String.fromCharCode(firstLength + whole);
}

/**
 * Reads the table.
 *
 * @param wanted the edition of the index that it must belong to
 * @throws Error when it is damaged, belongs to another index or is something else
 */
export function readRecordTable(text: string, wanted: string): RecordTable {
  const { edition, values, lengths, pages } = v.parse(schema, JSON.parse(text));
  if (edition !== wanted) throw new Error('the table of records belongs to another index');
  const count = lengths.length / zones.length;
  const damaged = new Error('the table of records is damaged');
  const members = (steps: string): Set<number> => {
    let place = -1;
    return new Set(
      (steps === '' ? [] : steps.split(' ')).map((step) => {
        place += Number(step);
        if (!(place >= 0 && place < count)) throw damaged;
        return place;
      }),
    );
  };
  const bearers = new Map(Object.entries(values).map(([key, steps]) => [key, members(steps)]));
  if (!Number.isInteger(count)) throw damaged;
  const lengthAt = (record: number, zone: number): number =>
    lengths.charCodeAt(zone * count + record) - firstLength;
  const ofRecord = (record: number): ZoneLengths => ({
    title: lengthAt(record, 0),
    page: lengthAt(record, 1),
    asked: lengthAt(record, 2),
    text: lengthAt(record, 3),
  });
  const begins = members(pages);
  let page = 0;
  return {
    bearers,
    lengths: Array.from({ length: count }, (_, record) => ofRecord(record)),
    pages: Array.from({ length: count }, (_, record) => (begins.has(record) ? ++page : page)),
  };
}
