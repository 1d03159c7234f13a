import { fileName } from '../../draft/file-name.ts';
import { readBlocks, readInline } from '../../passage/read.ts';
import { writeDocx } from '../../passage/write-docx.ts';
import { download } from '../ui/download.ts';
import { announce } from '../ui/status-message.ts';

/** Gives the plan of this page as a Word file laid out as an official document, a seal on its signature. */
export async function givePlan(article: Element): Promise<void> {
  const heading = article.querySelector('[data-document-title]');
  const title = heading ? readInline(heading) : [];
  const name = fileName(title, 'docx');
  download(await writeDocx(readBlocks(article), title, { seal: true }), name);
  announce(`已下载《${name}》。没填的空还写着【】，交之前到送审检查里查一遍。`);
}
