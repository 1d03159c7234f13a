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

/** A methodology page (方法). */
export const methodSchema = z.strictObject({
  title,
  summary,
  form: form.optional(),
  /** place in the list of methods, from 0 */
  order: z.int().nonnegative(),
  source: sourceSchema,
  references: z.array(referenceSchema),
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
