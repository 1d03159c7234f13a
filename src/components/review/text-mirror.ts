import { cutByMarks, marksByLine, type TextMark } from '../../review/marks.ts';
import { element } from '../ui/element.ts';
import { textInset } from './text-inset.ts';

interface Line {
  text: string;
  /** what its marks are, '' for none */
  marked: string;
  drawn: HTMLElement;
}

/**
 * Draws the marks of a text area on a layer behind it, which holds the same text, unseen, in the same lines. Browsers
 * cannot mark words in a text area, and what can be marked cannot be typed in as safely: undo, input methods and
 * selecting stay the browser's own. Each line is an element, so that a key touches one of them, however long the text.
 */
export class TextMirror {
  readonly #area: HTMLTextAreaElement;
  readonly #layer: HTMLElement;
  #lines: Line[] = [];

  /** @param layer laid out as the area is, see review.css */
  constructor(area: HTMLTextAreaElement, layer: HTMLElement) {
    this.#area = area;
    this.#layer = layer;
    // Half of it on each side; it is the same for every size of text.
    layer.style.setProperty('--inset', `${String(textInset(area) / 2)}px`);
  }

  /** Takes over what was typed. Lines that changed lose their marks until the next review, the others keep them. */
  follow(): void {
    const texts = this.#area.value.split('\n');
    const old = this.#lines;
    const shorter = Math.min(texts.length, old.length);
    let same = 0;
    while (same < shorter && texts[same] === old[same]?.text) same += 1;
    let sameEnd = 0;
    while (
      sameEnd < shorter - same &&
      texts[texts.length - 1 - sameEnd] === old[old.length - 1 - sameEnd]?.text
    )
      sameEnd += 1;
    const fresh = texts.slice(same, texts.length - sameEnd).map((text): Line => {
      const drawn = element('div', {});
      draw(drawn, text, 0, []);
      return { text, marked: '', drawn };
    });
    const gone = old.slice(same, old.length - sameEnd);
    const kept = old.slice(old.length - sameEnd);
    const before = kept[0]?.drawn ?? null;
    for (const { drawn } of gone) drawn.remove();
    const added = document.createDocumentFragment();
    added.append(...fresh.map(({ drawn }) => drawn));
    this.#layer.insertBefore(added, before);
    this.#lines = [...old.slice(0, same), ...fresh, ...kept];
    this.scroll();
  }

  /**
   * Marks what a review found. When the text has changed since, the marks wait for the next review.
   *
   * @param marks in the order of the text
   */
  mark(text: string, marks: readonly TextMark[]): void {
    if (this.#area.value !== text) return;
    this.follow();
    const found = marksByLine(
      this.#lines.map((line) => line.text),
      marks,
    );
    for (const [index, line] of this.#lines.entries()) {
      const { start = 0, marks: own = [] } = found[index] ?? {};
      const marked = own
        .map((mark) => `${String(mark.start - start)} ${String(mark.end - start)} ${mark.severity}`)
        .join();
      if (marked === line.marked) continue;
      line.marked = marked;
      draw(line.drawn, line.text, start, own);
    }
    // A browser that lays a text area out in another way would mark other words than those meant.
    const isAlike = Math.abs(this.#layer.scrollHeight - this.#area.scrollHeight) <= 1;
    this.#layer.toggleAttribute('data-unlike', !isAlike);
    this.scroll();
  }

  /** Keeps the layer where the text is. */
  scroll(): void {
    this.#layer.scrollTop = this.#area.scrollTop;
  }
}

function draw(drawn: HTMLElement, text: string, start: number, marks: readonly TextMark[]): void {
  const pieces = cutByMarks(text, start, marks).map(({ words, mark }) =>
    mark ? element('mark', { class: 'finding-mark', 'data-severity': mark.severity }, words) : words,
  );
  // A line without words is as high as the others.
  drawn.replaceChildren(...(pieces.length === 0 ? [document.createElement('br')] : pieces));
}
