import { z } from 'astro/zod';
import { isoDate, slug, text } from './fields.ts';

/** Where the words of an entry come from: a part of the source document, or written here. */
const sourceSchema = z.union(
  [
    z.literal('original'),
    z.strictObject({
      document: text,
      part: z.int().min(1).max(6),
      /** section numbers such as P5-(四)1; each must be claimed by the `from` of a passage */
      sections: z.array(text).min(1),
    }),
  ],
  { error: '要么写 original（本站撰写），要么写 document、part、sections 三项' },
);

/** How an entry came to be written and checked: every kind of entry has it. */
const provenance = {
  /** the day the words were last compared with their sources */
  checked: isoDate,
  /** 时效: xianxing usable now, xuhuan holds expressions to replace, lishi for comparison only */
  era: z.enum(['xianxing', 'xuhuan', 'lishi']).default('xianxing'),
  /** what was damaged in the source and how it was mended, one sentence each */
  repairs: z.array(text).default([]),
};

const title = text.max(40, '标题不超过 40 字');
const summary = text.max(160, '摘要不超过 160 字');
const form = z.enum(['jihua', 'zongjie', 'fangan', 'jianghua', 'fangfa', 'tongzhi', 'biaoge']);

/** A sample plan (范文). */
export const planSchema = z.strictObject({
  title,
  summary,
  /** place among the plans for its kind of unit, from 0; those without a place come after, by file name */
  order: z.int().nonnegative().optional(),
  /** slug of the kind of unit it is written for */
  unit: slug,
  /** 文体 */
  form,
  /** title of the document itself, blanks allowed; it heads every copy and export */
  documentTitle: text,
  source: sourceSchema,
  ...provenance,
});

/** A work a methodology page leans on. */
const referenceSchema = z.strictObject({
  author: text,
  year: z.union([z.int(), text]).transform(String),
  title: text,
  publisher: text.optional(),
  /** 待核 when the data of the book were not compared with the book */
  note: text.optional(),
});

/** How a method is run: one meeting of it, and what has to be there (开会单). */
const runSchema = z.strictObject({
  /** what an officer would say is wrong, as the index shows it */
  problem: text.max(20, '问题不超过 20 字'),
  /** slugs of problems.yaml, the main one first */
  kinds: z.array(slug).min(1, '至少写一类问题').max(3, '问题最多三类'),
  /** of one meeting */
  minutes: z.int().min(1).max(480, '一次会最长 480 分钟'),
  /** how many people it works with */
  heads: z
    .strictObject({ from: z.int().min(1), to: z.int().min(1) })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: '最多人数不能少于最少人数' }),
  /** slugs of the kinds of unit it fits; none: every one */
  units: z.array(slug),
  room: text,
  /** what is used up or handed round; none: nothing */
  materials: z.array(text),
});

export type Run = z.output<typeof runSchema>;

/** A methodology page (方法). */
export const methodSchema = z.strictObject({
  title,
  summary,
  form: form.optional(),
  /** place in the list of methods, from 0 */
  order: z.int().nonnegative(),
  source: sourceSchema,
  references: z.array(referenceSchema),
  run: runSchema.optional(),
  ...provenance,
});

/** A reusable section (段落). */
export const snippetSchema = z.strictObject({
  title,
  /** slug of its one main topic */
  topic: slug,
  /** at most two further topics */
  also: z.array(slug).max(2, '次要主题最多两个').default([]),
  role: slug,
  units: z.array(slug).min(1, '至少写一个适用单位'),
  length: z.enum(['短', '中', '长']),
  /** what it leans on: `law` or `law:article` */
  basis: z.array(text).default([]),
  source: sourceSchema.default('original'),
  ...provenance,
});

/** A guide (指南): how to write, format, use and contribute. */
export const guideSchema = z.strictObject({
  title,
  summary,
  order: z.int().nonnegative(),
  ...provenance,
});
