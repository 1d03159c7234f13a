/** A word that leads to topics, by their slugs. */
export type LeadingWord = readonly [word: string, topics: readonly string[]];

/** A word that leads to more topics than these tells little about any. */
const mostTopics = 3;
/** As if each topic had this share of one more word with the character: what stands in a single word proves little. */
const smoothing = 2;
/** What speaks for a topic must be worth so much, as the logarithm of how much likelier it is than before. */
const leastEvidence = 1;
/** A second topic is given, too, when it is hardly less likely. */
const hardlyLess = 1;
/** And so much likelier must be what no word hints at than what one does. */
const muchMore = 3;

/**
 * Guesses topics of words that no list knows, by the characters that they share with those that are known:
 * 看点书 shares one with 读书 and 书屋. Of all known words left out one by one, it gives the right topic for more
 * than half, alone or with another.
 */
export class TopicGuess {
  /** for each character, how many known words with it lead to each topic */
  readonly #chars = new Map<string, Map<string, number>>();
  readonly #topics = new Set<string>();

  /** @param words normalized */
  constructor(words: Iterable<LeadingWord>) {
    for (const [word, topics] of words) {
      if (topics.length > mostTopics) continue;
      for (const topic of topics) {
        this.#topics.add(topic);
        for (const char of new Set(word)) {
          const counts = this.#chars.get(char) ?? new Map<string, number>();
          counts.set(topic, (counts.get(topic) ?? 0) + 1 / topics.length);
          this.#chars.set(char, counts);
        }
      }
    }
  }

  /**
   * The topics that words are most likely about: naive Bayes with every topic as likely at first.
   *
   * @param text normalized; of letters there are too few to tell anything
   * @param hinted topics that everyday words in it hint at: then only one that is much likelier by all the
   *   characters is given
   * @returns the slugs of one, or of two that are about as likely; none when little speaks for any
   */
  topicsOf(text: string, hinted: readonly string[] = []): string[] {
    const chars = [...new Set(text.match(/\p{Script=Han}/gu))].flatMap((char) => this.#chars.get(char) ?? []);
    const likely = [...this.#topics]
      .map((topic) => ({
        topic,
        value: chars.reduce((sum, counts) => sum + this.#evidence(counts, topic), 0),
      }))
      .sort((a, b) => b.value - a.value);
    const [first, second] = likely;
    if (!first || first.value < leastEvidence) return [];
    if (hinted.length > 0) {
      const best = likely.find(({ topic }) => hinted.includes(topic))?.value ?? 0;
      return first.value - best >= muchMore ? [first.topic] : [];
    }
    return second && first.value - second.value < hardlyLess ? [first.topic, second.topic] : [first.topic];
  }

  /** How much likelier a character makes a topic, as a logarithm. */
  #evidence(counts: ReadonlyMap<string, number>, topic: string): number {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const usual = 1 / this.#topics.size;
    return Math.log(((counts.get(topic) ?? 0) + smoothing * usual) / (all + smoothing) / usual);
  }
}
