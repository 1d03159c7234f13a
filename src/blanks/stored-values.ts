import * as v from 'valibot';
import { cleanValue, longestValue, type ReaderValues } from './values.ts';

/** Version of the stored form. A change that this code cannot read needs the next number. */
const version = 1;

const entries = v.pipe(
  v.array(
    v.tuple([
      v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
      v.pipe(v.string(), v.maxLength(longestValue)),
    ]),
  ),
  v.maxLength(20_000),
);
const stored = v.strictObject({ version: v.literal(version), site: entries, places: entries });
const later = v.looseObject({ version: v.pipe(v.number(), v.minValue(version + 1)) });

/** Writes values as they are stored. */
export function writeValues({ site, places }: ReaderValues): string {
  return JSON.stringify({ version, site: [...site], places: [...places] });
}

/** Reads stored values, or tells that they are damaged or were written by a later version of the site. */
export function parseValues(text: string): ReaderValues | 'damaged' | 'newer' {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const read = v.safeParse(stored, data);
  if (read.success) return { site: mapOf(read.output.site), places: mapOf(read.output.places) };
  return v.is(later, data) ? 'newer' : 'damaged';
}

/** What another program may have put there is cleaned as what a reader types is. */
function mapOf(list: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(
    list
      .map(([key, value]): [string, string] => [key, cleanValue(value)])
      .filter(([, value]) => value !== ''),
  );
}
