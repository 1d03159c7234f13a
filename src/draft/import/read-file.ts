import type { Draft } from '../schema.ts';
import { readDraftFile, type Problem } from '../share/draft-file.ts';
import { decodeText } from './decode.ts';
import { fileKind, fileProblem } from './file-kind.ts';
import { decodeHtml, inertHtml } from './html/html-source.ts';
import { readHtml } from './html/read-html.ts';
import { readText } from './read-text.ts';
import type { ReadLines } from './source-line.ts';
import { readDocx } from './word/read-docx.ts';

/** What a file comes to: its lines, a draft of this desk, or a sentence that says why neither. */
export type ReadFile = ReadLines | { draft: Draft } | Problem;

/** Parses what was read into a document of its own, apart from the page. */
export type Parse = (text: string, type: 'text/html' | 'application/xml') => { documentElement: Element };

/**
 * Reads a file of the reader's own: .docx, .txt, .md, .html and what the desk itself wrote. The reader of Markdown is
 * loaded when one is opened.
 *
 * @param name with its ending
 */
export async function readFile(name: string, bytes: Uint8Array, parse: Parse): Promise<ReadFile> {
  const kind = fileKind(name, bytes);
  if (typeof kind === 'object') return kind;
  if (kind === 'docx') return readWord(bytes, parse);
  const text = kind === 'html' ? decodeHtml(bytes) : decodeText(bytes);
  if (text === undefined) return fileProblem('not-text');
  if (kind === 'draft') {
    const draft = readDraftFile(text);
    return 'problem' in draft ? draft : { draft };
  }
  if (kind === 'html') return withWords(readHtmlText(text, parse));
  if (kind === 'markdown') {
    const { readMarkdown } = await import('./read-markdown.ts');
    return withWords(readMarkdown(text));
  }
  return withWords(readText(text));
}

/** Reads what was pasted: as HTML where there is any with more than one paragraph, else as plain text. */
export function readPasted(html: string, text: string, parse: Parse): ReadLines {
  const read = html === '' ? undefined : readHtmlText(html, parse);
  // Text editors put HTML of one long line on the clipboard.
  return read && read.lines.length >= Math.min(2, readText(text).lines.length) ? read : readText(text);
}

function readHtmlText(html: string, parse: Parse): ReadLines {
  const root = parse(inertHtml(html), 'text/html').documentElement;
  return readHtml(root.querySelector('body') ?? root);
}

function readWord(bytes: Uint8Array, parse: Parse): ReadLines | Problem {
  const read = readDocx(
    bytes,
    (text) => parse(text, 'application/xml'),
    (html) => readHtmlText(html, parse),
  );
  if (read === 'damaged')
    return {
      problem:
        '这份 Word 文件读不出来，可能没有下载完或者已经损坏。请用 WPS 或 Word 打开看看，能打开就另存一份 .docx 再来。原来的文件没有动。',
    };
  return read === 'too-large' ? fileProblem('large') : withWords(read);
}

function withWords(read: ReadLines): ReadLines | Problem {
  if (read.lines.length > 0) return read;
  return read.leftOut.pictures > 0
    ? { problem: '这份文件里只有图片，没有字。请用手机或 WPS 的“提取文字”认出来，复制后粘到拟稿台里。' }
    : fileProblem('empty');
}
