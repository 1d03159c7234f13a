import type { RecordDisplay } from '../files/record.ts';

/**
 * The groups of hits, in the order of the list: passages that open the plans asked for; what is about the
 * subject when nothing that holds the words is; what holds the words; what means the same or holds some of
 * them.
 */
export const hitGroups = ['plan', 'lead', 'exact', 'related'] as const;
export type HitGroup = (typeof hitGroups)[number];

/** A passage found. */
export interface Hit extends RecordDisplay {
  /** address with its #id, the base path included */
  url: string;
  /**
   * exact: it holds every part of the query as written; related: it holds some of it, means the same or is
   * what was asked for
   */
  match: 'exact' | 'related';
  /** why it stands where it stands in the list */
  part: HitGroup;
  topics: readonly string[];
  units: readonly string[];
}
