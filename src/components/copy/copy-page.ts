import { countSamples } from '../../blanks/fill.ts';
import { writeClipboard } from '../../passage/clipboard.ts';
import { readBlocks, readInline, readPassage } from '../../passage/read.ts';
import { copyBlocks } from './copy-blocks.ts';
import { filledPage } from './filled-page.ts';
import { goToNextOpen } from '../blanks/open-blanks.ts';
import { announce } from '../ui/status-message.ts';

/** Copies a passage of this page. */
export async function copyPassage(button: HTMLButtonElement, section: Element): Promise<void> {
  await filledPage();
  const { title, blocks } = readPassage(section);
  await copyBlocks(button, { what: `“${title}”`, blocks, toOpen: nextOpenIn(section) });
}

/** Copies the address of a passage, which by then stands in the address bar, too. */
export async function copyAddress(address: string): Promise<void> {
  const copied = await writeClipboard({ text: address });
  announce(copied ? '已复制本段地址。' : '浏览器不让网页写剪贴板。本段地址在地址栏里，请从那里复制。');
}

/** Copies the document of this page with its title. */
export async function copyDocument(button: HTMLButtonElement, article: Element): Promise<void> {
  await filledPage();
  const title = article.querySelector('[data-document-title]');
  await copyBlocks(button, {
    what: '全文',
    blocks: readBlocks(article),
    title: title ? readInline(title) : [],
    samples: samplesOf(article, title),
    toOpen: nextOpenIn(article),
  });
}

/** Adds a passage of this page to the draft on the desk. */
export async function addToDraft(section: Element): Promise<void> {
  await filledPage();
  const { addPassage } = await import('../collect/add-to-draft.ts');
  addPassage(section);
}

/** How many samples a document says, passage by passage; a schedule says those of others. */
function samplesOf(article: Element, title: Element | null): number {
  const passages = [...article.querySelectorAll('[data-passage]:not([data-schedule])')];
  const inTitle = title ? countSamples([], readInline(title)) : 0;
  return passages.reduce((sum, section) => sum + countSamples(readBlocks(section)), inTitle);
}

function nextOpenIn(root: Element) {
  return {
    label: '看下一处',
    run: () => {
      goToNextOpen(root);
    },
  };
}

/** Gives the document of this page as a file, or on paper. */
export async function giveDocument(kind: 'docx' | 'print', article: Element): Promise<void> {
  await filledPage();
  if (kind === 'print') {
    window.print();
    return;
  }
  const { giveWord } = await import('./give-word.ts');
  await giveWord(article);
}
