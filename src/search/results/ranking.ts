/** What speaks for a passage as an answer to a query. Shares lie between 0 and 1. */
export interface Evidence {
  /** it holds all words of the query as they are, and how prominently */
  words: number;
  /** how much of what the query names it names too, rare meanings counting more, and how prominently */
  concepts: number;
  /** how much of the query's other words it holds, against the passage that holds most of them */
  rest: number;
  /** share of the query's concepts that lead to one of its topics */
  topic: number;
  /** whose wording it has: the unit the reader speaks of, everyone's, or another's */
  unit: 'own' | 'common' | 'other' | 'unasked';
  /** it opens a page that the query asks for, by its title or by an everyday word */
  title: boolean;
  /** it plays a role that the query names */
  role: boolean;
  /** it is short, and the query asks for something short */
  short: boolean;
  /** it is about the union's money, and the query asks how much may be spent */
  rule: boolean;
  kind: string;
}

/** What each piece of evidence is worth. Change a weight only together with a run of `npm run search:quality`. */
const weights = {
  /** The meaning is what the reader is after, whichever word stands for it. */
  concepts: 4,
  /** The very words count too, but a passage may hold them in passing. */
  words: 2,
  /** Words no list knows are as often chatter as subject. */
  rest: 2.5,
  /** A passage under the topic is about it; one that only mentions the word is not. */
  topic: 2.5,
  /** Who names a page wants that page. */
  title: 4,
  /** 目标, 时间安排 and the like say which part of a plan is wanted. */
  role: 2,
  /** 短一点 is said by who has no use for the long one. */
  short: 2,
  /** Who asks about an amount needs the rule as much as the occasion. */
  rule: 1.5,
} as const;

/**
 * The reader's own wording saves the most work, and neutral wording beats another unit's, which has to be
 * rewritten. It makes an answer better and nothing an answer: it counts in proportion to all the rest.
 */
const unitFactors = { own: 1.6, common: 1.25, other: 1, unasked: 1 } as const;

/** Sections are what readers copy; a method says how to do it, and a guide names everything only as an example. */
const kindWeights = new Map([
  ['snippet', 1.2],
  ['plan', 1.1],
  ['method', 0.6],
  ['guide', 0.3],
]);

/** Weighs the evidence for a passage: the greater, the better an answer. */
export function scoreOf(evidence: Evidence): number {
  const { words, concepts, rest, topic, unit, title, role, short, rule, kind } = evidence;
  const worth =
    words * weights.words +
    concepts * weights.concepts +
    rest * weights.rest +
    topic * weights.topic +
    (title ? weights.title : 0) +
    (role ? weights.role : 0) +
    (short ? weights.short : 0) +
    (rule ? weights.rule : 0) +
    (kindWeights.get(kind) ?? 0);
  return worth * unitFactors[unit];
}

/** How much a meaning tells, by how many of all passages name it: inverse document frequency, at least a little. */
export function idf(count: number, passages: number): number {
  return Math.max(0.2, Math.log((passages + 1) / (count + 1)));
}

/** Named at all is half of what it is worth to be named in the heading, where the score is greatest. */
export function termWeight(score: number, greatest: number): number {
  return greatest > 0 ? 0.5 + 0.5 * Math.sqrt(score / greatest) : 0.5;
}
