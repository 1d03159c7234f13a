import type { Concept } from '../../search/files/lexicon.ts';
import { conceptWords } from '../../search/files/concept-words.ts';
import { plainText, type Variants } from '../../search/tokens/analyzer.ts';
import { WordFinder } from '../../search/tokens/word-finder.ts';
import { alikeWords, genericWords, softWords } from './generic-words.ts';

/** A word that a demand asks for. */
export interface Term {
  /** as the demand has it, normalized */
  word: string;
  /** the words that say the same, itself first */
  alike: readonly string[];
  /** whether a word list has it */
  isKnown: boolean;
}

/** What is known of the words: their meanings, and those that say nothing. */
export class TermReader {
  readonly variants: Variants;
  readonly #finder: WordFinder<readonly number[]>;
  readonly #groups: readonly (readonly string[])[];

  /** @param concepts words for the same, as the site's search knows them; none still reads what stands in the text */
  constructor(concepts: readonly Concept[], variants: Variants) {
    this.variants = variants;
    const known = conceptWords(concepts, variants);
    const groups = [
      ...concepts.map((words) => words.map((word) => plainText(word, variants))),
      ...alikeWords,
    ];
    const generic = new Set(genericWords);
    const meanings = new Map<string, number[]>(genericWords.map((word) => [word, []]));
    for (const [word, group] of [
      ...known,
      ...alikeWords.flatMap((words, index) => words.map((word) => [word, concepts.length + index] as const)),
    ]) {
      if (generic.has(word)) continue;
      meanings.set(word, [...(meanings.get(word) ?? []), group]);
    }
    this.#groups = groups.map((words) => words.filter((word) => word.length > 1 && !generic.has(word)));
    this.#finder = new WordFinder(meanings);
  }

  /** A text as {@link Term}s stand in it. */
  plain(text: string): string {
    // Folding makes full-width marks half-width ones; a comma inside a number is none.
    return plainText(text, this.variants)
      .replace(/([0-9]),(?=[0-9]{3})/gu, '$1')
      .replace(/[,;:()!?]/gu, (mark) => fullWidth.get(mark) ?? mark);
  }

  /**
   * The words that say what a text is about, each once, in its order.
   *
   * @param text normalized
   */
  terms(text: string): Term[] {
    const terms = new Map<string, Term>();
    for (const [run] of text.matchAll(/\p{Script=Han}+|[a-z]{2,}/gu)) {
      let from = 0;
      for (const { start, end, meaning } of [
        ...this.#finder.cut(run),
        { start: run.length, end: run.length, meaning: [] },
      ]) {
        this.#add(terms, run.slice(from, start), []);
        this.#add(terms, run.slice(start, end), meaning);
        from = end;
      }
    }
    return [...terms.values()];
  }

  /** Whether a text begins with what it is about and not with what to do: 民主管理, and not 推进民主管理. */
  isName(text: string): boolean {
    const [first] = this.#finder.at(text, 0);
    const word = first ? text.slice(first.start, first.end) : '';
    return !genericSet.has(word) && !softWords.has(word);
  }

  #add(terms: Map<string, Term>, word: string, groups: readonly number[]): void {
    if (groups.length === 0) {
      for (const piece of word.split(particles)) if (piece !== word) this.#add(terms, piece, []);
      if (particles.test(word)) return;
    }
    if (word.length < 2 || genericSet.has(word)) return;
    const alike = [word, ...groups.flatMap((group) => this.#groups[group] ?? [])];
    terms.set(word, { word, alike: [...new Set(alike)], isKnown: groups.length > 0 });
  }
}

/** Join words and are none; as pieces of words (中心, 为民) they stay. */
const particles =
  /[的和与及或把将被对向由在从并且要须应请给让于地得了]|(?:^[为有上下内里中各每全所其该本不可能会到办搞]+)|(?:[中上下内里等]+$)/u;

const fullWidth: ReadonlyMap<string, string> = new Map(
  [',，', ';；', ':：', '(（', ')）', '!！', '?？'].map(([half = '', full = '']) => [half, full] as const),
);

const genericSet: ReadonlySet<string> = new Set(genericWords);

/** Whether a word says how much one means it and not what about. */
export function isGeneric(word: string): boolean {
  return genericSet.has(word);
}

/** A text without what is counted, when, and how many points it brings: what is left says what it is about. */
export function withoutFigures(text: string): string {
  return (
    text
      .replace(/^[^，。；：]{2,8}方面[，：]/u, ' ')
      // Why something is asked for stands before what is.
      .replace(/^[^，。；]{4,30}，(?=(?:还|就)?请)/u, ' ')
      .replace(/[（(][^（）()]{0,20}分[^（）()]{0,20}[）)]/gu, ' ')
      .replace(/[0-9]+(?:\.[0-9]+)?\s*(?:%|个?百分点|平方米|平米)/gu, ' ')
      .replace(/[0-9]{4}年度?|[0-9]{1,2}月(?:[0-9]{1,2}日|底|末|初|份)?(?:之?前|以前|内)?/gu, ' ')
      .replace(/(?:[0-9]+|[一二两三四五六七八九十半]+)个?(?:月|周|学期|季度)(?:之?内|以内)/gu, ' ')
      .replace(/由[^，。；]{2,12}负责/gu, ' ')
      .replace(
        /(?:[0-9.]+|[零一二两三四五六七八九十百千]+)(?:余|多)?(?:个?工作日|个?学时|个?小时|人次|万元|[次场期轮人名位项件条篇册本户家天处元分个])(?!一)/gu,
        ' ',
      )
  );
}
