// Says what stands where on the pages of a PDF.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text on a page: points from the left edge, and from the top one to its baseline. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Reads the lines of every page of a PDF, in reading order. Cells side by side are one line. */
export async function pdfPages(pdf: Uint8Array): Promise<PageLine[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PageLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const stretches = items.flatMap((item): PageLine[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size, , , , left, bottom] = item.transform.map(Number);
      if (size === undefined || left === undefined || bottom === undefined) return [];
      return [
        { text: withoutRadicals(item.str), left, right: left + item.width, baseline: height - bottom, size },
      ];
    });
    pages.push(joinLines(stretches));
  }
  await task.destroy();
  return pages;
}

/** A page number, which is not part of the text. */
export function isPageNumber({ text }: PageLine): boolean {
  return /^— ?\d+ ?—$/u.test(text.trim());
}

/** Browsers write some characters as the radicals of the same shape. */
function withoutRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/gu, (radical) => radical.normalize('NFKC'));
}

function joinLines(stretches: readonly PageLine[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const stretch of stretches) {
    const line = lines.find(({ baseline }) => Math.abs(baseline - stretch.baseline) < 2);
    if (!line) lines.push({ ...stretch });
    else {
      line.text += stretch.text;
      line.left = Math.min(line.left, stretch.left);
      line.right = Math.max(line.right, stretch.right);
    }
  }
  return lines.sort((a, b) => a.baseline - b.baseline);
}
