import writeSheet, { type Feature, type Row } from 'write-excel-file/browser';
import { textWidth } from '../passage/text-width.ts';

/** A column of a table: what it is called, and its width in digits; A4 on its side holds 115. */
export interface SheetColumn {
  head: string;
  width: number;
}

const border = { borderColor: '#808080', borderStyle: 'thin' } as const;
const cell = { type: String, wrap: true, alignVertical: 'center', fontSize: 12, ...border } as const;

/** As offices number the sheets of a table. */
const pageNumbers = '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';

/** A4, as wide as the page and as many pages as it takes: what is in a sheet is printed and hung up or handed in. */
const onA4: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet) =>
          sheet
            .replace(
              /<worksheet\b[^>]*>/u,
              (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
            )
            .replace(/<pageSetup\b[^>]*\/>/u, (setup) => setup + pageNumbers),
        transformElementAttributes: (tagName, attributes) =>
          tagName === 'pageSetup'
            ? { ...attributes, paperSize: 9, fitToWidth: 1, fitToHeight: 0 }
            : attributes,
      },
    },
  },
};

/** The first rows are repeated at the head of each printed page: whoever holds the second sees what its columns are. */
function repeated(sheet: string, rows: number): Feature<File | Blob | ArrayBuffer> {
  const name = `'${sheet}'!$1:$${String(rows)}`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${name}</definedName>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (book) => book.replace('<definedNames/>', `<definedNames>${titles}</definedNames>`),
        },
      },
    },
  };
}

/** The title and the head. */
const headRows = 2;

/** Of a line of 12 points, and above and below the words together, in points. */
const lineHeight = 16.5;
const padding = 4;
/** How many digits of a column's width a Han character of 12 points takes, and what stays free in a cell. */
const hanWidth = 2.3;
const free = 1;

/**
 * The lines that a text takes in a column. Said in the file, since not every program finds out by itself when it opens
 * one: LibreOffice would print the words over the row below.
 */
function linesIn(text: string, width: number): number {
  const each = Math.max(1, (width - free) / hanWidth);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / each)), 0);
}

/** Writes a table as an Excel file: its title, the head, which stays in sight, and the rows. */
export function writeTableSheet(
  sheet: string,
  title: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Promise<Blob> {
  const heading: Row = [
    {
      value: title,
      type: String,
      columnSpan: columns.length,
      align: 'center',
      alignVertical: 'center',
      fontWeight: 'bold',
      fontSize: 16,
      height: 36,
    },
    ...columns.slice(1).map(() => null),
  ];
  const head: Row = columns.map((column) => ({
    ...cell,
    value: column.head,
    fontWeight: 'bold',
    align: 'center',
    backgroundColor: '#EEEEEE',
  }));
  const body = rows.map((row): Row => {
    const lines = row.map((value, at) => linesIn(value, columns[at]?.width ?? 1));
    const height = Math.max(1, ...lines) * lineHeight + padding;
    return row.map((value) => ({ ...cell, value, height }));
  });
  return writeSheet(
    [heading, head, ...body],
    {
      sheet,
      orientation: 'landscape',
      stickyRowsCount: headRows,
      columns: columns.map(({ width }) => ({ width })),
    },
    { features: [onA4, repeated(sheet, headRows)] },
  ).toBlob();
}
