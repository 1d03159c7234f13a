import type { Block, Inline } from './model.ts';

/**
 * Writes blocks as HTML for the clipboard: heading levels, tables and first-line indents that Word and WPS keep.
 * Styles stand in the tags because office programs ignore style sheets on the clipboard.
 *
 * @param title title of the whole document, when all of it is copied
 */
export function writeHtml(blocks: readonly Block[], title: readonly Inline[] = []): string {
  const head = title.length > 0 ? `<h1 style="text-align:center">${inlineHtml(title)}</h1>` : '';
  return head + blocks.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${String(block.level + 1)}`;
      return `<${tag}>${escape(block.number)}${inlineHtml(block.text)}</${tag}>`;
    }
    case 'paragraph': {
      const style = block.align === 'end' ? 'text-align:right' : 'text-indent:2em';
      return `<p style="${style}">${inlineHtml(block.text)}</p>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return (
        '<table border="1" style="border-collapse:collapse">' +
        `<thead>${rowHtml(block.head, 'th')}</thead>` +
        `<tbody>${block.rows.map((row) => rowHtml(row, 'td')).join('')}</tbody></table>`
      );
  }
}

function rowHtml(cells: readonly Inline[][], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function inlineHtml(inline: readonly Inline[]): string {
  return inline.map(itemHtml).join('');
}

function itemHtml(item: Inline): string {
  switch (item.kind) {
    case 'text':
      return item.strong ? `<strong>${escape(item.text)}</strong>` : escape(item.text);
    case 'blank':
      return escape(item.value === '' ? `【${item.name}】` : item.value);
    case 'break':
      return '<br>';
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => entities[char] ?? char);
}
