import * as v from 'valibot';
import { parseJson } from '../parse-json.ts';
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
 * The longest file that is read, in characters; a larger `File` need not be opened. Browsers keep about 5 million
 * characters for a site, so whatever they keep fits.
 */
export const longestDraftFile = 20_000_000;

// Not strict, so that a text which the store set aside can be opened once this version of the site can read it.
const fileSchema = v.object({
  format: v.optional(v.literal(format)),
  version: v.number(),
  draft: v.unknown(),
});

/**
 * Writes a draft as a file that {@link readDraftFile} reads: JSON, one property a line where there is room for that.
 */
export function writeDraftFile(draft: Draft): string {
  const file = { format, version: draftVersion, draft };
  const text = `${JSON.stringify(file, undefined, 2)}\n`;
  return text.length > longestDraftFile ? JSON.stringify(file) : text;
}

/** Reads a draft from the text of a file, or says why that cannot be done. */
export function readDraftFile(text: string): Draft | Problem {
  if (text.length > longestDraftFile) return { problem: '文件太大，不是拟稿文件。' };
  // Editors on Windows put a byte order mark in front.
  const file = v.safeParse(fileSchema, parseJson(text.replace(/^\uFEFF/u, '')));
  if (!file.success) return { problem: '这不是从拟稿台存出的文件，或者文件已损坏。' };
  const draft = readVersioned(file.output.version, file.output.draft);
  if (draft === 'newer') return { problem: '这份文件由本站的新版本存出，请刷新页面后再打开。' };
  if (draft === 'damaged') return { problem: '文件已损坏，无法打开。' };
  return draft;
}
