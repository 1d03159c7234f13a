import { inlineText } from '../../passage/model.ts';
import { readInline } from '../../passage/read.ts';
import { titleLines } from '../../passage/title-lines.ts';
import { element } from '../ui/element.ts';

/** Marks in the title of a document where its lines end on paper; on the screen the marks are not seen. */
export function markTitleBreaks(article: Element): void {
  const title = article.querySelector('[data-document-title]');
  if (!title) return;
  for (const mark of title.querySelectorAll('.title-break')) mark.remove();
  title.normalize();
  const lines = titleLines(readInline(title)).map(inlineText);
  const starts = lines.slice(1).map((_, index) => lines.slice(0, index + 1).join('').length);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  const words = lines.join('');
  let place = 0;
  for (const text of texts) {
    const places: number[] = [];
    for (const [at, char] of [...text.data].entries()) {
      // White space at the ends of lines is in no line.
      if (!words.startsWith(char, place)) continue;
      if (starts.includes(place)) places.push([...text.data].slice(0, at).join('').length);
      place += char.length;
    }
    for (const at of places.reverse()) text.splitText(at).before(element('span', { class: 'title-break' }));
  }
}
