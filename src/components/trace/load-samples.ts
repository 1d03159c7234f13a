import type { TracePart } from '../../trace/compare/parts.ts';
import type { Reference } from '../../trace/compare/reference.ts';
import { sampleSentences } from '../../trace/compare/sample-page.ts';
import { readTraceData, type TraceData } from '../../trace/locate/fingerprints.ts';
import { locatePages } from '../../trace/locate/locate.ts';
import { href } from '../../vocabulary/paths.ts';
import { fetchPage } from '../ui/fetch-page.ts';
import { loadPart } from '../ui/load-part.ts';
import { workThrough } from './work-through.ts';

/** So many pages are fetched at once. */
const atOnce = 6;
/** More pages than any plan is made from; what a huge text names beyond them is counted as missing. */
const mostPages = 150;

/** @throws Error when the file cannot be had or is damaged */
export const loadTraceData = loadPart(async (): Promise<TraceData> => {
  const response = await fetch(href('/traces.json'));
  const data = response.ok ? readTraceData(await response.json()) : undefined;
  if (!data) throw new Error('no file of traces');
  return data;
});

/** What a text is compared with. */
export interface Samples {
  references: Reference[];
  /** pages that could not be fetched */
  missing: number;
}

const fetched = new Map<string, Reference[]>();

/**
 * Fetches the pages of the site that a text may have been copied from: those it says it comes from, and those that its
 * words point to.
 */
export async function loadSamples(
  parts: readonly TracePart[],
  { fingerprints }: TraceData,
): Promise<Samples> {
  const said = new Set(parts.flatMap(({ page }) => (page === '' ? [] : [page])));
  const sentences = parts.flatMap((part) => part.sentences.map(({ text }) => text));
  const found = await workThrough(locatePages(sentences, fingerprints, said));
  const all = [...said, ...found];
  const pages = all.slice(0, mostPages);
  let missing = all.length - pages.length;
  const waiting = pages.filter((page) => !fetched.has(page));
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const document = await fetchPage(href(page));
      const main = document?.querySelector('main');
      if (main) fetched.set(page, sampleSentences(main, main.dataset.kind ?? '', page));
      else missing += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { references: pages.flatMap((page) => fetched.get(page) ?? []), missing };
}
