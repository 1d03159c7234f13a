import { KeptList } from './kept-list.ts';

/** Slug of the reader's kind of unit, which search, blanks and the desk go by. */
export const ownUnit = new KeptList('gonghui:unit', 1);
