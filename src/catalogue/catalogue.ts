import { getCollection, render, type CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { interleave } from './interleave.ts';
import { passageSummarySchema, type PassageSummary } from './passage-summary.ts';
import type { kindNames } from '../vocabulary/names.ts';
import type { Run } from '../vocabulary/page-schemas.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** The kinds of page that passages have their home on. */
type PageKind = keyof typeof kindNames;

/** A page of the library, as lists show it. */
export interface LibraryPage {
  kind: PageKind;
  id: string;
  /** address from the root of the site */
  url: string;
  title: string;
  summary: string;
  /** slugs of the units it is for */
  units: string[];
  /** the day its words were last compared with their sources, such as 2026-11-22 */
  checked: string;
  /** how one meeting of a method is run */
  run?: Run | undefined;
  passages: PassageSummary[];
}

/** A passage together with the page it stands on. */
export interface ListedPassage extends PassageSummary {
  url: string;
  page: LibraryPage;
}

/** The library by what pages ask of it, gathered once: a page that looks through all pages makes a build quadratic. */
interface Library {
  pages: LibraryPage[];
  passages: ListedPassage[];
  byUrl: ReadonlyMap<string, LibraryPage>;
  /** the pages that link to an address */
  linking: ReadonlyMap<string, ReadonlySet<LibraryPage>>;
}

let library: Promise<Library> | undefined;

function wholeLibrary(): Promise<Library> {
  library ??= readPages().then((pages) => ({
    pages,
    passages: pages.flatMap(passagesOn),
    byUrl: new Map(pages.map((page) => [page.url, page])),
    linking: linksOf(pages),
  }));
  return library;
}

function linksOf(pages: readonly LibraryPage[]): Map<string, Set<LibraryPage>> {
  const linking = new Map<string, Set<LibraryPage>>();
  for (const page of pages)
    for (const url of page.passages.flatMap(({ links }) => links))
      linking.set(url, (linking.get(url) ?? new Set()).add(page));
  return linking;
}

/** Every page of the library: plans, then methods, reusable sections and guides, each in its order. */
export async function libraryPages(): Promise<LibraryPage[]> {
  return (await wholeLibrary()).pages;
}

/** The page of the library at an address from the root; undefined where there is none. */
export async function libraryPageAt(url: string): Promise<LibraryPage | undefined> {
  return (await wholeLibrary()).byUrl.get(url);
}

/**
 * One page of the library.
 *
 * @throws Error when there is none: its route was made from the same files
 */
export async function libraryPage(kind: PageKind, id: string): Promise<LibraryPage> {
  const found = await libraryPageAt(addressOf(`${kind}s`, id));
  if (!found) throw new Error(`No ${kind} page ${id} in the catalogue`);
  return found;
}

/**
 * The pages before and after one in its list; those about one topic make the list of a reusable section.
 *
 * @param url its address from the root
 */
export async function neighboursOf(url: string): Promise<{ before?: LibraryPage; after?: LibraryPage }> {
  const { pages, byUrl } = await wholeLibrary();
  const page = byUrl.get(url);
  if (!page) return {};
  const topic = page.kind === 'snippet' ? page.passages[0]?.topics[0] : undefined;
  const list = pages.filter(
    ({ kind, passages }) => kind === page.kind && (topic === undefined || passages[0]?.topics[0] === topic),
  );
  const at = list.indexOf(page);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

/** Every passage of the library in the order of its pages. */
export async function libraryPassages(): Promise<ListedPassage[]> {
  return (await wholeLibrary()).passages;
}

/** The passages of a page, each with its address. */
function passagesOn(page: LibraryPage): ListedPassage[] {
  return page.passages.map((passage) => ({ ...passage, page, url: `${page.url}#${passage.id}` }));
}

/**
 * Passages in groups, one for each kind of unit in the order of the list; a passage for several kinds stands in each.
 */
export function groupByUnit(
  passages: readonly ListedPassage[],
): { id: string; name: string; passages: ListedPassage[] }[] {
  return [...vocabulary().units.values()].map(({ slug, name }) => ({
    id: slug,
    name,
    passages: passages.filter(({ units }) => units.includes(slug)),
  }));
}

/** The plans written for a kind of unit, by its slug. */
export async function plansFor(unit: string): Promise<LibraryPage[]> {
  return (await libraryPages()).filter((page) => page.kind === 'plan' && page.units.includes(unit));
}

/** The pages that link to a page, by its address from the root. */
export async function pagesLinkingTo(url: string): Promise<LibraryPage[]> {
  return [...((await wholeLibrary()).linking.get(url) ?? [])];
}

/**
 * Reusable sections in the wording of a page's units, each of its topics in turn; those it is most about come first.
 */
export async function snippetsFor({ units, passages }: LibraryPage, count: number): Promise<LibraryPage[]> {
  const weights = new Map<string, number>();
  for (const topic of passages.flatMap(({ topics }) => topics.slice(0, 1))) {
    weights.set(topic, (weights.get(topic) ?? 0) + 1);
  }
  const fitting = (await libraryPages()).filter(
    (page) => page.kind === 'snippet' && page.units.some((unit) => units.includes(unit)),
  );
  const byTopic = [...weights]
    .sort(([, a], [, b]) => b - a)
    .map(([topic]) => fitting.filter((page) => page.passages[0]?.topics[0] === topic));
  return interleave(byTopic, count);
}

async function readPages(): Promise<LibraryPage[]> {
  const last = Number.MAX_SAFE_INTEGER;
  const plans = (await getCollection('plans')).sort(
    (a, b) => (a.data.order ?? last) - (b.data.order ?? last) || a.id.localeCompare(b.id),
  );
  const methods = (await getCollection('methods')).sort((a, b) => a.data.order - b.data.order);
  const snippets = await getCollection('snippets');
  const guides = (await getCollection('guides')).sort((a, b) => a.data.order - b.data.order);
  return Promise.all([
    ...plans.map((entry) => pageOf('plan', entry, [entry.data.unit])),
    ...methods.map((entry) => pageOf('method', entry, [])),
    ...snippets.map((entry) => pageOf('snippet', entry, entry.data.units)),
    ...guides.map((entry) => pageOf('guide', entry, [])),
  ]);
}

type Entry = CollectionEntry<'plans' | 'methods' | 'snippets' | 'guides'>;

async function pageOf(kind: PageKind, entry: Entry, units: string[]): Promise<LibraryPage> {
  const { id, collection, data } = entry;
  return {
    kind,
    id,
    url: addressOf(collection, id),
    title: data.title,
    summary: 'summary' in data ? data.summary : '',
    units,
    checked: data.checked,
    run: 'run' in data ? data.run : undefined,
    passages: await passagesIn(entry),
  };
}

/** Collections are called as the kinds of their pages are, several of them. */
function addressOf(collection: string, id: string): string {
  return `/${collection}/${id}/`;
}

async function passagesIn(entry: Entry): Promise<PassageSummary[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  return z.array(passageSummarySchema).parse(remarkPluginFrontmatter.passages);
}
