import { guideSchema, methodSchema, planSchema, snippetSchema } from '../vocabulary/page-schemas.ts';
import type { Folder, Reference } from './collection.ts';

const topics = (field: string): Reference => ({ field, what: '主题', table: (words) => words.topics });
const units = (field: string): Reference => ({ field, what: '单位类型', table: (words) => words.units });
const problems = (field: string): Reference => ({ field, what: '问题', table: (words) => words.problems });
const role: Reference = { field: 'role', what: '角色', table: (words) => words.roles };

/** The folders under `content/` whose files become pages. */
export const folders = {
  plans: { schema: planSchema, references: [units('unit')] },
  methods: { schema: methodSchema, references: [problems('run.kinds'), units('run.units')] },
  snippets: { schema: snippetSchema, references: [topics('topic'), topics('also'), role, units('units')] },
  guides: { schema: guideSchema, references: [] },
} as const satisfies Record<string, Folder>;
