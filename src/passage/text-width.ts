/**
 * How wide a text is set, in full-width characters: letters, figures and signs of ASCII take half of one.
 */
export function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (char <= '~' ? 0.5 : 1), 0);
}
