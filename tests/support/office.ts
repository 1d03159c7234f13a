// Opens written documents as a reader's office program does, and says what stands where.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What LibreOffice turns a file into: a PDF, or a document as one pastes its HTML into Writer. */
const filters = {
  pdf: ['--convert-to', 'pdf'],
  docx: ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'],
} as const;

/**
 * Converts files with LibreOffice, under a profile of its own so that it meets no other one that runs.
 *
 * @param files name and content of each
 * @returns what each became, in the same order
 */
export function convert(
  files: Readonly<Record<string, Uint8Array | string>>,
  format: keyof typeof filters,
): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-office-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--norestore', ...filters[format], '--outdir', folder, ...paths];
    const output = execFileSync(process.env.SOFFICE_PATH ?? 'soffice', options, {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 100_000,
    });
    return paths.map((path) => {
      const converted = join(folder, `${parse(path).name}.${format}`);
      if (!existsSync(converted)) throw new Error(`LibreOffice did not convert ${path}: ${output}`);
      return readFileSync(converted);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A stretch of text on a page: points from the left and from the top, to its baseline. */
interface Stretch {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** A line of text on a page, what stands in it from left to right. */
export type PageLine = Stretch;

/** Reads the lines of every page of a PDF, in reading order. Cells side by side are one line. */
export async function pdfPages(pdf: Uint8Array): Promise<PageLine[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PageLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const stretches = items.flatMap((item): Stretch[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size, , , , left, bottom] = item.transform.map(Number);
      if (size === undefined || left === undefined || bottom === undefined) return [];
      return [{ text: item.str, left, right: left + item.width, baseline: height - bottom, size }];
    });
    pages.push(joinLines(stretches));
  }
  await task.destroy();
  return pages;
}

function joinLines(stretches: readonly Stretch[]): PageLine[] {
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

/** The XML of one part of a .docx file, such as word/document.xml. */
export async function docxPart(docx: Uint8Array, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(docx)).file(path);
  if (!part) throw new Error(`The document has no part ${path}.`);
  return part.async('string');
}
