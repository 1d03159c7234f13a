import type { Inline } from '../../../passage/model.ts';
import {
  nothingLeftOut,
  textLine,
  type LeftOut,
  type ReadLines,
  type SourceLine,
  type TextLine,
} from '../source-line.ts';
import { splitBroken } from '../split-broken.ts';
import { tableLines } from '../table-lines.ts';
import { cellsOf } from './html-table.ts';
import { styleOf, visibleWords, weightOf, wordsPiece } from './inline-words.ts';

const blocks = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td th thead tr ul'
  ).split(' '),
);
/** What holds no words that a reader sees. */
const unseen = new Set(
  (
    'audio button canvas embed head iframe input link meta noscript object option script select style svg template ' +
    'textarea title video'
  ).split(' '),
);

/** What a block hands down to what stands in it. */
interface Around {
  rank: number;
  place: TextLine['place'];
  list: TextLine['list'];
  number: string;
  isAside: boolean;
}

const plain: Around = { rank: 0, place: 'start', list: '', number: '', isAside: false };

/**
 * Reads HTML as browsers, Word and WPS put it on the clipboard and into files: headings by their tags and outline
 * levels, the numbers that Word writes beside its lists, tables, what stands at the right.
 */
export function readHtml(body: Element): ReadLines {
  const reader = new HtmlReader();
  reader.block(body, plain);
  reader.endLine(plain);
  return { lines: reader.lines, leftOut: reader.leftOut };
}

class HtmlReader {
  readonly lines: SourceLine[] = [];
  readonly leftOut: LeftOut = { ...nothingLeftOut };
  #words: Inline[] = [];
  #number = '';
  #isBullet = false;
  #afterGap = false;

  block(element: Element, around: Around): void {
    for (const node of element.childNodes) this.#node(node, around, false);
  }

  /** Ends the line that is being read. */
  endLine(around: Around): void {
    const line = textLine(this.#words, {
      ...around,
      number: this.#number === '' ? around.number : this.#number,
      list: this.#isBullet ? 'bullet' : this.#number === '' ? around.list : 'ordered',
      afterGap: this.#afterGap,
    });
    const hadBreaks = this.#words.length > 0;
    this.#words = [];
    this.#number = '';
    this.#isBullet = false;
    if (line.text.length > 0) {
      this.lines.push(...splitBroken(line));
      this.#afterGap = false;
    } else if (hadBreaks) this.#afterGap = true;
  }

  #node(node: Node, around: Around, strong: boolean): void {
    if (node.nodeType === 3) {
      this.#words.push(...wordsPiece(visibleWords(node.textContent ?? ''), strong));
    } else if (isElement(node)) this.#element(node, around, strong);
  }

  #element(element: Element, around: Around, strong: boolean): void {
    const name = element.localName;
    if (unseen.has(name) || isHidden(element)) return;
    if (name === 'br') this.#words.push({ kind: 'break' });
    else if (name === 'img') this.leftOut.pictures += 1;
    else if (styleOf(element, 'mso-list') === 'ignore') this.#takeNumber(element);
    else if (!blocks.has(name)) {
      const weight = weightOf(element) ?? strong;
      for (const node of element.childNodes) this.#node(node, around, weight);
    } else this.#block(element, name, around, strong);
  }

  #block(element: Element, name: string, around: Around, strong: boolean): void {
    this.endLine(around);
    if (name === 'table') {
      const afterGap = this.#afterGap;
      this.lines.push(
        ...tableLines(
          cellsOf(element, (cell) => readHtml(cell).lines),
          afterGap,
        ),
      );
      return;
    }
    if (name === 'hr') return;
    const within = { ...around, ...ownOf(element, name, around) };
    if (name === 'pre') this.#preformatted(element, within);
    else {
      const weight = weightOf(element) ?? strong;
      let count = startOf(element);
      for (const node of element.childNodes) {
        const isItem = name === 'ol' && isElement(node) && node.localName === 'li';
        this.#node(node, isItem ? { ...within, number: `${String(count)}.` } : within, weight);
        if (isItem) count += 1;
      }
    }
    // A number stands before the first line of an item, not before those under it.
    this.endLine(within);
    if (name === 'p' && isEmptyParagraph(element)) this.#afterGap = true;
  }

  #preformatted(element: Element, within: Around): void {
    for (const line of element.textContent.split('\n')) {
      this.#words.push(...wordsPiece(line, false));
      this.endLine(within);
    }
  }

  /** The number, or the sign, that Word writes before a paragraph of a list. */
  #takeNumber(element: Element): void {
    const written = element.textContent.replace(/[\s\u00A0]+/gu, '');
    this.#isBullet = /^[^\p{L}\p{N}]+$|^[lnuqØ§]$/u.test(written);
    this.#number = this.#isBullet ? '' : written;
  }
}

function ownOf(element: Element, name: string, around: Around): Partial<Around> {
  const heading = /^h([1-6])$/u.exec(name)?.[1];
  const outline = /^[1-9]$/u.exec(styleOf(element, 'mso-outline-level'))?.[0] ?? heading;
  const align = styleOf(element, 'text-align') || (element.getAttribute('align') ?? '').toLowerCase();
  return {
    ...(outline !== undefined && { rank: Number(outline) }),
    ...((name === 'ul' || name === 'ol') && { list: name === 'ul' ? 'bullet' : 'ordered', number: '' }),
    ...(name === 'center' && { place: 'centre' }),
    ...(/^(?:center|right|end)$/u.test(align) && { place: align === 'center' ? 'centre' : 'end' }),
    ...(/^(?:left|start|justify)$/u.test(align) && { place: 'start' }),
    isAside:
      around.isAside || /MsoToc\d|MsoFootnoteText|^sdfootnote/u.test(element.getAttribute('class') ?? ''),
  };
}

function startOf(element: Element): number {
  const start = element.getAttribute('start') ?? '';
  return /^\d{1,4}$/u.test(start) ? Number(start) : 1;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    /^(?:header|footer|comment-list|footnote-list)$/u.test(styleOf(element, 'mso-element')) ||
    // LibreOffice writes the heads and feet of pages, and the signs of footnotes, so.
    (element.localName === 'div' && /^(?:header|footer)$/u.test(element.getAttribute('title') ?? '')) ||
    /sdfootnote(?:anc|sym)/u.test(element.getAttribute('class') ?? '')
  );
}

function isEmptyParagraph(element: Element): boolean {
  return element.textContent.replace(/[\s\u00A0]/gu, '') === '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
