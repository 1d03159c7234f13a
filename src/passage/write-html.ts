import { tableColumns, type Column } from './column-widths.ts';
import { escapeHtml } from './escape-html.ts';
import { blankText, type Block, type Inline } from './model.ts';
import * as layout from './official-layout.ts';
import { signaturePlaces, type SignaturePlace } from './signature.ts';
import { isToFillIn } from './to-fill-in.ts';
import { brokenTitle } from './title-lines.ts';

/**
 * Writes blocks as HTML for the clipboard, laid out as an official document: heading levels, tables, indents
 * and fonts that Word and WPS keep. Lists are paragraphs with their numbers as text, as in a file: a program's own list
 * would number them in another way and hang them. Styles stand in the tags because office programs ignore style sheets
 * on the clipboard; lengths are in points, the only unit all of them read, and `mso-` styles say to Word and WPS
 * what CSS cannot: indents in characters.
 *
 * @param title title of the whole document, when all of it is copied
 */
export function writeHtml(blocks: readonly Block[], title: readonly Inline[] = []): string {
  const places = signaturePlaces(blocks);
  const head = title.length > 0 ? titleHtml(title) : '';
  return head + blocks.map((block, index) => blockHtml(block, places[index])).join('');
}

const { sizes, fonts, lineHeight } = layout;

const lineStyle = (height: number): string => `line-height:${String(height)}pt;mso-line-height-rule:exactly`;

const fontStyle = (names: readonly string[], size: number): string =>
  `font-family:${names.map((name) => `'${name}'`).join()};font-size:${String(size)}pt`;

/** Browsers and office programs make headings bold by themselves. Elsewhere it would undo what is strong. */
const notBold = 'font-weight:normal';

const textStyle = (names: readonly string[]): string =>
  `${lineStyle(lineHeight)};${fontStyle(names, sizes.text)}`;

/** Side by side, since LibreOffice reads a `margin` of several values wrongly. */
const marginStyle = (top: number, right: number, bottom: number): string =>
  `margin-top:${String(top)}pt;margin-right:${String(right)}pt;margin-bottom:${String(bottom)}pt`;

const indentStyle =
  `${marginStyle(0, 0, 0)};text-align:justify;text-indent:${String(layout.firstLineIndent * sizes.text)}pt;` +
  `mso-char-indent-count:${layout.firstLineIndent.toFixed(1)}`;

const titleStyle =
  `text-align:center;text-autospace:none;${lineStyle(layout.titleLineHeight)};` +
  `${fontStyle(fonts.title, sizes.title)};${notBold}`;

const levelFonts = { 1: fonts.level1, 2: fonts.level2, 3: fonts.text, 4: fonts.text } as const;

const cellStyle =
  'border:1pt solid #000;padding:2pt 4pt;text-indent:0pt;vertical-align:middle;' +
  lineStyle(layout.tableLineHeight);

/** What handwriting takes. */
const handHeight = '28pt';

function titleHtml(title: readonly Inline[]): string {
  const style = `${marginStyle(0, 0, lineHeight)};${titleStyle}`;
  return `<h1 style="${style}">${inlineHtml(brokenTitle(title))}</h1>`;
}

function signatureHtml(text: readonly Inline[], { align, left, right, above }: SignaturePlace): string {
  const margins =
    `${marginStyle(above * lineHeight, right * sizes.text, 0)};margin-left:${String(left * sizes.text)}pt;` +
    `mso-para-margin-right:${String(right)}gd;mso-para-margin-left:${String(left)}gd`;
  const style = `${margins};text-autospace:none;text-indent:0pt;text-align:${align};${textStyle(fonts.text)}`;
  return `<p style="${style}">${inlineHtml(text)}</p>`;
}

function blockHtml(block: Block, place: SignaturePlace | undefined): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${String(block.level + 1)}`;
      const style = `${indentStyle};${textStyle(levelFonts[block.level])};${notBold};page-break-after:avoid`;
      return `<${tag} style="${style}">${escapeHtml(block.number)}${inlineHtml(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return place ? signatureHtml(block.text, place) : paragraphHtml('', block.text);
    case 'list':
      return block.items
        .map((item, index) => paragraphHtml(block.ordered ? `${String(index + 1)}.` : '', item))
        .join('');
    case 'table':
      return tableHtml(block.head, block.rows);
  }
}

function paragraphHtml(number: string, text: readonly Inline[]): string {
  return `<p style="${indentStyle};${textStyle(fonts.text)}">${number}${inlineHtml(text)}</p>`;
}

function tableHtml(head: readonly Inline[][], rows: readonly Inline[][][]): string {
  const columns = tableColumns([head, ...rows]);
  return (
    '<table border="1" cellspacing="0" width="100%" style="border-collapse:collapse;width:100%">' +
    `<thead>${headHtml(head, columns)}</thead>` +
    `<tbody>${rows.map((row) => rowHtml(row, columns)).join('')}</tbody></table>`
  );
}

function headHtml(cells: readonly Inline[][], columns: readonly Column[]): string {
  const style = `${cellStyle};text-align:center;${fontStyle(fonts.level1, sizes.table)};${notBold}`;
  const html = cells.map((cell, index) => {
    const width = String(columns[index]?.width ?? 0);
    return `<th width="${width}%" style="${style}">${inlineHtml(cell)}</th>`;
  });
  return `<tr>${html.join('')}</tr>`;
}

function rowHtml(cells: readonly Inline[][], columns: readonly Column[]): string {
  const room = isToFillIn(cells) ? `;height:${handHeight}` : '';
  const style = `${cellStyle}${room};${fontStyle(fonts.text, sizes.table)};text-align:`;
  const html = cells.map((cell, index) => {
    const align = columns[index]?.centred ? 'center' : 'left';
    return `<td style="${style}${align}">${inlineHtml(cell)}</td>`;
  });
  return `<tr>${html.join('')}</tr>`;
}

function inlineHtml(inline: readonly Inline[]): string {
  return inline.map(itemHtml).join('');
}

function itemHtml(item: Inline): string {
  switch (item.kind) {
    case 'text':
      return item.strong ? `<strong>${escapeHtml(item.text)}</strong>` : escapeHtml(item.text);
    case 'blank':
      return escapeHtml(blankText(item));
    case 'break':
      return '<br>';
  }
}
