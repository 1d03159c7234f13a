import * as v from 'valibot';

/** What the reader lets this browser keep of the review. */
export interface KeptReview {
  text: string;
  unit: string;
  /** own names as typed */
  names: string;
}

const key = 'gonghui:review';
const schema = v.object({
  version: v.literal(1),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  unit: v.pipe(v.string(), v.regex(/^[a-z-]{0,40}$/u)),
  names: v.pipe(v.string(), v.maxLength(4000)),
});

/** What is kept: `damaged` when it cannot be read, undefined when nothing is kept or storage is forbidden. */
export function readKept(): KeptReview | 'damaged' | undefined {
  let stored: string | null;
  try {
    stored = localStorage.getItem(key);
  } catch {
    return undefined;
  }
  if (stored === null) return undefined;
  try {
    const { text, unit, names } = v.parse(schema, JSON.parse(stored));
    return { text, unit, names };
  } catch {
    return 'damaged';
  }
}

/** Keeps the review. Gives false when storage is full or forbidden. */
export function keep(kept: KeptReview): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version: 1, ...kept }));
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing from now on. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden storage keeps nothing.
  }
}
