import { fileName } from '../../draft/file-name.ts';
import type { Inline } from '../../passage/model.ts';
import { readBlocks, readInline } from '../../passage/read.ts';
import { writeDocx } from '../../passage/write-docx.ts';
import { download } from '../ui/download.ts';
import { figureImages } from '../ui/figure-images.ts';
import { announce } from '../ui/status-message.ts';

/**
 * Gives the document of this page as a Word file: a plan laid out as an official document with a seal on its signature,
 * a method with its drawings.
 */
export async function giveWord(article: Element): Promise<void> {
  const heading = article.querySelector('[data-document-title]') ?? document.querySelector('h1');
  const title: Inline[] = heading ? readInline(heading) : [];
  const blocks = readBlocks(article);
  const name = fileName(title, 'docx');
  download(await writeDocx(blocks, title, { seal: true }, await figureImages(blocks)), name);
  announce(`已下载《${name}》。没填的空还写着【】，交之前到送审检查里查一遍。`);
}
