/** A sentence and where in its text it begins. */
export interface Sentence {
  text: string;
  start: number;
}

/** Cuts a text into sentences, each with the mark that ends it. Joined again they are the text. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。；！？\n]+[。；！？\n]*|[。；！？\n]+/gu)].map(({ 0: words, index }) => ({
    text: words,
    start: index,
  }));
}
