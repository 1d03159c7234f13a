import { defineCollection } from 'astro:content';
import { guideSchema, methodSchema, planSchema, snippetSchema } from './vocabulary/page-schemas.ts';
import { mdxFolder } from './markdown/collection.ts';

const topics = (field: string) => ({
  field,
  what: '主题',
  table: (words: { topics: ReadonlyMap<string, unknown> }) => words.topics,
});
const units = (field: string) => ({
  field,
  what: '单位类型',
  table: (words: { units: ReadonlyMap<string, unknown> }) => words.units,
});
const problems = (field: string) => ({
  field,
  what: '问题',
  table: (words: { problems: ReadonlyMap<string, unknown> }) => words.problems,
});
const role = {
  field: 'role',
  what: '角色',
  table: (words: { roles: ReadonlyMap<string, unknown> }) => words.roles,
};

/** The pages of the site; the word lists beside them are read by `src/vocabulary/vocabulary.ts`. */
export const collections = {
  plans: defineCollection({ loader: mdxFolder('plans', planSchema, [units('unit')]), schema: planSchema }),
  methods: defineCollection({
    loader: mdxFolder('methods', methodSchema, [problems('run.kinds'), units('run.units')]),
    schema: methodSchema,
  }),
  snippets: defineCollection({
    loader: mdxFolder('snippets', snippetSchema, [topics('topic'), topics('also'), role, units('units')]),
    schema: snippetSchema,
  }),
  guides: defineCollection({ loader: mdxFolder('guides', guideSchema), schema: guideSchema }),
};
