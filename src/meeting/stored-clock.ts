import * as v from 'valibot';
import type { Clock } from './clock.ts';

/** A meeting that a browser keeps, so that loading its page anew does not end it. */
export interface StoredMeeting {
  /** path of its page */
  page: string;
  /** place of its table on the page, from 0 */
  table: number;
  sound: boolean;
  clock: Clock;
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const schema = v.strictObject({
  page: v.string(),
  table: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sound: v.boolean(),
  clock: v.strictObject({ passed: time, since: v.optional(time) }),
});

/** Nobody means a meeting that was left standing for so long, in milliseconds. */
const longest = 12 * 3_600_000;

/** The text under which a meeting is kept. */
export function writeMeeting(meeting: StoredMeeting): string {
  return JSON.stringify(meeting);
}

/**
 * Reads a meeting back.
 *
 * @returns undefined for a text that is none, and for a meeting that began too long ago, or in the future
 */
export function readMeeting(text: string, now: number): StoredMeeting | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = v.safeParse(schema, data);
  if (!result.success) return undefined;
  const { passed, since = now } = result.output.clock;
  return passed <= longest && since <= now && now - since <= longest ? result.output : undefined;
}
