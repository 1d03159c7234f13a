import * as v from 'valibot';
import { parseJson } from '../parse-json.ts';
import { excessOf } from '../limits.ts';
import type { Draft } from '../schema.ts';
import { draftVersion, readVersioned } from '../version.ts';

/** What was brought from outside is no draft. */
export interface Problem {
  /** a sentence for the reader */
  problem: string;
}

/** What a file calls itself. */
const format = 'gonghui-draft';

/**
 * The longest file that is read, in characters; a larger `File` need not be opened. What a draft may hold comes to a
 * quarter of it.
 */
export const longestDraftFile = 20_000_000;

// Not strict, so that a text which the store set aside can be opened once this version of the site can read it.
const fileSchema = v.object({
  format: v.optional(v.literal(format)),
  version: v.number(),
  draft: v.unknown(),
});

/** Writes a draft as a file that {@link readDraftFile} reads: JSON, one property a line. */
export function writeDraftFile(draft: Draft): string {
  return `${JSON.stringify({ format, version: draftVersion, draft }, undefined, 2)}\n`;
}

/** Reads a draft from the text of a file, or says why that cannot be done. */
export function readDraftFile(text: string): Draft | Problem {
  if (text.length > longestDraftFile) return { problem: '文件太大，不是拟稿台的备份。' };
  // Editors on Windows put a byte order mark in front.
  const file = v.safeParse(fileSchema, parseJson(text.replace(/^\uFEFF/u, '')));
  if (!file.success) return { problem: '这不是从拟稿台存出的文件，或者文件已损坏。' };
  const draft = readVersioned(file.output.version, file.output.draft);
  if (draft === 'newer') return { problem: '这份文件由本站的新版本存出，请刷新页面后再打开。' };
  if (draft === 'damaged') return { problem: '文件已损坏，无法打开。' };
  const excess = excessOf(draft);
  if (excess === undefined) return draft;
  return { problem: `文件没有坏，但稿子太大，打不开：${excess}。请对方分成几份再存。` };
}
