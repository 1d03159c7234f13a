import * as v from 'valibot';
import { blankKindNames } from '../vocabulary/blank-kinds.ts';
import { outdatedKinds } from '../vocabulary/outdated.ts';

/** error: must not be handed in so; warning: better changed; note: worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** Something in a text that its writer should look at before handing it in. */
export interface Finding {
  /** id of the rule that found it */
  rule: string;
  severity: Severity;
  /** first and last place in the text, in UTF-16 units, the last one exclusive */
  start: number;
  end: number;
  /** what is wrong, in a few words, said to the writer */
  message: string;
  /** why it matters and what to do */
  reason: string;
  /** what may stand there instead without reading the sentence again */
  fix?: { label: string; replacement: string };
}

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

const expressionSchema = v.strictObject({
  /** the expression itself, or the source of a regular expression when `regex` is set */
  pattern: words,
  regex: v.boolean(),
  kind: v.picklist(outdatedKinds),
  why: words,
  suggestion: words,
  /** regular expressions for what must, and what must not, stand just before it */
  after: v.optional(words),
  notAfter: v.optional(words),
  /** what may stand there instead in any sentence */
  replace: v.optional(v.string()),
});

/** What rules know that is content and not code. */
export const reviewDataSchema = v.strictObject({
  /** expressions of outdated.yaml */
  outdated: v.pipe(v.array(expressionSchema), v.maxLength(2000)),
  /** each kind of unit with its own word for each generic word */
  units: v.pipe(
    v.array(v.strictObject({ slug: words, name: words, words: v.record(words, words) })),
    v.maxLength(100),
  ),
  /** the blanks of the site that can have a sample: name and kind */
  blanks: v.pipe(
    v.array(v.strictObject({ name: words, kind: v.picklist(blankKindNames) })),
    v.maxLength(1000),
  ),
  /** pairs of characters: one of traditional script, and the simplified one it is read as */
  variants: v.pipe(v.string(), v.maxLength(8000)),
});

export type Expression = v.InferOutput<typeof expressionSchema>;
export type ReviewData = v.InferOutput<typeof reviewDataSchema>;

/** What the rules go by when their data could not be loaded: those that need it find nothing. */
export const noReviewData: ReviewData = { outdated: [], units: [], blanks: [], variants: '' };

/** For whom and how a text is reviewed. */
export interface ReviewContext {
  /** slug of the kind of unit it is written for, empty when the reader has not said */
  unit: string;
  /** names of units and places that are the reader's own */
  allowedNames: readonly string[];
  /** a whole plan, or a part of one, from which nothing can be missing */
  kind: 'whole' | 'part';
  data: ReviewData;
}
