import {
  firstLineIndent,
  fonts,
  grid,
  lineHeight,
  sizes,
  tableLineHeight,
  textSpacing,
  titleLineHeight,
} from '../official-layout.ts';
import { characters, halfPoints, twips } from './units.ts';

/** Ids of the styles that paragraphs use, besides those of the headings. */
export const styleIds = {
  text: 'NormalIndent',
  signature: 'Signature',
  tableHead: 'TableHead',
  tableText: 'TableText',
  pageNumber: 'PageNumberLine',
} as const;

interface Style {
  id: string;
  /** Word knows its own styles by their English names and shows them in the reader's language. */
  name: string;
  /** properties of paragraphs, in the order that the format asks for */
  paragraph: string;
  /** properties of characters, in the order that the format asks for */
  run?: string;
  basedOn?: string;
  /** style of the paragraph that a reader begins after one of this style */
  next?: string;
}

/** One face for every script, figures and Latin letters too: the standard knows no other. */
const font = ([name]: readonly [string, ...string[]]): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;

const size = (points: number): string =>
  `<w:sz w:val="${String(halfPoints(points))}"/><w:szCs w:val="${String(halfPoints(points))}"/>`;

const exactLines = (points: number, after = 0): string =>
  `<w:spacing w:before="0" w:after="${String(after)}" w:line="${String(twips(points))}" w:lineRule="exact"/>`;

/**
 * In characters, so that it stays two of them when a reader changes the size; in twips for programs that do
 * not know those.
 */
const indent =
  `<w:ind w:firstLineChars="${String(firstLineIndent * 100)}" ` +
  `w:firstLine="${String(characters(firstLineIndent))}"/>`;

const noAutoSpace = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

const evenSpacing = '<w:spacing w:val="0"/>';

const heading = (level: number, names: readonly [string, ...string[]]): Style => ({
  id: `Heading${String(level)}`,
  name: `heading ${String(level)}`,
  basedOn: 'Normal',
  next: styleIds.text,
  paragraph: `<w:keepNext/>${indent}<w:outlineLvl w:val="${String(level - 1)}"/>`,
  run: font(names),
});

const styles: readonly Style[] = [
  {
    id: 'Normal',
    name: 'Normal',
    // Chinese pages are filled to their last line, so no line is moved to keep another company. Lines and
    // characters are set by height and spacing alone, see `textSpacing`.
    paragraph: `<w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>${exactLines(lineHeight)}<w:jc w:val="both"/>`,
    run:
      `${font(fonts.text)}<w:snapToGrid w:val="0"/><w:spacing w:val="${String(twips(textSpacing))}"/>` +
      `${size(sizes.text)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/>`,
  },
  { id: styleIds.text, name: 'Normal Indent', basedOn: 'Normal', paragraph: indent },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: styleIds.text,
    // The text begins after an empty line. A line of 20 characters has no room for more between Han and figures.
    paragraph: `<w:keepNext/>${noAutoSpace}${exactLines(titleLineHeight, grid.linePitch)}<w:jc w:val="center"/>`,
    run: `${font(fonts.title)}${evenSpacing}${size(sizes.title)}`,
  },
  heading(1, fonts.level1),
  heading(2, fonts.level2),
  heading(3, fonts.text),
  heading(4, fonts.text),
  {
    id: styleIds.signature,
    name: 'Signature',
    basedOn: 'Normal',
    // Its place is counted in characters, so nothing may be put between Han and figures.
    paragraph: `${noAutoSpace}<w:jc w:val="right"/>`,
  },
  {
    id: styleIds.tableText,
    name: '表格文字',
    basedOn: 'Normal',
    paragraph: `${exactLines(tableLineHeight)}<w:jc w:val="left"/>`,
    run: evenSpacing + size(sizes.table),
  },
  {
    id: styleIds.tableHead,
    name: '表格标题行',
    basedOn: styleIds.tableText,
    paragraph: '<w:keepNext/><w:jc w:val="center"/>',
    run: font(fonts.level1),
  },
  {
    id: styleIds.pageNumber,
    name: '页码行',
    basedOn: 'Normal',
    paragraph: exactLines(sizes.pageNumber),
    run: font(fonts.pageNumber) + evenSpacing + size(sizes.pageNumber),
  },
];

/**
 * The part word/styles.xml. The `docx` library would add a score of styles that no plan uses to the reader's
 * list, and has no word for `snapToGrid` in paragraphs.
 */
export const stylesPart = {
  path: 'word/styles.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    styles.map(styleXml).join('') +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>',
} as const;

function styleXml({ id, name, basedOn, next, paragraph, run = '' }: Style): string {
  return (
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}">` +
    `<w:name w:val="${name}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}` +
    `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}
