import { z } from 'astro/zod';
import { chapters } from './chapters.ts';
import { slug, text } from './fields.ts';

/** The file of the skeletons, in `content/`. */
export const skeletonsFile = 'skeletons.yaml';

/** A step that puts in a passage of the site. */
const passageStep = z.strictObject({
  /** its address: a page that is one section (/snippets/x/y/), or a passage of a plan (/plans/x/#id) */
  passage: z
    .string()
    .regex(/^\/[a-z]+\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?$/u, '写成 /snippets/主题/名称/ 或 /plans/名称/#段落'),
  /** the chapter it belongs to, where no heading before it says so */
  chapter: z.enum(chapters).optional(),
  /** the goals it carries out, by their place in the list of goals, from 1 */
  goals: z.array(z.int().positive()).default([]),
  /** level of its heading in the document, where it is not the one its role has */
  level: z.union([z.literal(1), z.literal(2)]).optional(),
});

/** A heading of the first level; the measures after it stand below it. */
const headingStep = z.strictObject({
  heading: text,
  /** the chapter that it opens */
  chapter: z.enum(chapters).optional(),
});

/** The table made from the measures of all passages of the skeleton. */
const scheduleStep = z.strictObject({
  /** its heading */
  schedule: text,
  /** the month with which the year of the plan begins */
  from: z.int().min(1).max(12).default(1),
});

/** A whole plan for a kind of unit, as the ordered passages it is made of. */
export const skeletonSchema = z.strictObject({
  slug,
  /** what the button says */
  name: text,
  /** slug of the kind of unit in whose wording it is */
  unit: slug,
  /** title of the document, with blanks */
  title: text,
  parts: z.array(z.union([passageStep, headingStep, scheduleStep])).min(1),
});

export type SkeletonEntry = z.output<typeof skeletonSchema>;
