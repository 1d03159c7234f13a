import { z } from 'astro/zod';

/**
 * What pages know of a passage without reading its text: the plugin that makes passages leaves it in the front matter.
 */
export const passageSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** how its text begins, in one line, as lists show it */
  lead: z.string(),
  /** number of its heading, empty where there is none */
  number: z.string(),
  /** the group heading it stands under, empty when it stands by itself */
  group: z.string(),
  /** number of the group heading */
  groupNumber: z.string(),
  topics: z.array(z.string()),
  role: z.string(),
  units: z.array(z.string()),
  /** section numbers of the source that it rewrites */
  from: z.array(z.string()),
  /** `law` or `law:article` */
  basis: z.array(z.string()),
  /** slugs of the terms that stand in its words */
  terms: z.array(z.string()),
  /** names of the blanks without a sample in its text, in reading order, each as often as it stands there */
  blanks: z.array(z.string()),
  /** its blanks with a sample, as it is read, in the same way */
  samples: z.array(z.strictObject({ name: z.string(), sample: z.string() })),
  /** how many items its lists have, those inside others not counted */
  listItems: z.number(),
  /** how many measures stand under it */
  measures: z.number(),
  /** pages of this site it links to: addresses from the root, without their #id */
  links: z.array(z.string()),
  /** written here because the source has nothing */
  added: z.boolean(),
});

export type PassageSummary = z.infer<typeof passageSummarySchema>;
