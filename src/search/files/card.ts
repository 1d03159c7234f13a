import * as v from 'valibot';

const cardSchema = v.object({
  slug: v.string(),
  kind: v.picklist(['term', 'law']),
  name: v.string(),
  aliases: v.array(v.string()),
  /** one or two sentences */
  text: v.string(),
  /** what it must not be taken for, and how the two differ */
  confusions: v.array(v.object({ name: v.string(), difference: v.string() })),
});

/** What the search says about a term or a law before it lists passages. */
export type Card = v.InferOutput<typeof cardSchema>;

/** Reads the cards of a file. Throws a ValiError when one of them is none. */
export function readCards(data: unknown): Card[] {
  return v.parse(v.array(cardSchema), data);
}
