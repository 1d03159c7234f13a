import { parseHTML } from 'linkedom';
import { documentOf } from '../../catalogue/built-pages.ts';
import { blockText } from '../../passage/model.ts';
import { passagesOf } from '../../passage/passages-of.ts';
import { readPassage } from '../../passage/read.ts';
import type { SearchRecord } from '../files/record.ts';

/** Kinds of page that are the home of their passages; passages shown elsewhere are links to these. */
const homeKinds = ['plan', 'method', 'snippet', 'guide'];

const kindOf = (html: string): string => /<main\b[^>]*\bdata-kind="([a-z]+)"/u.exec(html)?.[1] ?? '';

/** Whether a built page is the home of the passages on it. */
function isHome(html: string): boolean {
  return homeKinds.includes(kindOf(html));
}

/** Reads the search records out of a built page, see {@link recordsOf}. */
export function readRecords(html: string, url: string): SearchRecord[] {
  return isHome(html) ? recordsOf(parseHTML(documentOf(html)).document, html, url) : [];
}

/**
 * The search records of a built page: one for each passage that has its home there.
 *
 * @param document the page, or of it the title and the document alone; figures in it are marked
 * @param html the page
 * @param url its address from the root of the site, such as /plans/x/
 * @returns an empty list for a page that is no home of passages
 */
export function recordsOf(document: Document, html: string, url: string): SearchRecord[] {
  const kind = kindOf(html);
  const main = isHome(html) ? document.querySelector('main') : null;
  if (!main) return [];
  // A copy has a note in place of a figure; here its own words are read, see `notesOf`.
  for (const figure of main.querySelectorAll('figure')) figure.setAttribute('data-no-copy', '');
  const page = main.querySelector('h1')?.textContent.trim() ?? '';
  const passages = passagesOf(main).map((section) => {
    const passage = readPassage(section);
    const [heading, ...rest] = passage.blocks;
    const blocks = heading?.kind === 'heading' ? rest : passage.blocks;
    return { section, passage, blocks };
  });
  return passages.map(({ section, passage, blocks }, index) => ({
    aliases: [],
    asked: [],
    opens: kind !== 'snippet' && index === 0,
    url: `${url}#${passage.id}`,
    title: passage.title,
    number: passage.number,
    page,
    group: groupOf(section),
    text: blocks.map(blockText).join('\n'),
    notes: [...notesOf(section), ...(index === 0 ? runOf(main) : [])].join('\n'),
    filters: { topic: passage.topics, unit: passage.units, role: [passage.role], kind: [kind] },
  }));
}

const notes = 'p[data-no-copy], [data-note] :is(p, li), figure text, figcaption, [data-measure] > td';

/**
 * What is seen and not copied: readers search for the law a passage leans on, for advice to writers, for what a
 * passage promises and for the words of a figure, too.
 */
function notesOf(section: Element): string[] {
  return [...section.querySelectorAll(notes)].map(({ textContent }) => textContent.trim());
}

/** How a method is run, which stands above its passages: what it helps with, how long, what is needed. */
function runOf(main: Element): string[] {
  return [...main.querySelectorAll('[data-run] dd')].map(({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  );
}

/** The group heading before a passage that is not a section of its own. */
function groupOf(section: Element): string {
  if (section.querySelector('h2')) return '';
  for (let before = section.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === 'h2') return before.textContent;
  }
  return '';
}
