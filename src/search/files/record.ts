import * as v from 'valibot';

/** The facets by which hits are filtered, in the order of the form, by the names that it gives them. */
export const facetNames = { topic: '主题', unit: '单位', role: '部分', kind: '栏目' } as const;
export type Facet = keyof typeof facetNames;

/** Makes something for each facet. */
export function forEachFacet<Made>(make: (facet: Facet) => Made): Record<Facet, Made> {
  return { topic: make('topic'), unit: make('unit'), role: make('role'), kind: make('kind') };
}

/** The facets, in the order of the form. */
export const facets: readonly Facet[] = Object.values(forEachFacet((facet) => facet));

const storedSchema = v.object({
  /** address from the root of the site, with its #id */
  url: v.string(),
  title: v.string(),
  /** number of the heading, such as （二）, empty where there is none */
  number: v.string(),
  /** title of the page it stands on */
  page: v.string(),
  /** group heading it stands under, empty when it stands by itself */
  group: v.string(),
  /** the passage's words without its heading */
  text: v.string(),
  /** what stands with it and is not copied: advice, the law it leans on, what it promises */
  notes: v.string(),
});

/** What a hit shows; stored for each record of the index. */
export type StoredRecord = v.InferOutput<typeof storedSchema>;

/** One passage, term or article of a law in the search index. */
export interface SearchRecord extends StoredRecord {
  /** what it is called besides its title */
  aliases: readonly string[];
  /** how readers ask for it in their own words */
  asked: readonly string[];
  filters: Readonly<Record<Facet, readonly string[]>>;
  /** whether it is the first passage of a longer page: it answers who asks for the whole */
  opens: boolean;
}

const blockSchema = v.array(storedSchema);

/** Writes records that are stored together, of each what a hit shows. */
export function writeBlock(records: readonly StoredRecord[]): string {
  return JSON.stringify(v.parse(blockSchema, records));
}

/** Reads records that are stored together. Throws a SyntaxError or a ValiError when it is something else. */
export function readBlock(text: string): StoredRecord[] {
  return v.parse(blockSchema, JSON.parse(text));
}
