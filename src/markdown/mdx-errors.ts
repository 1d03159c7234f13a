import type { MarkdownProcessor } from 'astro/markdown';
import { ContentError } from '../vocabulary/content-error.ts';

/** What the MDX compiler says most often, and what a writer should look for. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /closing tag for `<Passage>`|closing tag `<\/Passage>`/u,
    '<Passage> 和 </Passage> 没有成对，或没有各占一行',
  ],
  [/closing tag|closing slash/u, '标签没有成对；正文里的 < 要写成 &lt;'],
  [/expression|acorn/iu, '正文里不能直接写 { }，要写成 &#123; 和 &#125;'],
  [/Unexpected (?:character|end of file|lazy line)/u, '标签写法有误；正文里的 < 要写成 &lt;'],
];

/**
 * Makes the compiler's own errors in an MDX file say in Chinese, as all content errors do, in which file and
 * line to look.
 *
 * @param processor the processor whose MDX errors are reworded
 */
export function withContentErrors<Options extends object>(
  processor: MarkdownProcessor<Options>,
): MarkdownProcessor<Options> {
  return {
    ...processor,
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error(`The Markdown processor ${processor.name} cannot render MDX.`);
      return {
        process: async (content, file, frontmatter) => {
          try {
            return await renderer.process(content, file, frontmatter);
          } catch (error) {
            throw contentError(error, file);
          }
        },
      };
    },
  };
}

/** What stopped the compiler in a file, in Chinese; what is no error of the compiler's comes back as it is. */
export function contentError(error: unknown, file: string): unknown {
  if (error instanceof ContentError || !(error instanceof Error)) return error;
  const [, line] = /(\d+):\d+/u.exec(error.message) ?? [];
  const place: unknown = Reflect.get(error, 'line');
  const known = typeof place === 'number' ? place : line === undefined ? undefined : Number(line);
  const hint = advice.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'MDX 写法有误';
  return new ContentError({ file, line: known, field: 'MDX', reason: `${hint}（${error.message}）` });
}
