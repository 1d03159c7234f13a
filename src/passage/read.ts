import { figureNote } from './figure-note.ts';
import { inlineText, type Block, type Inline, type Measure, type Passage } from './model.ts';
import type { Level } from './number.ts';

/**
 * Reads the passage model out of the HTML contract `<section id data-passage …>`. It works on any DOM: the browser's,
 * and at build time on the one made from the files in `dist/`.
 *
 * @param section the passage's element
 */
export function readPassage(section: Element): Passage {
  const heading = section.querySelector('h2, h3, h4, h5');
  return {
    id: section.id,
    title: heading ? inlineText(readInline(heading)) : '',
    number: heading?.querySelector('[data-number]')?.textContent ?? '',
    topics: words(section.getAttribute('data-topics')),
    role: section.getAttribute('data-role') ?? '',
    units: words(section.getAttribute('data-units')),
    blocks: readBlocks(section),
    measures: readMeasures(section),
  };
}

/**
 * Reads everything copyable inside an element, in reading order. What is marked `data-no-copy` (tools, notes to the
 * reader, advice to writers, measures, labels such as 引言) is left out.
 */
export function readBlocks(container: Element): Block[] {
  return [...container.children].flatMap(readBlock);
}

/** Reads the measures of a passage. */
function readMeasures(section: Element): Measure[] {
  return [...section.querySelectorAll('[data-measures] [data-measure]')].map((row) => {
    const [when = [], work = [], who = [], check = []] = [...row.children].map((cell) => readInline(cell));
    return { when, work, who, check };
  });
}

function readBlock(element: Element): Block[] {
  if (element.hasAttribute('data-no-copy')) return [];
  const name = element.localName;
  const level = headingLevel(name);
  if (level !== undefined) {
    const number = element.querySelector('[data-number]')?.textContent ?? '';
    return [{ kind: 'heading', level, number, text: readInline(element) }];
  }
  if (name === 'p') {
    return [
      {
        kind: 'paragraph',
        text: readInline(element),
        align: element.closest('[data-signature]') ? 'end' : 'start',
      },
    ];
  }
  if (name === 'ul' || name === 'ol') {
    const items = [...element.children].map((item) => readInline(item));
    return [{ kind: 'list', ordered: name === 'ol', items }];
  }
  if (name === 'table') {
    const rows = [...element.querySelectorAll('tr:not([data-no-copy])')].map((row) =>
      [...row.children].map((cell) => readInline(cell)),
    );
    const [head = [], ...rest] = rows;
    return [{ kind: 'table', head, rows: rest }];
  }
  if (name === 'figure' || name === 'svg' || name === 'img') {
    return [
      {
        kind: 'paragraph',
        text: [{ kind: 'text', text: figureNote(nameOf(element)), strong: false }],
        align: 'start',
      },
    ];
  }
  return readBlocks(element);
}

/** What a figure is called, empty where nothing says it. */
function nameOf(figure: Element): string {
  const [picture, caption] = [figure.querySelector('title'), figure.querySelector('figcaption')];
  const image = figure.localName === 'img' ? figure : figure.querySelector('img');
  const names = [
    picture?.textContent,
    image?.getAttribute('alt'),
    caption && inlineText(readInline(caption)),
  ];
  const name = names.find((words) => words !== undefined && words !== null && words.trim() !== '') ?? '';
  return name.trim().replace(/[。.]$/u, '');
}

/** The document's first level is h2: h1 is the title of the page. */
function headingLevel(name: string): Level | undefined {
  switch (name) {
    case 'h2':
      return 1;
    case 'h3':
      return 2;
    case 'h4':
      return 3;
    case 'h5':
      return 4;
    default:
      return undefined;
  }
}

/** Reads words, blanks and line breaks; white space that HTML does not show is dropped. */
export function readInline(element: Element): Inline[] {
  return trimEnds(collectInline(element, false));
}

function collectInline(node: Node, strong: boolean): Inline[] {
  return [...node.childNodes].flatMap((child): Inline[] => {
    if (child.nodeType === 3) {
      if (isAfterWordBreak(child)) return [];
      const text = visibleText(textFrom(child));
      return text === '' ? [] : [{ kind: 'text', text, strong }];
    }
    if (!isElement(child)) return [];
    const name = child.getAttribute('data-blank');
    if (name !== null) return [readBlank(child, name)];
    if (child.localName === 'br') return [{ kind: 'break' }];
    if (child.hasAttribute('data-number') || child.hasAttribute('data-no-copy')) return [];
    const inner = collectInline(child, strong || child.localName === 'strong');
    return startsLine(child) ? [{ kind: 'break' }, ...inner] : inner;
  });
}

/** The words from a text on, those parted from it by a `<wbr>` included: a heading may break there, it is one text. */
function textFrom(node: ChildNode): string {
  const next = node.nextSibling;
  const rest = next?.nodeName === 'WBR' ? next.nextSibling : null;
  return (node.textContent ?? '') + (rest?.nodeType === 3 ? textFrom(rest) : '');
}

function isAfterWordBreak({ previousSibling }: ChildNode): boolean {
  return previousSibling?.nodeName === 'WBR' && previousSibling.previousSibling?.nodeType === 3;
}

function readBlank(element: Element, name: string): Inline {
  const value = element.getAttribute('value') ?? '';
  const sample = element.getAttribute('data-sample') ?? '';
  return { kind: 'blank', name, value, ...(sample !== '' && { sample }) };
}

/** White space as it is seen: a line break in the source is a space between Latin words, and nothing in Chinese. */
function visibleText(text: string): string {
  return text
    .replace(/[ \t]*\n\s*/gu, (gap, offset: number) =>
      isAscii(text[offset - 1]) && isAscii(text[offset + gap.length]) ? ' ' : '',
    )
    .replace(/[ \t]+/gu, ' ');
}

function isAscii(char: string | undefined): boolean {
  return char !== undefined && /[!-~]/u.test(char);
}

/** Paragraphs and lists inside a list item or a cell, which would otherwise run into the words before them. */
function startsLine(element: Element): boolean {
  if (!['p', 'ul', 'ol', 'li'].includes(element.localName)) return false;
  return (
    element.previousElementSibling !== null || (element.previousSibling?.textContent ?? '').trim() !== ''
  );
}

function trimEnds(inline: Inline[]): Inline[] {
  const first = inline[0];
  if (first?.kind === 'text') inline[0] = { ...first, text: first.text.trimStart() };
  const last = inline[inline.length - 1];
  if (last?.kind === 'text') inline[inline.length - 1] = { ...last, text: last.text.trimEnd() };
  return inline.filter((item) => item.kind !== 'text' || item.text !== '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function words(value: string | null): string[] {
  return (value ?? '').split(' ').filter((word) => word !== '');
}
