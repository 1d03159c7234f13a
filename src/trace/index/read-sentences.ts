import { Parser } from 'htmlparser2';
import { blankMark, cutLine } from '../compare/reference.ts';
import { copiedOfMethod, sampleKinds } from '../compare/sample-page.ts';

const headings = ['h2', 'h3', 'h4', 'h5'];
/** What begins a line of its own. */
const lines = [...headings, 'p', 'li', 'tr', 'br', 'figure'];
/** Elements without an end. */
const empty = ['br', 'wbr', 'img', 'hr', 'input', 'col'];

/**
 * Reads the sentences of a built page that readers copy into their plans, tag by tag: a tree of every page takes five
 * times as long. It comes to what `sampleSentences` reads in the browser.
 *
 * @returns for each sentence the words around its blanks, as they are compared
 */
export function readSentences(html: string): string[][] {
  const [, kind = ''] = /<main\b[^>]*\bdata-kind="([a-z]+)"/u.exec(html) ?? [];
  const start = html.indexOf('<article data-document');
  if (!sampleKinds.includes(kind) || start === -1) return [];
  const found: string[][] = [];
  let [title, text] = ['', ''];
  /** how deep the parser stands in a passage, in what is left out, and in a heading; 0 for outside of it */
  let [inside, skipped, heading] = [0, 0, 0];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isPassage =
        name === 'section' && 'data-passage' in attributes && !('data-schedule' in attributes);
      if (inside === 0) {
        if (isPassage) [inside, title, text] = [1, '', ''];
        return;
      }
      if (lines.includes(name) && skipped === 0) text += '\n';
      if (empty.includes(name)) return;
      inside += 1;
      const isBlank = 'data-blank' in attributes;
      if (skipped === 0 && isBlank) text += blankMark;
      if (skipped > 0) skipped += 1;
      else if (isBlank || isLeftOut(name, attributes)) skipped = 1;
      if (heading > 0) heading += 1;
      else if (headings.includes(name)) heading = 1;
    },
    ontext: (words) => {
      if (inside === 0 || skipped > 0) return;
      if (heading > 0) title += words;
      else text += words.replace(/\s+/gu, ' ');
    },
    onclosetag: (name) => {
      if (inside === 0 || empty.includes(name)) return;
      if (skipped > 0) skipped -= 1;
      if (heading > 0) heading -= 1;
      if (lines.includes(name) && skipped === 0) text += '\n';
      inside -= 1;
      if (inside > 0 || (kind === 'method' && !copiedOfMethod.includes(title.trim()))) return;
      found.push(...cutLine(text).map(({ pieces }) => pieces));
    },
  });
  parser.end(html.slice(start, html.lastIndexOf('</article>')));
  return found.filter((pieces) => pieces.some((piece) => piece !== ''));
}

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return 'data-no-copy' in attributes || 'data-number' in attributes || name === 'figure';
}
