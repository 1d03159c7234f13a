import { parseHTML } from 'linkedom';
import { blockText } from '../passage/model.ts';
import { passagesOf, readPassage } from '../passage/read.ts';
import { tokensOf, type Variants } from './analyzer.ts';
import { facets, type RecordDisplay, type SearchRecord } from './record.ts';

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
  const page = main.querySelector('h1')?.textContent.trim() ?? '';
  return passagesOf(main).map((section) => {
    const passage = readPassage(section);
    const [heading, ...rest] = passage.blocks;
    const blocks = heading?.kind === 'heading' ? rest : passage.blocks;
    return {
      url: `${url}#${passage.id}`,
      title: passage.title,
      number: passage.number,
      page,
      group: groupOf(section),
      text: [...blocks.map(blockText), ...notesOf(section)].join('\n'),
      filters: { topic: passage.topics, unit: passage.units, role: [passage.role], kind: [kind] },
    };
  });
}

/** What is seen and not copied: readers search for the law a passage leans on and for the words of a figure, too. */
function notesOf(section: Element): string[] {
  return [...section.querySelectorAll('p[data-no-copy], figure text, figcaption')].map(
    (note) => note.textContent,
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

/** Title words count this much more than words of the text. */
const titleWeight = 6;

/**
 * Writes a record as the page Pagefind indexes: nothing but encoded tokens to search, and what a hit shows in an
 * attribute that Pagefind stores without indexing it.
 */
export function recordHtml(record: SearchRecord, variants: Variants): string {
  const { title, number, page, group, text, filters } = record;
  const display: RecordDisplay = { title, number, page, group, text };
  const filterTags = facets.flatMap((facet) =>
    filters[facet].map(
      (value) => `<meta data-pagefind-filter="${facet}[content]" content="${escapeAttribute(value)}">`,
    ),
  );
  const heading = tokensOf(number + title, variants).join(' ');
  const body = tokensOf(text, variants).join(' ');
  return (
    `<!doctype html><html lang="zh-CN"><head>${filterTags.join('')}</head><body>` +
    `<p id="display" data-pagefind-title="${escapeAttribute(JSON.stringify(display))}" data-pagefind-weight="${String(titleWeight)}">${heading}</p>` +
    `<p>${body}</p></body></html>`
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
