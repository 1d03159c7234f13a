import * as v from 'valibot';

const texts = v.array(v.string());

/** A topic by the name a hit shows. */
const nameSchema = v.object({ slug: v.string(), name: v.string() });

/** A facet value that words in a query choose. */
const entrySchema = v.object({ ...nameSchema.entries, aliases: texts });

const conceptSchema = v.object({
  /** the most usual first */
  words: texts,
  /** slugs of the topics it leads to */
  topics: texts,
  /** what kind of card explains it, empty for none */
  card: v.picklist(['term', 'law', '']),
  /** how many passages of the index name it */
  count: v.number(),
});

const lexiconSchema = v.object({
  topics: v.array(nameSchema),
  /** each with its own word for each institution that every unit calls otherwise */
  units: v.array(v.object({ ...entrySchema.entries, words: v.record(v.string(), v.string()) })),
  roles: v.array(entrySchema),
  concepts: v.array(conceptSchema),
  /** titles of the longer pages, suggested while the reader types */
  titles: texts,
  /** Latin words on the site: these are not pinyin */
  latin: texts,
});

/**
 * A meaning and the words for it: searching one of them finds the passages that hold any. Its place in the
 * lexicon is its number in the index.
 */
export type Concept = v.InferOutput<typeof conceptSchema>;

/** What the browser knows of the site's words; written beside the index as `lexicon.json`. */
export type Lexicon = v.InferOutput<typeof lexiconSchema>;

/** Reads a lexicon out of its file. Throws a SyntaxError or a ValiError when it is damaged or something else. */
export function readLexicon(text: string): Lexicon {
  return v.parse(lexiconSchema, JSON.parse(text));
}
