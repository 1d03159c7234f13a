/** The time in milliseconds since 1970, as drafts hold it: a clock set before that says 0. */
export function now(): number {
  return Math.max(0, Date.now());
}
