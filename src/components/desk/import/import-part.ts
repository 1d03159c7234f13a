import { readFile, readPasted, type Parse, type ReadFile } from '../../../draft/import/read-file.ts';
import { largestFile, fileProblem } from '../../../draft/import/file-kind.ts';
import type { ReadLines } from '../../../draft/import/source-line.ts';

// What is needed to read a file of the reader's own; loaded when one is opened or pasted.
export { ImportPreview } from './ImportPreview.tsx';

/** Parsed apart from the page: no script runs, no picture is fetched. */
const parse: Parse = (text, type) => new DOMParser().parseFromString(text, type);

/** Reads a file on this machine. */
export async function readOwnFile(file: File): Promise<ReadFile> {
  if (file.size > largestFile) return fileProblem('large');
  return readFile(file.name, new Uint8Array(await file.arrayBuffer()), parse);
}

/** Reads what was pasted. */
export function readOwnPaste(html: string, text: string): ReadLines {
  return readPasted(html, text, parse);
}
