import * as v from 'valibot';
import { parseJson } from '../parse-json.ts';
import { excessOf } from '../limits.ts';
import type { Draft } from '../schema.ts';
import { draftVersion, isNewer, readVersioned } from '../version.ts';

/** A draft as it is kept in the browser. */
export interface Entry {
  /** one more than in the entry that its writer wrote over */
  revision: number;
  /** the {@link DraftStore} that wrote it, one for each open page */
  writer: string;
  draft: Draft;
}

/**
 * Why a stored text cannot be used: it is none of ours; only a newer version of the site can read it; it holds more
 * than a draft may hold.
 */
export type Unreadable = 'damaged' | 'newer' | 'too-large';

/** Beyond this, counting begins again, so that what is written can be read. */
const lastRevision = 1_000_000_000;

const envelopeSchema = v.object({
  version: v.number(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(lastRevision)),
  writer: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/u)),
  draft: v.unknown(),
});
const versionSchema = v.object({ version: v.number() });

/**
 * Reads a stored text.
 *
 * @param id of the draft that should stand there; another one's is damage
 */
export function readEntry(text: string, id: string): Entry | Unreadable {
  const stored = parseJson(text);
  // A newer version may have another envelope, but says which version it is.
  const versioned = v.safeParse(versionSchema, stored);
  if (!versioned.success) return 'damaged';
  const { version } = versioned.output;
  if (isNewer(version)) return 'newer';
  const envelope = v.safeParse(envelopeSchema, stored);
  if (!envelope.success) return 'damaged';
  const { revision, writer } = envelope.output;
  const draft = readVersioned(version, envelope.output.draft);
  if (typeof draft === 'string') return draft;
  if (draft.id !== id) return 'damaged';
  return excessOf(draft) === undefined ? { revision, writer, draft } : 'too-large';
}

/** The text under which an entry is stored. */
export function writeEntry({ revision, writer, draft }: Entry): string {
  return JSON.stringify({ version: draftVersion, revision, writer, draft });
}

/** The revision that follows one. */
export function nextRevision(revision: number): number {
  return revision < lastRevision ? revision + 1 : 1;
}

/** Whether two drafts that the schema has read, and whose properties so stand in the same order, are alike. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether two pages wrote entries at once, so that neither had seen the other's: each then counts from the
 * same revision. An entry of a lower revision was written over by ours, or ours was by it.
 */
export function wereWrittenAtOnce(ours: Entry, theirs: Entry, isOursThere: boolean): boolean {
  if (ours.writer === theirs.writer || isSameDraft(ours.draft, theirs.draft)) return false;
  return theirs.revision === ours.revision || (theirs.revision < ours.revision && !isOursThere);
}
