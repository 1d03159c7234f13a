import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file, each the XML inside its root. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  /** other parts by their names, as they are */
  more?: Readonly<Record<string, string>>;
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Makes a Word file by hand, as Word and WPS write them, of what a test is about. */
export function wordFile({ body, styles, numbering, footnotes, header, more = {} }: WordParts): Uint8Array {
  const part = (root: string, xml: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${names}>${xml}</w:${root}>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(footnotes !== undefined && { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(header !== undefined && { 'word/header1.xml': part('hdr', header) }),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
}

/** A paragraph with properties of its own. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** Paragraphs, one a text. */
export function all(...texts: readonly string[]): string {
  return texts.map((text) => p(text)).join('');
}

/** A stretch of text in a paragraph. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell of a table; `|` stands between its paragraphs. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${all(...text.split('|'))}</w:tc>`;
}

/** A row of a table. */
export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

/** A table. */
export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** A style of paragraphs. */
export function style(id: string, name: string, properties = '', based = ''): string {
  const basedOn = based === '' ? '' : `<w:basedOn w:val="${based}"/>`;
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}` +
    `<w:pPr>${properties}</w:pPr></w:style>`
  );
}

/** A numbering: format and pattern of each of its levels. */
export function numbering(
  id: number,
  ...levels: readonly (readonly [format: string, pattern: string, more?: string])[]
): string {
  const xml = levels.map(
    ([format, pattern, more = ''], level) =>
      `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
      `<w:lvlText w:val="${pattern}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${xml.join('')}</w:abstractNum>`;
}

/** A use of a numbering. */
export function num(id: number, abstract: number, more = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/>${more}</w:num>`;
}

/** Properties that put a paragraph on a level of a numbering. */
export function numbered(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
}
