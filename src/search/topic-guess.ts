/** A word that leads to topics, by their slugs. */
export type LeadingWord = readonly [word: string, topics: readonly string[]];

/** A word that leads to more topics than these tells little about any. */
const mostTopics = 3;
/** As if each topic had this share of one more word with the character: what stands in a single word proves little. */
const smoothing = 2;
/** The best topic must be so much likelier than the second, as the logarithm of how often. */
const leastLead = 1;

/**
 * Guesses topics of words that no list knows, by the characters that they share with those that are known: 看点书 shares one with 读书 and
 * 书屋. Of all known words left out one by one, it gives a topic for two in three, and the right one for two in three of these.
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
   * The topic that words are most likely about: naive Bayes with every topic as likely at first.
   *
   * @param text normalized words that no list knows
   * @returns its slug; undefined when none is clearly likelier than the others
   */
  topicOf(text: string): string | undefined {
    const chars = [...new Set(text)].flatMap((char) => this.#chars.get(char) ?? []);
    const likely = [...this.#topics]
      .map((topic) => ({
        topic,
        value: chars.reduce((sum, counts) => sum + this.#evidence(counts, topic), 0),
      }))
      .sort((a, b) => b.value - a.value);
    const [first, second] = likely;
    return first && first.value - (second?.value ?? 0) >= leastLead ? first.topic : undefined;
  }

  /** How much likelier a character makes a topic, as a logarithm. */
  #evidence(counts: ReadonlyMap<string, number>, topic: string): number {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const usual = 1 / this.#topics.size;
    return Math.log(((counts.get(topic) ?? 0) + smoothing * usual) / (all + smoothing) / usual);
  }
}
