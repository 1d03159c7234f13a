import { fileName } from '../../draft/file-name.ts';
import type { Inline } from '../../passage/model.ts';
import { readBlocks } from '../../passage/read.ts';
import { writeDocx } from '../../passage/write-docx.ts';
import { download } from '../ui/download.ts';

/** Gives the reader a form as a document for Word and WPS: its title, then its tables and lines. */
export async function downloadWorksheet(sheet: HTMLElement, title: string): Promise<void> {
  const parts = [...sheet.children].filter((child) => !child.hasAttribute('data-worksheet-title'));
  const form = document.createElement('div');
  form.append(...parts.map((part) => part.cloneNode(true)));
  const heading: Inline[] = [{ kind: 'text', text: title, strong: false }];
  download(await writeDocx(readBlocks(form), heading), fileName(heading, 'docx'));
}
