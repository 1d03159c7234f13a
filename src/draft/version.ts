import * as v from 'valibot';
import { draftSchema, type Draft } from './schema.ts';

/** Makes a draft of one version into one of the next. It gets what nobody has checked yet, and may throw on it. */
type Migration = (draft: unknown) => unknown;

/**
 * How drafts of older versions become new ones: the first step leads from version 1 to version 2, and so on.
 * When the form of a draft changes, its step is added here and nowhere else; stored drafts, files and shared
 * links all come through.
 */
const migrations: readonly Migration[] = [
  // Blanks may have samples and passages measures: a draft without is one as it is, but the site of before cannot read
  // one with them.
  (draft) => draft,
  // A plan may say what became of its measures, and a draft may be a summary. One without is one as it is.
  (draft) => draft,
];

/** The version of a draft's form that is written. */
export const draftVersion = migrations.length + 1;

/** Whether only a newer version of the site can read a draft of this version. */
export function isNewer(version: number): boolean {
  return version > draftVersion;
}

/**
 * Reads a draft that came with the version it was written in.
 *
 * @param steps migrations, the first from version 1 to 2; tests bring their own
 * @returns the draft; `newer` when only a newer version of the site can read it; `damaged` when it is none
 */
export function readVersioned(
  version: number,
  draft: unknown,
  steps = migrations,
): Draft | 'damaged' | 'newer' {
  if (!Number.isInteger(version) || version < 1) return 'damaged';
  if (version > steps.length + 1) return 'newer';
  try {
    const migrated = steps.slice(version - 1).reduce((older, step) => step(older), draft);
    const checked = v.safeParse(draftSchema, migrated);
    return checked.success ? checked.output : 'damaged';
  } catch {
    return 'damaged';
  }
}
