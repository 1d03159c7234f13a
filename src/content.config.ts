import { defineCollection } from 'astro:content';
import { mdxFolder } from './markdown/collection.ts';
import { folders } from './markdown/folders.ts';

const { plans, methods, snippets, guides } = folders;

/** The pages of the site; the word lists beside them are read by `src/vocabulary/vocabulary.ts`. */
export const collections = {
  plans: defineCollection({ loader: mdxFolder('plans', plans), schema: plans.schema }),
  methods: defineCollection({ loader: mdxFolder('methods', methods), schema: methods.schema }),
  snippets: defineCollection({ loader: mdxFolder('snippets', snippets), schema: snippets.schema }),
  guides: defineCollection({ loader: mdxFolder('guides', guides), schema: guides.schema }),
};
