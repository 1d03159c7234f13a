import { parseHTML } from 'linkedom';
import { markdownOf } from '../beside/page-markdown.ts';
import { pageCard } from '../beside/page-card.ts';
import type { CardText } from '../beside/cards/card.ts';
import { cardPath } from '../catalogue/beside.ts';
import { documentOf, type BuiltPage } from '../catalogue/built-pages.ts';
import { blanksOn, linksOn, type PageLinks } from '../markdown/content-checks.ts';
import type { SearchRecord } from '../search/files/record.ts';
import { recordsOf } from '../search/index/records.ts';
import { readSentences } from '../trace/index/read-sentences.ts';

/** All that is read from a built page for what is made of it. */
export interface PageFacts {
  /** the page as Markdown, where it is a reading page */
  markdown: string | undefined;
  /** what it is found by */
  records: SearchRecord[];
  links: PageLinks;
  /** names of the blanks on it */
  blanks: string[];
  /** the sentences by which copies of it are known again */
  sentences: string[][];
  /** its card and where that stands, where it has one of its own */
  card: { path: string; text: CardText } | undefined;
}

/** Reads a built page once for everything that is made of pages. */
export function factsOf(page: BuiltPage): PageFacts {
  const { html, url } = page;
  const { document } = parseHTML(documentOf(html));
  const path = cardPath(url.replace(/\.html$/u, '/'), undefined);
  return {
    markdown: markdownOf(document, html),
    // Marks figures, and so comes last.
    records: recordsOf(document, html, url),
    links: linksOn(page),
    blanks: blanksOn(html),
    sentences: readSentences(html),
    card: html.includes(`${path}"`) ? { path, text: pageCard(html) } : undefined,
  };
}
