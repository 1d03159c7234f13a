import type { Inline } from '../../../passage/model.ts';

/** White space as it is seen: a line break in the source is a space between Latin words, and nothing in Chinese. */
export function visibleWords(text: string): string {
  return text
    .replace(/[ \t]*[\r\n]\s*/gu, (gap, offset: number) =>
      isAscii(text.charAt(offset - 1)) && isAscii(text.charAt(offset + gap.length)) ? ' ' : '',
    )
    .replace(/[ \t]+/gu, ' ')
    .replace(/[\u200B\u200C\u2060\uFEFF]/gu, '');
}

function isAscii(char: string): boolean {
  return /[!-~]/u.test(char);
}

/** One value of the style of an element; '' where it says nothing. Office programs write styles into the tags. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('data-style') ?? element.getAttribute('style') ?? '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return '';
}

/** Whether an element makes its words strong, leaves them as they are (undefined), or takes strength away. */
export function weightOf(element: Element): boolean | undefined {
  const weight = styleOf(element, 'font-weight');
  if (weight !== '') return /^(?:bold|bolder|[6-9]00)$/u.test(weight);
  return ['b', 'strong'].includes(element.localName) ? true : undefined;
}

/** Words of one weight. */
export function wordsPiece(text: string, strong: boolean): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, strong }];
}
