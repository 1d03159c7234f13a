import type { SafeStorage } from '../../browser/safe-storage.ts';
import type { Inline } from '../../passage/model.ts';
import type { Draft } from '../schema.ts';
import { draftPrefix, readOrMoveAside } from './quarantine.ts';

/** What a list of drafts shows of one. */
export interface DraftSummary {
  id: string;
  title: Inline[];
  /** slug of the kind of unit it is written for, '' for none */
  unit: string;
  /** whether it is a summary of a year or of half of one */
  isReport: boolean;
  /** when it was last changed, in milliseconds since 1970 */
  changed: number;
  /** number of passages */
  items: number;
}

/** What a list shows of a draft. */
export function summaryOf({ id, title, unit, kind, changed, items }: Draft): DraftSummary {
  return { id, title, unit, isReport: kind === 'report', changed, items: items.length };
}

/** What lists show of the stored drafts. Each is read once, and again only when its text is another one. */
export class Summaries {
  readonly #storage: SafeStorage;
  readonly #known = new Map<string, { text: string; summary: DraftSummary }>();

  constructor(storage: SafeStorage) {
    this.#storage = storage;
  }

  /** The summary of a stored draft, undefined where none can be read; what is damaged is moved aside. */
  read(id: string): DraftSummary | undefined {
    const key = draftPrefix + id;
    const text = this.#storage.read(key);
    if (typeof text !== 'string') return undefined;
    if (this.isDraft(id, text)) return this.#known.get(id)?.summary;
    const entry = readOrMoveAside(this.#storage, key, text);
    if (typeof entry !== 'object') return undefined;
    const summary = summaryOf(entry.draft);
    this.#known.set(id, { text, summary });
    return summary;
  }

  /** Takes note of what was just written: it need not be read to be known. */
  know(text: string, summary: DraftSummary): void {
    this.#known.set(summary.id, { text, summary });
  }

  /** Whether a text is known to be this draft. */
  isDraft(id: string, text: string): boolean {
    return this.#known.get(id)?.text === text;
  }
}
