import writeSheet, { type Feature, type Row } from 'write-excel-file/browser';

/** A column of a table: what it is called, and its width in digits; A4 on its side holds 115. */
export interface SheetColumn {
  head: string;
  width: number;
}

const border = { borderColor: '#808080', borderStyle: 'thin' } as const;
const cell = { type: String, wrap: true, alignVertical: 'center', fontSize: 12, ...border } as const;

/** A4, as wide as the page and as many pages as it takes: what is in a sheet is printed and hung up or handed in. */
const onA4: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet) =>
          sheet.replace(
            /<worksheet\b[^>]*>/u,
            (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
          ),
        transformElementAttributes: (tagName, attributes) =>
          tagName === 'pageSetup'
            ? { ...attributes, paperSize: 9, fitToWidth: 1, fitToHeight: 0 }
            : attributes,
      },
    },
  },
};

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
  const body = rows.map((row): Row => row.map((value) => ({ ...cell, value })));
  return writeSheet(
    [heading, head, ...body],
    {
      sheet,
      orientation: 'landscape',
      stickyRowsCount: 2,
      columns: columns.map(({ width }) => ({ width })),
    },
    { features: [onA4] },
  ).toBlob();
}
