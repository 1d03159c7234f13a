import { SafeStorage } from '../../browser/safe-storage.ts';
import { fileProblem, largestFile } from '../../draft/import/file-kind.ts';
import { readFile } from '../../draft/import/read-file.ts';
import { DraftStore } from '../../draft/store/storage.ts';
import { lineText } from '../../passage/model.ts';
import { textOfDraft, textOfLines } from '../../trace/compare/last-year.ts';

/** A text to compare with, or why there is none. */
export type LastYear = { name: string; text: string } | { problem: string };

/** A draft of the desk that can be compared with. */
export interface OtherDraft {
  id: string;
  name: string;
}

/** Reads a file of the reader's own; it stays on this machine. */
export async function readLastYear(file: File): Promise<LastYear> {
  if (file.size > largestFile) return fileProblem('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readFile(file.name, bytes, (text, type) => new DOMParser().parseFromString(text, type));
  if ('problem' in read) return read;
  return { name: file.name, text: 'draft' in read ? textOfDraft(read.draft) : textOfLines(read.lines) };
}

/** The drafts kept in this browser but one, the one changed last first. */
export function otherDrafts(except: string): OtherDraft[] {
  return new DraftStore(new SafeStorage()).list().flatMap(({ id, title, changed }) => {
    const day = new Date(changed).toLocaleDateString('zh-CN');
    const name = lineText(title).trim() === '' ? '没有标题的拟稿' : lineText(title).trim();
    return id === except ? [] : [{ id, name: `${name}（${day}）` }];
  });
}

/** Reads a draft kept in this browser. */
export function readOtherDraft({ id, name }: OtherDraft): LastYear {
  const draft = new DraftStore(new SafeStorage()).load(id);
  return draft ? { name, text: textOfDraft(draft) } : { problem: '这份拟稿读不出来，没有动它。' };
}
