import * as v from 'valibot';

const texts = v.array(v.string());

/** A topic by the name a hit shows. */
const nameSchema = v.object({ slug: v.string(), name: v.string() });

/** A facet value that words in a query choose. */
const entrySchema = v.object({ ...nameSchema.entries, aliases: texts });

const lexiconSchema = v.object({
  /** of the index that it belongs to: concepts go by their numbers there */
  edition: v.string(),
  topics: v.array(nameSchema),
  /** each with its own word for each institution that every unit calls otherwise */
  units: v.array(v.object({ ...entrySchema.entries, words: v.record(v.string(), v.string()) })),
  /** the names of the parts of a plan */
  parts: texts,
  /** words for the same, those first that most passages name */
  concepts: v.array(texts),
  /** longer pages, suggested while the reader types, with their addresses from the root of the site */
  pages: v.array(v.object({ title: v.string(), url: v.string() })),
  /** Latin words on the site: these are not pinyin */
  latin: texts,
  /** tokens that so many records hold that where they stand says little, and takes many bytes to say */
  common: texts,
});

/** What the browser knows of the site's words; written beside the index as `lexicon.json`. */
export type Lexicon = v.InferOutput<typeof lexiconSchema>;

/**
 * A meaning and the words for it, the most usual first: searching one of them finds what holds any. Its place in the
 * lexicon is its number in the index.
 */
export type Concept = readonly string[];

/** Reads a lexicon out of its file. Throws a SyntaxError or a ValiError when it is damaged or something else. */
export function readLexicon(text: string): Lexicon {
  return v.parse(lexiconSchema, JSON.parse(text));
}
