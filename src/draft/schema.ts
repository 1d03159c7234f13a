import * as v from 'valibot';
import { longestValue } from '../blanks/values.ts';
import type { Block, Inline } from '../passage/model.ts';

/** `constructor` would be found in any object that is asked for it. */
const inNoObject = v.check((name: string) => !(name in Object.prototype));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,60}$/u), inNoObject);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/u), inNoObject);
/** What `splitBlanks` takes for a name, spaces and all, so that whatever a reader writes in 【】 can be saved. */
const blankName = v.pipe(v.string(), v.regex(/^[^【】\n]+$/u));

const inlineSchema: v.GenericSchema<Inline> = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: v.string(), strong: v.boolean() }),
  v.strictObject({
    kind: v.literal('blank'),
    name: blankName,
    value: v.string(),
    sample: v.exactOptional(v.pipe(v.string(), v.regex(/^[^【】\n]+$/u), v.maxLength(longestValue))),
  }),
  v.strictObject({ kind: v.literal('break') }),
]);
const inline = v.array(inlineSchema);
const row = v.array(inline);

const blockSchema: v.GenericSchema<Block> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('heading'),
    level: v.picklist([1, 2, 3, 4]),
    number: v.string(),
    text: inline,
  }),
  v.strictObject({ kind: v.literal('paragraph'), text: inline, align: v.picklist(['start', 'end']) }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), items: row }),
  v.strictObject({ kind: v.literal('table'), head: row, rows: v.array(row) }),
]);

/** A passage in a draft: its own copy, which the reader may change without touching the page it came from. */
const itemSchema = v.strictObject({
  /** unique in the draft */
  id,
  /** what lists call it; printed only as `heading` */
  label: v.string(),
  /** printed heading without its number, or null for what has none (引言, 落款) */
  heading: v.nullable(v.strictObject({ level: v.picklist([1, 2]), text: inline })),
  /** what stands under the heading; empty for a heading that only groups what follows */
  blocks: v.array(blockSchema),
  role: slug,
  topics: v.pipe(v.array(slug), v.maxLength(10)),
  units: v.pipe(v.array(slug), v.maxLength(20)),
  /**
   * address on this site it was taken from, such as /plans/x/#mubiao; empty when the reader wrote it.
   * Browsers read //host and /\host as another site, and leave out line breaks and tabs before they look.
   */
  source: v.pipe(v.string(), v.regex(/^(?:\/(?!\/)[^\s\\\p{C}]{0,300})?$/u)),
});

/** A draft (拟稿): the ordered list of passages that becomes a document. How large one may be stands in limits.ts. */
export const draftSchema = v.strictObject({
  id,
  /** title of the document, blanks allowed */
  title: inline,
  /** slug of the kind of unit it is written for, empty when the reader has not said */
  unit: slug,
  items: v.pipe(
    v.array(itemSchema),
    v.check((items) => new Set(items.map((item) => item.id)).size === items.length),
  ),
  /** when it was last changed, in milliseconds since 1970, and no later than a Date can be */
  changed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

export type DraftItem = v.InferOutput<typeof itemSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;
