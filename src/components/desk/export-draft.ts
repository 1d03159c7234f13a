import { fileName } from '../../draft/file-name.ts';
import { writeDraftFile } from '../../draft/share/draft-file.ts';
import type { Draft } from '../../draft/schema.ts';
import { writeShareLink } from '../../draft/share/share-link.ts';
import type { Block, Inline } from '../../passage/model.ts';
import { download } from '../ui/download.ts';
import { figureImages } from '../ui/figure-images.ts';

/** What a draft can be given out as. */
export type ExportKind = 'docx' | 'md' | 'txt' | 'xlsx' | 'ics' | 'json' | 'print' | 'link';

/** A draft ready to be given out: with the reader's own values in its blanks. */
export interface Exported {
  draft: Draft;
  title: readonly Inline[];
  /** everything that is printed, numbered */
  blocks: readonly Block[];
  /** whether a seal will be put on the signature */
  seal: boolean;
}

/** Gives the reader the file. What a format needs is loaded only then. */
export async function exportFile(kind: 'docx' | 'md' | 'txt' | 'json', exported: Exported): Promise<void> {
  const { title, blocks } = exported;
  const name = fileName(title, kind);
  switch (kind) {
    case 'docx': {
      const { writeDocx } = await import('../../passage/write-docx.ts');
      download(await writeDocx(blocks, title, exported, await figureImages(blocks)), name);
      return;
    }
    case 'md': {
      const { writeMarkdown } = await import('../../passage/write-markdown.ts');
      download(new Blob([writeMarkdown(blocks, title)], { type: 'text/markdown' }), name);
      return;
    }
    case 'txt': {
      const { writeText } = await import('../../passage/write-text.ts');
      // Notepad of older systems takes a file without this mark for one in a local encoding, and breaks lines
      // at \r\n only.
      const text = `\uFEFF${writeText(blocks, title).replaceAll('\n', '\r\n')}\r\n`;
      download(new Blob([text], { type: 'text/plain' }), name);
      return;
    }
    case 'json':
      download(new Blob([writeDraftFile(exported.draft)], { type: 'application/json' }), name);
  }
}

/** A link that holds the draft; undefined when it would be too long. */
export function shareLink({ draft }: Exported): Promise<string | undefined> {
  return writeShareLink(draft, location.href.replace(/#.*$/u, ''));
}
