import { readDisplay, type RecordDisplay } from '../files/record.ts';
import type { PagefindData } from './pagefind.ts';

/** What is known of a hit without loading it. */
interface Known {
  /** exact: it holds every part of the query as written; related: it holds some of it or means the same */
  match: 'exact' | 'related';
  /** whether it stands for the whole plan that it opens */
  whole: boolean;
  kind: string;
  topics: readonly string[];
  units: readonly string[];
}

/** Something found: a passage, a term, a law or one of its articles. */
export interface Hit extends RecordDisplay, Known {
  /** address with its #id, the base path included */
  url: string;
}

/** Makes a hit of the stored data of a record. Throws a SyntaxError or a ValiError when these are none. */
export function readHit({ url, anchors }: PagefindData, known: Known): Hit {
  return { ...known, ...readDisplay(anchors.find(({ id }) => id === 'display')?.title ?? ''), url };
}
