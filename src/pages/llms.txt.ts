import type { APIRoute } from 'astro';
import { markdownPath } from '../catalogue/beside.ts';
import { libraryPages, type LibraryPage } from '../catalogue/catalogue.ts';
import { href } from '../vocabulary/paths.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * What the site holds, for programs that read it for their users (https://llmstxt.org): each reading page by its
 * Markdown. All text in one file would be some megabytes that nobody needs at once; it is not written.
 */
export const GET: APIRoute = async ({ site }) => {
  const pages = await libraryPages();
  const line = ({ url, title, summary }: LibraryPage): string =>
    `- [${title}](${new URL(href(markdownPath(url)), site).href})${summary === '' ? '' : `：${summary}`}`;
  const ofKind = (kind: LibraryPage['kind']): string =>
    pages
      .filter((page) => page.kind === kind)
      .map(line)
      .join('\n');
  const snippets = [...vocabulary().topics.values()].flatMap(({ slug, name }) => {
    const own = pages.filter((page) => page.kind === 'snippet' && page.passages[0]?.topics[0] === slug);
    return own.length > 0 ? [`## 段落：${name}\n\n${own.map(line).join('\n')}`] : [];
  });
  const parts = [
    '# 工会计划文库',
    '> 给基层工会干部的工作计划范文、方法、指南和可以单独复制的段落。正文按 CC BY 4.0 许可使用。',
    '【】里的词是填空，写计划的人要换成自己单位的内容。法规的核对日期写在每一页；金额标准以本省（区、市）总工会现行规定为准。',
    `## 范文\n\n${ofKind('plan')}`,
    `## 方法\n\n${ofKind('method')}`,
    `## 指南\n\n${ofKind('guide')}`,
    ...snippets,
  ];
  return new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
