import * as v from 'valibot';
import { mostMarks, questionCount } from './code.ts';
import { fewestReturns } from './means.ts';

/** The figures of one round in one group. No sheet and no code is among them. */
export interface Result {
  group: string;
  /** such as 2027-06-15 */
  day: string;
  /** how many valid returns */
  returns: number;
  /** of each statement */
  means: readonly number[];
}

/** What the file of a result says it is. */
const kind = 'gonghui-selftest';
export const longestGroup = 40;
/** No file of a result is longer, in characters. */
export const longestFile = 4000;

const schema = v.strictObject({
  kind: v.literal(kind),
  version: v.literal(1),
  group: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestGroup)),
  day: v.pipe(v.string(), v.isoDate()),
  returns: v.pipe(v.number(), v.integer(), v.minValue(fewestReturns), v.maxValue(100_000)),
  means: v.pipe(v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(mostMarks))), v.length(questionCount)),
});

/** The text of the file in which an organizer keeps a result, means to a hundredth. */
export function writeResult({ group, day, returns, means }: Result): string {
  const rounded = means.map((mean) => Math.round(mean * 100) / 100);
  return JSON.stringify({ kind, version: 1, group, day, returns, means: rounded }, undefined, 1);
}

/** Reads such a file; undefined for anything else, a result of fewer than ten returns among it. */
export function readResult(text: string): Result | undefined {
  if (text.length > longestFile) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
  const result = v.safeParse(schema, data);
  if (!result.success) return undefined;
  const { group, day, returns, means } = result.output;
  return { group, day, returns, means };
}

/** Whether two names are of the same group: spaces and the width of letters do not matter. */
export function isSameGroup(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  return plain(one) === plain(other);
}
