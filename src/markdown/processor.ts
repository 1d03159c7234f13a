import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { withContentErrors } from './mdx-errors.ts';
import { rehypeBaseLinks } from './rehype-base-links.ts';
import { rehypeHeadingBreaks } from './rehype-heading-breaks.ts';
import { rehypeLineBreaks } from './rehype-line-breaks.ts';
import { rehypeScrollBoxes } from './rehype-scroll-boxes.ts';
import { remarkBlanks } from './remark-blanks.ts';
import { remarkNumberHeadings } from './remark-number-headings.ts';
import { remarkPassages } from './remark-passages.ts';
import { remarkSchedule } from './remark-schedule.ts';

/**
 * How MDX becomes HTML on this site. Nothing may touch the words themselves: no smart punctuation, and one tilde is a
 * range (20~30), not a deletion.
 *
 * @param base path under which the site stands
 */
export function markdownProcessor(words: Vocabulary, base: string) {
  const processor = unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      // CommonMark does not close **重点。** before a Han character; this does.
      remarkCjkFriendly,
      remarkNumberHeadings,
      [remarkPassages, words],
      [remarkBlanks, words],
      remarkSchedule,
    ],
    rehypePlugins: [[rehypeBaseLinks, base], rehypeScrollBoxes, rehypeLineBreaks, rehypeHeadingBreaks],
  });
  return withContentErrors(processor);
}
