import type { Inline } from '../../../passage/model.ts';
import {
  nothingLeftOut,
  textLine,
  trimInline,
  type LeftOut,
  type ReadLines,
  type SourceLine,
} from '../source-line.ts';
import { splitBroken } from '../split-broken.ts';
import { tableLines } from '../table-lines.ts';
import { NumberCounter } from './numbering.ts';
import { readRuns } from './runs.ts';
import { cellsOf, rowsOf } from './rows.ts';
import { faceOfRuns, outlineOf, placeOf, readStyles, type WordStyle } from './styles.ts';
import { unzipWord } from './unzip.ts';
import { attributeOf, childOf, childrenOf, isOn, nameOf, numberOf, pathOf } from './xml.ts';

/** Parses XML; the browser's parser, or that of a test. */
export type ParseXml = (text: string) => { documentElement: Element };

/**
 * Reads a Word file: styles, outline levels, automatic numbers, tables. The parts of the file are read here and not by
 * a library (mammoth): that gives neither the numbers Word counts nor outline levels, which tell most of what a Chinese
 * document is made of. Heads and feet of pages stand in parts of their own, which nobody opens.
 *
 * @param readPage reads a page of HTML that a web system put into the file instead of writing Word
 * @returns `damaged` for what is no such file, `too-large` for what would unpack to more than any document is
 */
export function readDocx(
  bytes: Uint8Array,
  parse: ParseXml,
  readPage: (html: string) => ReadLines,
): ReadLines | 'damaged' | 'too-large' {
  const parts = unzipWord(bytes);
  if (typeof parts === 'string') return parts;
  const rootOf = (pattern: RegExp): Element | undefined => {
    const text = [...parts].find(([name]) => pattern.test(name))?.[1];
    // No Word file declares entities; whoever does wants them to grow.
    if (text === undefined || text.includes('<!DOCTYPE')) return undefined;
    const root = parse(text).documentElement;
    // Browsers keep what stands before a mistake, and say so inside: half a plan would pass for a whole one.
    return root.getElementsByTagName('parsererror').length > 0 ? undefined : root;
  };
  const body = childOf(rootOf(/^word\/document\d*\.xml$/u), 'body');
  if (!body) return 'damaged';
  const reader = new BodyReader(
    readStyles(rootOf(/^word\/styles\d*\.xml$/u)),
    new NumberCounter(rootOf(/^word\/numbering\d*\.xml$/u)),
    pagesOf(parts, rootOf(/^word\/_rels\/document\d*\.xml\.rels$/u), readPage),
  );
  const lines = [...reader.read(body), ...reader.rest()];
  const notes = [rootOf(/footnotes\.xml$/u), rootOf(/endnotes\.xml$/u)].flatMap((root) =>
    reader.readNotes(root),
  );
  return { lines: [...lines, ...notes], leftOut: reader.leftOut };
}

class BodyReader {
  readonly leftOut: LeftOut = { ...nothingLeftOut };
  readonly #styleOf: (id: string | undefined) => WordStyle;
  readonly #counter: NumberCounter;
  readonly #pageOf: (id: string) => ReadLines | undefined;
  #afterGap = false;
  /** words of paragraphs that go on in the next */
  #joined: Inline[] = [];

  constructor(
    styleOf: (id: string | undefined) => WordStyle,
    counter: NumberCounter,
    pageOf: (id: string) => ReadLines | undefined,
  ) {
    this.#styleOf = styleOf;
    this.#counter = counter;
    this.#pageOf = pageOf;
  }

  read(container: Element): SourceLine[] {
    return [...container.children].flatMap((child): SourceLine[] => {
      switch (nameOf(child)) {
        case 'p':
          return this.#paragraph(child);
        case 'tbl':
          return this.#table(child);
        case 'sdt': {
          const gallery = attributeOf(pathOf(child, 'sdtPr', 'docPartObj', 'docPartGallery')) ?? '';
          const lines = this.read(childOf(child, 'sdtContent') ?? child);
          return gallery.startsWith('Table of Contents')
            ? lines.map((line) => (line.kind === 'text' ? { ...line, isAside: true } : line))
            : lines;
        }
        case 'del':
        case 'moveFrom':
          this.leftOut.deletions += 1;
          return [];
        case 'AlternateContent':
          return this.read(childOf(child, 'Choice') ?? child);
        case 'altChunk': {
          const page = this.#pageOf(child.getAttribute('r:id') ?? '');
          this.leftOut.pictures += page?.leftOut.pictures ?? 0;
          return page?.lines ?? [];
        }
        case 'sectPr':
          return [];
        default:
          return this.read(child);
      }
    });
  }

  /** What a last paragraph without an end has left. */
  rest(): SourceLine[] {
    return this.#joined.length > 0 ? [textLine(this.#joined)] : [];
  }

  /** The notes at the foot of pages, which stand outside of the text. */
  readNotes(root: Element | undefined): SourceLine[] {
    const notes = root ? [...root.children].filter((note) => attributeOf(note, 'type') === undefined) : [];
    return notes
      .flatMap((note) => this.read(note))
      .map((line) => (line.kind === 'text' ? { ...line, isAside: true } : line));
  }

  #paragraph(paragraph: Element): SourceLine[] {
    const properties = childOf(paragraph, 'pPr');
    if (isOn(pathOf(properties, 'rPr', 'vanish')) && childrenOf(paragraph, 'r').length === 0) return [];
    const style = this.#styleOf(attributeOf(childOf(properties, 'pStyle')));
    const { text, boxes, hasPageEnd } = readRuns(paragraph, this.leftOut);
    const boxed = boxes.flatMap((box) => this.read(box));
    // The end of a paragraph was struck out: what follows belongs to it.
    if (childOf(childOf(properties, 'rPr'), 'del') && trimInline(text).length > 0) {
      this.#joined.push(...text);
      return boxed;
    }
    const words = trimInline([...this.#joined, ...text]);
    this.#joined = [];
    if (words.length === 0) {
      this.#afterGap = true;
      return boxed;
    }
    const counted = this.#numberOf(properties, style);
    const direct = numberOf(childOf(properties, 'outlineLvl'));
    const line = textLine(words, {
      number: counted?.number ?? '',
      rank: outlineOf(properties) ?? (direct === 9 ? 0 : style.rank),
      list: counted ? (counted.isBullet ? 'bullet' : 'ordered') : '',
      face: faceOfRuns(paragraph, style),
      place: placeOf(properties) ?? style.place ?? 'start',
      afterGap: this.#afterGap || isOn(childOf(properties, 'pageBreakBefore')),
      isAside: style.isAside,
    });
    this.#afterGap = hasPageEnd;
    return [...splitBroken(line), ...boxed];
  }

  #numberOf(properties: Element | undefined, style: WordStyle): ReturnType<NumberCounter['next']> {
    const own = childOf(properties, 'numPr');
    const numId = attributeOf(childOf(own, 'numId')) ?? style.numId;
    // 0 takes the number of the style away.
    if (numId === undefined || numId === '0') return undefined;
    const level =
      numberOf(childOf(own, 'ilvl')) ?? this.#counter.levelOfStyle(numId, style.id) ?? style.numLevel ?? 0;
    return this.#counter.next(numId, level);
  }

  #table(table: Element): SourceLine[] {
    const afterGap = this.#afterGap;
    this.#afterGap = false;
    const rows = rowsOf(table).map((row) => [
      // A row may begin further to the right than the others.
      ...Array.from({ length: Math.min(numberOf(pathOf(row, 'trPr', 'gridBefore')) ?? 0, 40) }, () => ({
        lines: [],
        span: 1,
      })),
      ...cellsOf(row).map((cell) => {
        const properties = childOf(cell, 'tcPr');
        const merge = childOf(properties, 'vMerge');
        const goesOn = merge !== undefined && (attributeOf(merge) ?? 'continue') === 'continue';
        return { lines: goesOn ? [] : this.read(cell), span: numberOf(childOf(properties, 'gridSpan')) ?? 1 };
      }),
    ]);
    this.#afterGap = false;
    return tableLines(rows, afterGap);
  }
}

/** The pages of HTML inside of a file, by the name under which its text points to them. */
function pagesOf(
  parts: ReadonlyMap<string, string>,
  links: Element | undefined,
  readPage: (html: string) => ReadLines,
): (id: string) => ReadLines | undefined {
  return (id) => {
    const link = childrenOf(links, 'Relationship').find((one) => one.getAttribute('Id') === id);
    const page = parts.get(`word/${link?.getAttribute('Target')?.replace(/^\/?(?:word\/)?/u, '') ?? ''}`);
    return page === undefined ? undefined : readPage(page);
  };
}
