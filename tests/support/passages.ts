// Reads passages out of the built pages, block by block, independently of src/passage.
import { keptOfBuild } from './kept.ts';
import { homeKinds, sitePages } from './site.ts';

/**
 * A block that holds words: a heading, a paragraph, a list item, a row of a table or a stretch of words in a figure.
 */
export interface Line {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'figure';
  /** its words; those of each cell, in a row */
  cells: string[];
  /** false for notes, labels and figures, which are seen but not copied */
  copied: boolean;
  /** what a copy has instead of a figure, on the line of its caption */
  note?: string;
}

/** A passage as it stands on its page. */
export interface SitePassage {
  /** address with its #id */
  url: string;
  /** address of its page */
  path: string;
  /** title of its page */
  page: string;
  id: string;
  /** heading without its number */
  title: string;
  kind: string;
  topics: string[];
  units: string[];
  role: string;
  lines: Line[];
  /** open blanks in what is copied */
  blanks: number;
  /** samples in what is copied: the same name with the same sample is one */
  samples: number;
}

let passages: SitePassage[] | undefined;
let byUrl: Map<string, SitePassage> | undefined;

/** Every passage of the site, on its home page. */
export function sitePassages(): SitePassage[] {
  passages ??= keptOfBuild('passages', import.meta.url, readPassages);
  return passages;
}

function readPassages(): SitePassage[] {
  return sitePages()
    .filter(({ kind }) => homeKinds.includes(kind))
    .flatMap(({ document, path, kind }) => {
      const heading = document.querySelector('main h1');
      const page = heading ? wordsOf(heading) : '';
      return [...document.querySelectorAll('main section[data-passage]')].map((section) =>
        readSection(section, { path, page, kind }),
      );
    });
}

/** The passage at an address with its #id. */
export function passageAt(url: string): SitePassage {
  byUrl ??= new Map(sitePassages().map((passage) => [passage.url, passage]));
  const passage = byUrl.get(url);
  if (!passage) throw new Error(`dist/ holds no passage ${url}`);
  return passage;
}

/** Everything that is read on the page, one string for each block and each cell. */
export function readings({ lines }: SitePassage): string[] {
  return lines.flatMap(({ cells }) => cells);
}

/** Tells whether one block of a passage holds a phrase. */
export function holds(passage: SitePassage, phrase: string): boolean {
  return readings(passage).some((text) => text.includes(phrase));
}

/** The blocks below an element, in reading order. */
export function linesOf(root: Element): Line[] {
  return (
    [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, tr, figure text, figcaption')]
      .filter((block) => block.parentElement?.closest('p, li, tr') === null)
      // The same four words under every passage; nobody looks for them.
      .filter((block) => !block.matches('[data-measures] thead tr'))
      .map((block) => ({
        kind: kindOf(block.localName),
        cells: (block.localName === 'tr' ? [...block.children] : [block]).map((cell) => wordsOf(cell)),
        copied: block.closest('[data-no-copy], figure') === null,
        ...(block.localName === 'figcaption' && { note: noteOf(block.closest('figure')) }),
      }))
  );
}

/** The lines of what copying must give, items of a list without their marks, cells with a tab between them. */
export function copiedLines(lines: readonly Line[]): string[] {
  return lines.flatMap(({ kind, cells, copied, note }) => {
    if (note !== undefined) return [note];
    if (!copied) return [];
    return kind === 'row'
      ? cells.map((cell) => cell.replaceAll('\n', '；')).join('\t')
      : cells.join('').split('\n');
  });
}

/** What a copy says in the place of a figure. */
export function noteOf(figure: Element | null): string {
  return `（图：${figure?.querySelector('svg > title')?.textContent ?? ''}，见原页）`;
}

/** The words a reader sees in an element, line breaks as `\n`. */
export function wordsOf(element: Element): string {
  return pieces(element).join('').trim();
}

function pieces(node: Node): string[] {
  return [...node.childNodes].flatMap((child) => {
    // Lines of the source are not lines of the text.
    if (child.nodeType === 3) return [(child.textContent ?? '').replace(/[ \t]*\n[ \t]*/gu, '')];
    return child.nodeName.toLowerCase() === 'br' ? ['\n'] : pieces(child);
  });
}

function kindOf(name: string): Line['kind'] {
  if (name === 'p') return 'paragraph';
  if (name === 'li') return 'item';
  if (name === 'text' || name === 'figcaption') return 'figure';
  return name === 'tr' ? 'row' : 'heading';
}

function readSection(section: Element, on: Pick<SitePassage, 'path' | 'page' | 'kind'>): SitePassage {
  const heading = section.querySelector('h2, h3');
  const number = heading?.querySelector('[data-number]')?.textContent ?? '';
  return {
    ...on,
    url: `${on.path}#${section.id}`,
    id: section.id,
    title: heading ? wordsOf(heading).slice(number.length) : '',
    topics: wordList(section, 'data-topics'),
    units: wordList(section, 'data-units'),
    role: section.getAttribute('data-role') ?? '',
    lines: linesOf(section),
    blanks: copiedBlanks(section, '[data-blank]:not([data-unit-word], [data-sample])').length,
    samples: valuesOf(copiedBlanks(section, '[data-sample]')),
  };
}

/** Blanks that are copied, those of the title of the document among them. */
export function copiedBlanks(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (blank) => !blank.closest('[data-no-copy]:not([data-document-title])'),
  );
}

/** How many different samples blanks have, by their names. */
export function valuesOf(samples: readonly Element[]): number {
  return new Set(
    samples.map(
      (blank) => `${blank.getAttribute('data-blank') ?? ''} ${blank.getAttribute('data-sample') ?? ''}`,
    ),
  ).size;
}

function wordList(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(' ').filter((word) => word !== '');
}
