import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
  type TextRun,
} from 'docx';
import { figureParts, type FigureImage } from './docx/figure.ts';
import { fontTablePart } from './docx/fonts.ts';
import { page } from './docx/page.ts';
import { clean, run, runsOf } from './docx/runs.ts';
import { styleIds, stylesPart } from './docx/styles.ts';
import { tableOf } from './docx/table.ts';
import { characters, twips } from './docx/units.ts';
import { figureName } from './figure-note.ts';
import { inlineText, lineText, type Block, type Inline } from './model.ts';
import { grid } from './official-layout.ts';
import { sealed, signaturePlaces, type SignaturePlace, type SignatureStyle } from './signature.ts';
import { brokenTitle } from './title-lines.ts';

/**
 * Writes a document for Word and WPS, laid out as GB/T 9704-2012 asks (see official-layout.ts): headings with
 * real styles and their numbers as text, real tables, page numbers, the title broken where a phrase ends, and a
 * signature with or without a seal. Open blanks are highlighted. It brings the `docx` library along, so import it
 * only when a reader asks for a document.
 *
 * @param title title of the document; empty for none
 * @param figures images of figures by their names, in the place of the lines that stand for these
 * @returns a .docx file that names neither its writer nor this site
 */
export function writeDocx(
  blocks: readonly Block[],
  title: readonly Inline[],
  { seal }: Pick<SignatureStyle, 'seal'> = sealed,
  figures: ReadonlyMap<string, FigureImage> = new Map(),
): Promise<Blob> {
  const places = signaturePlaces(blocks, seal);
  const alike = rowsByHead(blocks);
  const body = blocks.flatMap((block, index): (Paragraph | Table)[] => {
    const place = places[index];
    const next = places[index + 1];
    const surroundings: Surroundings = {
      afterTable: blocks[index - 1]?.kind === 'table',
      beforeTable: blocks[index + 1]?.kind === 'table',
      beforeSignature: next !== undefined,
      like: block.kind === 'table' ? alike.get(headText(block)) : undefined,
    };
    if (place && block.kind === 'paragraph') return [signatureLine(block.text, place, next !== undefined)];
    const figure =
      block.kind === 'paragraph' ? figures.get(figureName(inlineText(block.text)) ?? '') : undefined;
    return figure ? figureParts(figure) : blockParts(block, surroundings);
  });
  const document = new Document({
    title: clean(lineText(title)),
    creator: '',
    lastModifiedBy: '',
    compatibility: { version: 15, doNotExpandShiftReturn: true, useFELayout: true },
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...page, children: [...titleParts(title), ...body] }],
  });
  return Packer.toBlob(document, undefined, [fontTablePart, stylesPart]);
}

function titleParts(title: readonly Inline[]): Paragraph[] {
  if (title.length === 0) return [];
  return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(brokenTitle(title)) })];
}

/** A signature may not stand alone on a page, so its lines keep together, and with them the line before. */
function signatureLine(
  text: readonly Inline[],
  { align, left, right, above }: SignaturePlace,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style: styleIds.signature,
    keepNext,
    alignment: alignments[align],
    indent: { ...(left > 0 && { left: characters(left) }), ...(right > 0 && { right: characters(right) }) },
    ...(above > 0 && { spacing: { before: above * grid.linePitch } }),
    children: runsOf(text),
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** What stands around a block. */
interface Surroundings {
  afterTable: boolean;
  beforeTable: boolean;
  beforeSignature: boolean;
  /** of a table, the rows of all with its head */
  like: readonly Inline[][][] | undefined;
}

/** The rows of all tables by their heads: who turns the pages of a list finds each column in its place. */
function rowsByHead(blocks: readonly Block[]): ReadonlyMap<string, readonly Inline[][][]> {
  const found = new Map<string, Inline[][][]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const head = headText(block);
    found.set(head, [...(found.get(head) ?? []), ...block.rows]);
  }
  return found;
}

function headText({ head }: Extract<Block, { kind: 'table' }>): string {
  return JSON.stringify(head.map((cell) => inlineText(cell)));
}

function blockParts(block: Block, around: Surroundings): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          ...spaced(around),
          children: numbered(block.number, block.text),
        }),
      ];
    case 'paragraph':
      return [textParagraph(runsOf(block.text), around)];
    case 'list':
      return block.items.map((item, index, { length }) =>
        textParagraph(numbered(block.ordered ? `${String(index + 1)}.` : '', item), {
          afterTable: around.afterTable && index === 0,
          beforeTable: around.beforeTable && index === length - 1,
          beforeSignature: around.beforeSignature && index === length - 1,
          like: undefined,
        }),
      );
    case 'table':
      // A table without cells is a damaged one to Word.
      if (block.head.length === 0 && block.rows.every((row) => row.length === 0)) return [];
      // Two tables in a row would become one.
      return around.beforeTable
        ? [tableOf(block.head, block.rows, around.like), new Paragraph({ style: styleIds.text })]
        : [tableOf(block.head, block.rows, around.like)];
  }
}

function textParagraph(children: readonly ParagraphChild[], around: Surroundings): Paragraph {
  return new Paragraph({
    style: styleIds.text,
    ...(around.beforeSignature && { keepNext: true }),
    ...spaced(around),
    children,
  });
}

/** A little air between a table and the words around it. */
function spaced({ afterTable, beforeTable }: Surroundings): Pick<IParagraphOptions, 'spacing'> {
  if (!afterTable && !beforeTable) return {};
  return { spacing: { ...(afterTable && { before: twips(10) }), ...(beforeTable && { after: twips(4) }) } };
}

/** Numbers are text: automatic ones change on another computer, and the reader could not copy them. */
function numbered(number: string, text: readonly Inline[]): TextRun[] {
  return number === '' ? runsOf(text) : [run(number), ...runsOf(text)];
}
