// What a build says, sorted into what a person should see and what only helps to find a fault.
import * as v from 'valibot';

/** @typedef {{ kind: 'note' | 'detail' | 'warning' | 'error' | 'stray', text: string }} Said */

// The integrations of this repository, which speak Chinese and shortly.
const ours = new Set(['build-notes', 'finish']);

const event = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ message: v.string(), level: v.string(), label: v.nullish(v.string(), '') }),
);

/**
 * Sorts one line of `astro build --json`.
 *
 * @param {string} line
 * @returns {Said} `stray` is what did not come through Astro's log: a warning of Node, a `console.warn`, or the
 *   error that ended the build
 */
export function sortLine(line) {
  const { success, output } = v.safeParse(event, line);
  if (!success) return { kind: 'stray', text: line };
  const { message, level, label } = output;
  const text = label === '' ? message : `[${label}] ${message}`;
  if (level === 'warn') return { kind: 'warning', text };
  if (level === 'error') return { kind: 'error', text };
  return ours.has(label) ? { kind: 'note', text: message } : { kind: 'detail', text };
}
