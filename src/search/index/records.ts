import { parseHTML } from 'linkedom';
import { escapeHtml } from '../../passage/escape-html.ts';
import { blockText, type Block } from '../../passage/model.ts';
import { passagesOf } from '../../passage/passages-of.ts';
import { readPassage } from '../../passage/read.ts';
import { plainText, tokensOf, type Variants } from '../tokens/analyzer.ts';
import { facets, type RecordDisplay, type SearchRecord } from '../files/record.ts';
import { codeOfConcept } from '../tokens/token-code.ts';
import type { WordFinder } from '../tokens/word-finder.ts';

/** A plan of two pages, and a section of a few sentences, in characters. */
const shortPlan = 1500;
const shortSection = 160;

/** Kinds of page that are the home of their passages; passages shown elsewhere are links to these. */
const homeKinds = ['plan', 'method', 'snippet', 'guide'];

/**
 * Reads the search records out of a built page: one for each passage that has its home there.
 *
 * @param html the page
 * @param url its address from the root of the site, such as /plans/x/
 * @returns an empty list for a page that is no home of passages
 */
export function readRecords(html: string, url: string): SearchRecord[] {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  const kind = main?.getAttribute('data-kind') ?? '';
  if (!main || !homeKinds.includes(kind)) return [];
  // A copy has a note in place of a figure; here its own words are read, see `notesOf`.
  for (const figure of main.querySelectorAll('figure')) figure.setAttribute('data-no-copy', '');
  const page = main.querySelector('h1')?.textContent.trim() ?? '';
  const passages = passagesOf(main).map((section) => {
    const passage = readPassage(section);
    const [heading, ...rest] = passage.blocks;
    const blocks = heading?.kind === 'heading' ? rest : passage.blocks;
    return { section, passage, blocks, length: lengthOf(blocks) };
  });
  const pageLength = passages.reduce((sum, { length }) => sum + length, 0);
  return passages.map(({ section, passage, blocks, length }, index) => ({
    short: kind === 'plan' ? pageLength <= shortPlan : kind === 'snippet' && length <= shortSection,
    opens: kind !== 'snippet' && index === 0,
    url: `${url}#${passage.id}`,
    title: passage.title,
    number: passage.number,
    page,
    group: groupOf(section),
    text: [...blocks.map(blockText), ...notesOf(section)].join('\n'),
    filters: { topic: passage.topics, unit: passage.units, role: [passage.role], kind: [kind] },
  }));
}

/** Characters of what is copied. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}

const notes = 'p[data-no-copy], [data-note] :is(p, li), figure text, figcaption, [data-measure] > td';

/**
 * What is seen and not copied: readers search for the law a passage leans on, for advice to writers, for what a
 * passage promises and for the words of a figure, too. It stands behind the text, which excerpts show first.
 */
function notesOf(section: Element): string[] {
  return [...section.querySelectorAll(notes)].map(({ textContent }) => textContent.trim());
}

/** The group heading before a passage that is not a section of its own. */
function groupOf(section: Element): string {
  if (section.querySelector('h2')) return '';
  for (let before = section.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === 'h2') return before.textContent;
  }
  return '';
}

/** Title words count this much more than words of the text. */
const titleWeight = 6;

/** What the words of a record are read with. */
export interface Reading {
  variants: Variants;
  /** the words of the lexicon, each with the number of its concept */
  concepts: WordFinder<number>;
  /** the titles of the lexicon */
  titles: readonly string[];
}

/**
 * Writes a record as the page Pagefind indexes: nothing but encoded tokens to search, and what a hit shows in an
 * attribute that Pagefind stores without indexing it. The concepts that the words name stand behind the words.
 */
export function recordHtml(record: SearchRecord, reading: Reading): string {
  const { title, number, page, group, text, filters } = record;
  const display: RecordDisplay = { title, number, page, group, text };
  const filterTags = facets.flatMap((facet) =>
    filters[facet].map(
      (value) => `<meta data-pagefind-filter="${facet}[content]" content="${escapeHtml(value)}">`,
    ),
  );
  if (record.short) filterTags.push('<meta data-pagefind-filter="size[content]" content="short">');
  if (record.opens) {
    const kind = escapeHtml(filters.kind.join(' '));
    const place = String(reading.titles.indexOf(page));
    filterTags.push(`<meta data-pagefind-filter="opens[content]" content="${kind}">`);
    filterTags.push(`<meta data-pagefind-filter="title[content]" content="${place}">`);
  }
  // What a page is about stands in its title: its first passage answers for the whole.
  const named = record.opens ? `${page}\n${title}` : title;
  const heading = [...tokensOf(number + title, reading.variants), ...conceptTokens(named, reading)];
  const body = [...tokensOf(text, reading.variants), ...conceptTokens(bodyOf(record), reading)];
  return (
    `<!doctype html><html lang="zh-CN"><head>${filterTags.join('')}</head><body>` +
    `<p id="display" data-pagefind-title="${escapeHtml(JSON.stringify(display))}" ` +
    `data-pagefind-weight="${String(titleWeight)}">${heading.join(' ')}</p>` +
    `<p>${body.join(' ')}</p></body></html>`
  );
}

/** The concepts that a record names, by their numbers. */
export function conceptsOf(record: SearchRecord, reading: Reading): Set<number> {
  return new Set(conceptsIn(`${record.title}\n${bodyOf(record)}`, reading));
}

/** What counts as a record's words besides its heading. */
function bodyOf({ page, group, text }: SearchRecord): string {
  return [page, group, text].join('\n');
}

/** A token for every time a text names a concept: what speaks of it often is about it. */
function conceptTokens(text: string, reading: Reading): string[] {
  return conceptsIn(text, reading).map(codeOfConcept);
}

function conceptsIn(text: string, { variants, concepts }: Reading): number[] {
  return concepts.all(plainText(text, variants)).map(({ meaning }) => meaning);
}
