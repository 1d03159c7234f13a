import type { Feature } from 'write-excel-file/browser';

/** A4, as wide as the page and as many pages as it takes: what is in a sheet is printed and hung up or handed in. */
export const onA4: Feature<File | Blob | ArrayBuffer> = {
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
