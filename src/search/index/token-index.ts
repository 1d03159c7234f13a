import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { mergeChunks, type Chunk } from './merge-chunks.ts';
import { readIndex, type MadeIndex } from './pagefind-files.ts';

/** What is kept of an index so that a later one need not be made anew. */
export interface KeptTokens {
  /** what its records were, in their order */
  keys: readonly string[];
  chunks: readonly Chunk[];
}

/**
 * Places of words in one chunk of the index. A query loads a chunk for each pair of characters, and once the directory
 * that lists all chunks: what both weigh together is least when chunks grow with the square root of the index.
 */
const chunkSize = (records: number): number => Math.round(18 * Math.sqrt(records));

/**
 * Has Pagefind say where the tokens of records stand. Of those that an index before had too, that is known.
 *
 * @param pages the records as Pagefind reads them
 * @param before the index before; the same comes of it as without
 * @throws Error when Pagefind refuses a record
 */
export async function indexTokens(
  pages: readonly string[],
  before: KeptTokens | undefined,
): Promise<KeptTokens> {
  const keys = pages.map((page) => createHash('sha256').update(page).digest('base64'));
  if (keys.join() === before?.keys.join()) return before;
  const old = new Set(before?.keys);
  const fresh = new Map(
    keys.flatMap((key, place) => (old.has(key) ? [] : [[key, pages[place] ?? ''] as const])),
  );
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) places.set(key, [...(places.get(key) ?? []), place]);
  /** Each key counts once, also where an index before had it twice. */
  const take = (key: string): number[] => {
    const taken = places.get(key) ?? [];
    places.delete(key);
    return taken;
  };
  const sources = [
    ...(before ? [{ keys: before.keys, chunks: before.chunks.map(({ content }) => content) }] : []),
    ...(fresh.size > 0 ? [await madeOf(fresh)] : []),
  ].map((source) => ({ chunks: source.chunks, records: source.keys.map(take) }));
  return { keys, chunks: mergeChunks(sources, chunkSize(pages.length)) };
}

/** What Pagefind makes of records, whose keys are their addresses there. */
async function madeOf(
  pages: ReadonlyMap<string, string>,
): Promise<{ keys: string[]; chunks: MadeIndex['chunks'] }> {
  // What it stores for hits is not used: one file of it is made sooner than thousands.
  const { index: pagefind, errors } = await createIndex({ maxFragments: 1 });
  if (!pagefind) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const given = [...pages.keys()];
  // All at once: Pagefind takes them in their order, and nobody waits for its answer to each.
  await Promise.all(
    [...pages.values()].map(async (content, place) => {
      const added = await pagefind.addHTMLFile({ url: `/${String(place)}`, content });
      if (added.errors.length > 0) throw new Error(`Pagefind refused a record: ${added.errors.join('; ')}`);
    }),
  );
  const wrote = await pagefind.getFiles();
  await pagefind.deleteIndex();
  if (wrote.errors.length > 0) throw new Error(`Pagefind wrote no index: ${wrote.errors.join('; ')}`);
  const { urls, chunks } = readIndex(new Map(wrote.files.map(({ path, content }) => [path, content])));
  const keys = urls.map((url) => {
    const key = given[Number(url.slice(1))];
    // Better here than in the browser, which would show another passage.
    if (key === undefined) throw new Error(`Pagefind lists ${url}, which is no record`);
    return key;
  });
  if (keys.length !== given.length) throw new Error('Pagefind lists other records than it was given');
  return { keys, chunks };
}
