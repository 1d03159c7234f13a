import * as v from 'valibot';

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the whole library consists of, as `offline.json` says it. */
const libraryListSchema = v.object({
  /** names this state of all files */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u)),
  /** all files together */
  bytes,
  /** path from the root of the site, hash of the content, bytes */
  files: v.array(v.tuple([v.pipe(v.string(), v.startsWith('/')), v.string(), bytes])),
});

export type LibraryList = v.InferOutput<typeof libraryListSchema>;

/**
 * Reads the list of the whole library.
 *
 * @returns undefined when the text is something else
 */
export function readLibraryList(text: string): LibraryList | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), libraryListSchema), text);
  return read.success ? read.output : undefined;
}
