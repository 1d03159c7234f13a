/** How well a draft answers a demand. */
export type Verdict = 'met' | 'weak' | 'missing';

/** The verdicts in the order in which a reader has to do something about them. */
export const verdicts: readonly Verdict[] = ['missing', 'weak', 'met'];

/** One thing that a notice of the union above asks for. */
export interface Demand {
  /** its words without number and points, on one line */
  text: string;
  /** the heading that it stands under in the notice, '' for none */
  section: string;
  /** the item of appraisal rules that it is part of: demands with the same item share its points */
  item: number;
  /** points of the item, undefined where the notice names none */
  points: number | undefined;
  /** how points are taken off, in the notice's words; '' where it does not say */
  rule: string;
}

/** A titled stretch of the reader's draft. */
export interface DraftPart {
  /** what the reader knows it by: number and heading */
  place: string;
  /** id of the passage in the draft, '' in a pasted text */
  id: string;
  heading: string;
  /** sentences, items of lists and rows of tables, in reading order */
  sentences: readonly string[];
  /** whether its sentences are rows of tables, each of which stands by itself */
  isTable: boolean;
}

/** A place of the draft that answers a demand, the best first. */
export interface FoundPart {
  place: string;
  id: string;
  /** the sentences that answer */
  text: string;
  /** words of it that the demand asks for, as they stand in the text */
  words: readonly string[];
}

/** What became of a demand. */
export interface Answer {
  demand: Demand;
  verdict: Verdict;
  found: readonly FoundPart[];
  /** words of the demand that the draft does not hold at the places found */
  lacking: readonly string[];
  /** why it is not met, as sentences for the reader */
  reasons: readonly string[];
  /** what to look for in the library: its subject, without figures and common words */
  query: string;
}
