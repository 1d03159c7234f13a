import * as v from 'valibot';
import { longestValue } from '../blanks/values.ts';
import type { Block, Inline } from '../passage/model.ts';

/** Where a measure may be put off to: a month, or the year after the plan's. */
export const movedTo = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'next'] as const;

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

/** One of the things a passage promises, see `Measure`. */
const measureSchema = v.strictObject({
  /** unique in the passage */
  id,
  when: inline,
  work: inline,
  who: inline,
  check: inline,
});

/** Names a measure of a draft: id of its passage, a space, its own. */
const measureName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60} [a-z0-9-]{1,60}$/u));

/** What a table that follows the measures of its draft remembers. */
const scheduleSchema = v.strictObject({
  /** the month the year begins with */
  from: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** for each row of the table: the measures it shows, and whether the reader wrote it himself */
  rows: v.array(v.strictObject({ of: v.array(measureName), own: v.boolean() })),
  /** measures whose rows the reader took out */
  deleted: v.array(measureName),
});

/** Names a row of the year: the first measure it shows, or what tells the words of a row that shows none. */
const rowName = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9-]{1,60} [a-z0-9-]{1,60}|~[0-9a-f]{8}-[1-9]\d{0,3})$/u),
);

/** What became of a row of the plan. */
const resultSchema = v.strictObject({
  row: rowName,
  /** time and work as the plan had them when it was written down, for when the plan has no such row any more */
  when: v.pipe(v.string(), v.maxLength(longestValue)),
  work: v.pipe(v.string(), v.maxLength(longestValue)),
  /** empty while nobody has said */
  state: v.picklist(['', 'done', 'missed']),
  /** the month it was put off to, or the next year; empty for neither */
  moved: v.picklist(movedTo),
  /** how much it was, in the reader's words, such as 3次 */
  actual: v.pipe(v.string(), v.maxLength(longestValue)),
  /** where one sees that it was done */
  evidence: v.pipe(v.string(), v.maxLength(longestValue)),
});

/** What a plan came to. */
const yearSchema = v.strictObject({
  /** the year the plan is for, once the reader has said, or a result has been written down */
  of: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2099))),
  results: v.pipe(
    v.array(resultSchema),
    v.check((results) => new Set(results.map(({ row: name }) => name)).size === results.length),
  ),
});

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
  /** what it promises; an empty list says that the reader wants none */
  measures: v.exactOptional(
    v.pipe(
      v.array(measureSchema),
      v.check((measures) => new Set(measures.map((measure) => measure.id)).size === measures.length),
    ),
  ),
  /** for the table of all measures: its first table follows them */
  schedule: v.exactOptional(scheduleSchema),
});

/** A draft (拟稿): the ordered list of passages that becomes a document. How large one may be stands in limits.ts. */
export const draftSchema = v.strictObject({
  id,
  /** title of the document, blanks allowed */
  title: inline,
  /** slug of the kind of unit it is written for, empty when the reader has not said */
  unit: slug,
  /** a summary of a year or of half of one (总结); a plan has none */
  kind: v.exactOptional(v.literal('report')),
  items: v.pipe(
    v.array(itemSchema),
    v.check((items) => new Set(items.map((item) => item.id)).size === items.length),
  ),
  /** when it was last changed, in milliseconds since 1970, and no later than a Date can be */
  changed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  /** what became of its measures */
  year: v.exactOptional(yearSchema),
});

export type DraftMeasure = v.InferOutput<typeof measureSchema>;
export type DraftItem = v.InferOutput<typeof itemSchema>;
export type RowResult = v.InferOutput<typeof resultSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;
