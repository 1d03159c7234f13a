/** The facets by which hits are filtered. */
export const facets = ['topic', 'unit', 'role', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** What a hit shows besides its address; stored with each record of the index. */
export interface RecordDisplay {
  title: string;
  /** number of the heading, such as （二）, empty where there is none */
  number: string;
  /** title of the page it stands on */
  page: string;
  /** group heading it stands under, empty when it stands by itself */
  group: string;
  /** the passage's words without its heading */
  text: string;
}

/** One passage in the search index. */
export interface SearchRecord extends RecordDisplay {
  /** address of the passage from the root of the site, with its #id */
  url: string;
  filters: Readonly<Record<Facet, readonly string[]>>;
  /** whether a reader who asks for something short means this */
  short: boolean;
  /** whether it is the first passage of a longer page: it answers who asks for the whole */
  opens: boolean;
}

/** Reads what {@link RecordDisplay} was stored as; undefined when it is something else. */
export function parseDisplay(stored: string): RecordDisplay | undefined {
  let data: unknown;
  try {
    data = JSON.parse(stored);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const read = (key: string): string => {
    const value: unknown = Reflect.get(data, key);
    return typeof value === 'string' ? value : '';
  };
  return {
    title: read('title'),
    number: read('number'),
    page: read('page'),
    group: read('group'),
    text: read('text'),
  };
}
