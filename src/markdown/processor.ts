import { unified, type RehypePlugins, type RemarkPlugins } from '@astrojs/markdown-remark';
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

/** Plugins that Astro would load by their names. */
type ByName = string | [string, unknown];

/**
 * The plugins that every page goes through. Nothing may touch the words themselves: one tilde is a range (20~30), not a
 * deletion.
 *
 * @param base path under which the site stands
 */
export function pagePlugins(words: Vocabulary, base: string) {
  const remarkPlugins: Exclude<RemarkPlugins[number], ByName>[] = [
    [remarkGfm, { singleTilde: false }],
    // CommonMark does not close **重点。** before a Han character; this does.
    remarkCjkFriendly,
    remarkNumberHeadings,
    [remarkPassages, words],
    [remarkBlanks, words],
    remarkSchedule,
  ];
  const rehypePlugins: Exclude<RehypePlugins[number], ByName>[] = [
    [rehypeBaseLinks, base],
    rehypeScrollBoxes,
    rehypeLineBreaks,
    rehypeHeadingBreaks,
  ];
  return { remarkPlugins, rehypePlugins };
}

/** How MDX becomes a module where something in it has to be run; all else is HTML already, see static-page.ts. */
export function markdownProcessor(words: Vocabulary, base: string) {
  return withContentErrors(unified({ gfm: false, smartypants: false, ...pagePlugins(words, base) }));
}
