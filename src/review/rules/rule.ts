import type { DocumentKind } from '../document-kind.ts';
import type { Finding, ReviewContext } from '../model.ts';

/**
 * A stretch of the text that is looked at by itself: a line, or a piece of a very long one that ends with a sentence.
 */
export interface Segment {
  text: string;
  /** whether the line begins with it */
  opensLine: boolean;
}

/** A finding before its rule signs it; places count from the start of the segment, or of the text. */
export type Found = Omit<Finding, 'rule'>;

/** Something that a rule notes in one segment and judges together with what stands in the others. */
export interface Fact {
  start: number;
  end: number;
  kind: string;
  value: string;
}

interface RuleBase {
  /** stands in `data-finding` */
  id: string;
  /** what it looks for, as a heading */
  title: string;
  /** how to look for the same by hand */
  byHand: string;
  /** whether it finds words, of which two findings must not overlap, or judges sentences and paragraphs around them */
  about: 'words' | 'sentences';
  /** blanks, which can be filled in where they stand, or names, which can be taken for the reader's own */
  finds?: 'blanks' | 'names';
  /** kinds of document of which what it finds is not true */
  silentIn?: readonly DocumentKind[];
}

/** A rule that needs to see one segment at a time. */
export interface SegmentRule extends RuleBase {
  find: (segment: Segment, context: ReviewContext) => Found[];
}

/** A rule that needs the whole text: it gathers facts from each segment, and judges them all. */
export interface TextRule extends RuleBase {
  gather: (segment: Segment, context: ReviewContext) => Fact[];
  /** @param length length of the text */
  judge: (facts: readonly Fact[], context: ReviewContext, length: number) => Found[];
}

/** A rule looks at segments, or at the whole, or does both. */
export type Rule = SegmentRule | TextRule | (SegmentRule & TextRule);
