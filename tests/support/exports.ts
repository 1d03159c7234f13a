// What the desk writes of a draft, and what it comes to when it is opened again.
import { DOMParser, parseHTML } from 'linkedom';
import type { Draft } from '../../src/draft/schema.ts';
import { fillDraftItem } from '../../src/draft/fill-draft.ts';
import { editedText, editInline } from '../../src/draft/edit-text.ts';
import { assemble, type Assembled } from '../../src/draft/import/lines/assemble.ts';
import { classify } from '../../src/draft/import/lines/classify.ts';
import type { Parse } from '../../src/draft/import/read-file.ts';
import type { SourceLine } from '../../src/draft/import/source-line.ts';
import { numberDraft, printedBlocks } from '../../src/draft/numbered.ts';
import { blankText, lineText, mapInline, type Block, type Inline } from '../../src/passage/model.ts';

/** Parses as a browser does, apart from any page. */
export const parse: Parse = (text, type) =>
  type === 'text/html'
    ? parseHTML(`<!doctype html><html><body>${bodyOf(text)}</body></html>`).document
    : { documentElement: rootOf(new DOMParser().parseFromString(text, 'text/xml').documentElement) };

function rootOf(root: unknown): Element {
  // A browser gives a root that says what is wrong.
  return isElement(root) ? root : parseHTML('<parsererror></parsererror>').document.documentElement;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;
}

function bodyOf(html: string): string {
  return /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/iu.exec(html)?.[1] ?? html;
}

/** The draft that lines of a file come to, its blanks made as the desk makes them. */
export function draftOfLines(lines: readonly SourceLine[]): Assembled {
  let count = 0;
  const { title, items } = assemble(lines, classify(lines), () => `i${String((count += 1))}`);
  const blanks = (inline: readonly Inline[]): Inline[] => editInline(inline, editedText(inline));
  return { title: blanks(title), items: items.map((item) => fillDraftItem(item, blanks)) };
}

/** A draft as it is printed, in plain data: its title in one line, its blocks with numbers, all words in one piece. */
export function printed({ title, items }: Pick<Draft, 'title' | 'items'>): {
  title: string;
  blocks: Block[];
} {
  const draft: Draft = { id: 'd', title, unit: '', items, changed: 0 };
  const plain = (inline: readonly Inline[]): Inline[] => {
    const text = inline
      .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : blankText(piece)))
      .join('');
    return text === '' ? [] : [{ kind: 'text', text, strong: false }];
  };
  return {
    title: lineText(title),
    blocks: printedBlocks(numberDraft(draft)).map((block) => mapInline(block, plain)),
  };
}
