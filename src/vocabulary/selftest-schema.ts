import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** The file of the self-test, in `content/`. */
export const selfTestFile = 'selftest.yaml';

/** One of the seven dimensions of the self-test. */
const dimensionSchema = z.strictObject({
  name: text,
  /** id of the method that helps where it is lowest */
  method: slug,
  /** what goes into a plan then, as topic and id of a reusable section */
  section: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, '写成 主题/名称'),
  questions: z.tuple([text, text]),
});

/** Codes and saved results depend on how many there are, and on their order. */
export const selfTestSchema = z.array(dimensionSchema).length(7, '正好七个方面');

export type Dimension = z.output<typeof dimensionSchema>;
