/** They would do something by themselves: change what addresses mean, send a page elsewhere, load a sheet. */
const dropped = /^(?:base|meta|link)$/iu;

/**
 * HTML whose tags hold nothing that a browser would do or report when it parses it: `style` and what runs at an event
 * under other names (`data-style`), tags that act taken out. Tags end where browsers end them (HTML, 13.2.5): a `>` in
 * quotes does not, and what is behind a quotation mark that is never closed they leave out. Words between tags stay.
 *
 * @param html any text, however damaged
 */
export function inertTags(html: string): string {
  const parts: string[] = [];
  const opening = /<([a-z][^\s/>]*)/giu;
  let done = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const { 0: start, 1: name = '', index } = found;
    parts.push(html.slice(done, index));
    const { text, end } = attributesFrom(html, index + start.length);
    if (!dropped.test(name) && text !== undefined) parts.push(`<${name}${text}>`);
    done = end;
    opening.lastIndex = end;
  }
  parts.push(html.slice(done));
  return parts.join('');
}

/** Attributes as they stand, up to the end of their tag; no text where it has none. */
function attributesFrom(html: string, from: number): { text: string | undefined; end: number } {
  const piece = /[\s/]+|=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?!["'])[^\s>]*))?/uy;
  const parts: string[] = [];
  let at = from;
  while (at < html.length && html[at] !== '>') {
    piece.lastIndex = at;
    const text = piece.exec(html)?.[0] ?? '';
    parts.push(text.replace(/^(?:style(?=[\s=]|$)|on(?=[a-z]))/iu, 'data-$&'));
    at += text.length;
  }
  return at < html.length ? { text: parts.join(''), end: at + 1 } : { text: undefined, end: at };
}
