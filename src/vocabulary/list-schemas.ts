import { z } from 'astro/zod';
import { blankKindNames } from './blank-kinds.ts';
import { isoDate, slug, text } from './fields.ts';
import { outdatedKinds } from './outdated.ts';

/** One of the 20 topics (主题): what a passage is about. */
export const topicSchema = z.strictObject({
  slug,
  name: text,
  /** what belongs to the topic, one sentence */
  definition: text,
  /** what does not belong to it and where that goes instead */
  boundary: text.optional(),
  /** what only the reader's own unit can answer, for a passage that is still all sample; ends in a question mark */
  question: text.regex(/？$/u, '要以问号“？”结尾'),
  /**
   * names of the topic or of something in it, each by itself; which of the three lists a word goes into: topics.yaml
   */
  aliases: z.array(text),
  /** words of the topic that mean the same, one list for each meaning that has no term of its own; searched as one */
  alike: z.array(z.array(text).min(2)).default([]),
  /**
   * everyday words in which readers speak of it, spaces between them; no names for it, but they lead to the
   * topic in search
   */
});

/** One of the 9 kinds of unit (单位类型): whose wording a passage uses. */
export const unitSchema = z.strictObject({
  slug,
  name: text,
  /** two or three characters for narrow places */
  definition: text,
  aliases: z.array(text),
  /** this unit's own word for each generic word: 职代会 → 教代会 */
  words: z.record(text, text).default({}),
  /** advice on wording */
  note: text.optional(),
});

/** One of the 8 roles (段落角色): which part of a plan a passage plays. */
export const roleSchema = z.strictObject({
  slug,
  name: text,
  definition: text,
  /** the heading such a part usually has */
  heading: text,
  /** level of that heading in an official document */
  level: text,
  aliases: z.array(text).default([]),
});

/** A fill-in blank (填空), written 【name】 in the text. */
export const blankSchema = z
  .strictObject({
    name: text,
    kind: z.enum(blankKindNames),
    /** how far a reader's value reaches: `site` one value everywhere, `place` each place its own */
    scope: z.enum(['site', 'place']),
    /** what to put in, said to the reader */
    hint: text,
    /** a value that reads right in a sentence */
    example: text,
    /** the values to choose from, for `kind: choice` only; those of a unit's word come from units.yaml */
    options: z.array(text).min(2).optional(),
    /** name of a blank that means the same and shares its value */
    sameAs: text.optional(),
    /** whether it is a word that follows the reader's kind of unit, as `words` in units.yaml has it */
    unitWord: z.boolean().default(false),
    /** what a unit's word is while the reader has chosen no kind of unit */
    default: text.optional(),
  })
  .refine(({ kind, options, unitWord }) => unitWord || (kind === 'choice') === (options !== undefined), {
    path: ['options'],
    message: 'kind 是 choice 时必须写 options，其他类型不能写',
  })
  .refine(
    ({ unitWord, kind, scope, options, sameAs }) =>
      !unitWord || (kind === 'choice' && scope === 'site' && options === undefined && sameAs === undefined),
    { path: ['unitWord'], message: '随单位变的用语，kind 写 choice，scope 写 site，不写 options 和 sameAs' },
  )
  .refine((blank) => blank.unitWord === (blank.default !== undefined), {
    path: ['default'],
    message: '随单位变的用语必须写 default，其他填空不能写',
  });

/** A term (术语) with what it must not be confused with. */
export const termSchema = z.strictObject({
  slug,
  name: text,
  aliases: z.array(text).default([]),
  meaning: text,
  /** slug of the topic it belongs to */
  topic: slug,
  notToConfuseWith: z.array(z.strictObject({ name: text, difference: text })).default([]),
});

/** One of the kinds of problem (问题) that methods help with, in the words of an officer. */
export const problemSchema = z.strictObject({ slug, name: text });

const checkWays = ['原文核对', '公开页面佐证', '待核'] as const;

/** A law or document that content may cite (法规). */
export const lawSchema = z.strictObject({
  slug,
  /** full official name without 《》 */
  name: text,
  /** document number such as 总工发〔2018〕28号 */
  number: text.nullable().default(null),
  issuer: text.nullable().default(null),
  /** in force since: a date, or words when only the year is known */
  inForce: text.nullable().default(null),
  /** the articles that content may cite, with what they say in our own words */
  articles: z.array(z.strictObject({ number: z.int().positive(), gist: text })).default([]),
  /** the day it was last compared with its source */
  checked: isoDate,
  /** how it was compared */
  how: z.enum(checkWays),
  note: text.optional(),
});

/** An outdated or left-over expression: used by the content checks and by the review of a draft. */
export const outdatedSchema = z.strictObject({
  /** the expression itself, or the source of a regular expression when `regex` is set */
  pattern: text,
  regex: z.boolean().default(false),
  /** source of a regular expression for what must stand just before the expression */
  after: text.optional(),
  /** source of a regular expression for what must not stand just before it */
  notAfter: text.optional(),
  kind: z.enum(outdatedKinds),
  why: text,
  /** since when it is out of date */
  since: text.nullable().default(null),
  /** what to write instead, said to the reader */
  suggestion: text,
  /** text that may replace the expression anywhere without reading the sentence */
  replace: z.string().optional(),
});

export type Topic = z.infer<typeof topicSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Blank = z.infer<typeof blankSchema>;
export type Term = z.infer<typeof termSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Law = z.infer<typeof lawSchema>;
export type Outdated = z.infer<typeof outdatedSchema>;
