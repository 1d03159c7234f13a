import type { Written } from '../../browser/stored-text.ts';
import type { Draft } from '../schema.ts';

/** The place of the draft holds what this page has not seen. That stands where it was, and ours was saved as a copy. */
interface Conflict {
  /** what another page saved; undefined when it cannot be read (see `DraftStore.setAside`) */
  conflict: Draft | undefined;
  /**
   * ours, under an id and a title of its own; what is saved under the old id from now on goes here, until
   * that is loaded again
   */
  copy: Draft;
}

/** Why a draft is not kept; `refused` when it could not be read again: it holds too much, or what no draft holds. */
export type Unkept = Exclude<Written, 'saved'> | 'refused';

/** What became of a draft. One that is not kept can be loaded again on this page, and is gone with it. */
export type SaveResult = 'saved' | Unkept | Conflict;
