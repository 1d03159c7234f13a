// Opens written documents as a reader's office program does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';

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

/** The XML of one part of a .docx file, such as word/document.xml. */
export async function docxPart(docx: Uint8Array, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(docx)).file(path);
  if (!part) throw new Error(`The document has no part ${path}.`);
  return part.async('string');
}
