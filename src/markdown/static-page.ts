import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contentError } from './mdx-errors.ts';
import { pagePlugins } from './processor.ts';
import { rehypeStaticHtml } from './static-html.ts';

/** A page that needs nothing to be run: its text, and what its plugins left in the front matter. */
export interface StaticPage {
  html: string;
  frontmatter: Readonly<Record<string, unknown>>;
}

/** Makes a page of the body of an MDX file; undefined where something in it has to be run. */
export type StaticPageRenderer = (
  file: string,
  body: string,
  frontmatter: Record<string, unknown>,
) => Promise<StaticPage | undefined>;

/**
 * A renderer with the compiler and the plugins of `@astrojs/mdx`, which stops where their tree is HTML: no JavaScript
 * is written, bundled and run for what is only text.
 *
 * @param base path under which the site stands
 * @returns a renderer that throws ContentError for what is wrong in a file
 */
export function staticPageRenderer(words: Vocabulary, base: string): StaticPageRenderer {
  const { remarkPlugins, rehypePlugins } = pagePlugins(words, base);
  const processor = createProcessor({
    format: 'mdx',
    // Nothing is left to be called.
    jsx: true,
    remarkPlugins,
    rehypePlugins: [...rehypePlugins, rehypeStaticHtml],
  });
  return async (file, body, frontmatter) => {
    const page = new VFile({ path: file, value: body, data: { astro: { frontmatter } } });
    try {
      await processor.process(page);
    } catch (error) {
      throw contentError(error, file);
    }
    const { html, astro } = page.data;
    return html === undefined ? undefined : { html, frontmatter: astro?.frontmatter ?? {} };
  };
}
