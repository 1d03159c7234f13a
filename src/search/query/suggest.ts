import type { Heading } from '../files/headings.ts';
import { spellings, type PinyinTable } from '../files/pinyin-table.ts';
import { plainText, type Variants } from '../tokens/analyzer.ts';

/** What a reader may be about to type: a word, or a page with its address from the root of the site. */
export interface Suggestion {
  shown: string;
  /** empty for a word */
  url: string;
}

/** Something that can be suggested, with its normalized spelling. */
export interface Suggestible extends Suggestion {
  plain: string;
}

/** So many suggestions help; more have to be read. */
const mostWords = 5;
const mostPages = 3;
/** Letters that may be the beginning of a spelling in pinyin. */
const letters = /^[a-z]{2,}$/u;

/**
 * Suggests words and pages that a reader may be about to type: first those that begin so, then those that hold it.
 * None for a whole word: who has typed it looks at the results.
 *
 * @param typed normalized
 * @param all the most likely first
 * @param sounds needed only when letters are typed
 */
export function suggest(
  typed: string,
  all: readonly Suggestible[],
  sounds: PinyinTable | undefined,
): Suggestion[] {
  const wanted = typed.trim();
  if (wanted === '' || all.some(({ plain }) => plain === wanted)) return [];
  const begins = (one: Suggestible): boolean =>
    one.plain.startsWith(wanted) ||
    (letters.test(wanted) && sounds !== undefined && isSpelled(wanted, one.plain, sounds));
  const holds = (one: Suggestible): boolean => [...wanted].length > 1 && one.plain.includes(wanted);
  const fitting = [...all.filter(begins), ...all.filter((one) => !begins(one) && holds(one))];
  const first = (isPage: boolean, most: number): Suggestion[] => {
    const found = fitting
      .filter(({ url }) => (url !== '') === isPage)
      .map(({ shown, url }) => ({ shown, url }));
    return [...new Map(found.map((one) => [one.shown, one])).values()].slice(0, most);
  };
  return [...first(false, mostWords), ...first(true, mostPages)];
}

/** Whether letters are the beginning of a word in pinyin, in full or by its initials. */
function isSpelled(typed: string, word: string, sounds: PinyinTable): boolean {
  const [first = ''] = word;
  // Most words begin with another sound: they are passed over before they are spelled out.
  if (!sounds.get(first)?.some((syllable) => syllable.startsWith(typed.charAt(0)))) return false;
  return (
    spellings(word, sounds).some((spelling) => spelling.startsWith(typed)) ||
    matchesInitials([...typed], [...word], sounds)
  );
}

function matchesInitials(typed: readonly string[], word: readonly string[], sounds: PinyinTable): boolean {
  return (
    typed.length <= word.length &&
    typed.every((letter, place) =>
      sounds.get(word[place] ?? '')?.some((syllable) => syllable.startsWith(letter)),
    )
  );
}

/** So many headings near to what was typed are worth a look, those that share at least this much with it. */
const mostNear = 5;
const leastLikeness = 0.2;

/**
 * The headings nearest to what was typed, by the characters they share.
 *
 * @param typed normalized
 */
export function nearestHeadings(typed: string, headings: readonly Heading[], variants: Variants): Heading[] {
  const wanted = charsOf(typed);
  if (wanted.size === 0) return [];
  return headings
    .map((heading) => ({ heading, likeness: likeness(wanted, charsOf(plainText(heading.title, variants))) }))
    .filter((near) => near.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostNear)
    .map(({ heading }) => heading);
}

/** The Han characters of a text and its whole words of other scripts: any two of these share some letters. */
function charsOf(text: string): Set<string> {
  return new Set(text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu));
}

/** Sørensen–Dice: twice what is shared, of all there is. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((char) => b.has(char)).length;
  return (2 * shared) / (a.size + b.size);
}
