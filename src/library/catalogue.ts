import { getCollection, render, type CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { passageSummarySchema, type PassageSummary } from './passage-summary.ts';

/** The kinds of page that passages have their home on. */
type PageKind = 'plan' | 'method' | 'snippet' | 'guide';

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
  passages: PassageSummary[];
}

/** A passage together with the page it stands on. */
export interface ListedPassage extends PassageSummary {
  url: string;
  page: LibraryPage;
}

let pages: Promise<LibraryPage[]> | undefined;

/** Every page of the library: plans, then methods, reusable sections and guides, each in its order. */
export function libraryPages(): Promise<LibraryPage[]> {
  pages ??= readPages();
  return pages;
}

/** Every passage of the library in the order of its pages. */
export async function libraryPassages(): Promise<ListedPassage[]> {
  return (await libraryPages()).flatMap((page) =>
    page.passages.map((passage) => ({ ...passage, page, url: `${page.url}#${passage.id}` })),
  );
}

/** The plans written for a kind of unit, by its slug. */
export async function plansFor(unit: string): Promise<LibraryPage[]> {
  return (await libraryPages()).filter((page) => page.kind === 'plan' && page.units.includes(unit));
}

async function readPages(): Promise<LibraryPage[]> {
  const plans = await getCollection('plans');
  const methods = (await getCollection('methods')).sort((a, b) => a.data.order - b.data.order);
  const snippets = await getCollection('snippets');
  const guides = (await getCollection('guides')).sort((a, b) => a.data.order - b.data.order);
  return Promise.all([
    ...plans.map(async (entry): Promise<LibraryPage> => {
      const { title, summary, unit } = entry.data;
      const url = `/plans/${entry.id}/`;
      return {
        kind: 'plan',
        id: entry.id,
        url,
        title,
        summary,
        units: [unit],
        passages: await passagesIn(entry),
      };
    }),
    ...methods.map(async (entry): Promise<LibraryPage> => {
      const { title, summary } = entry.data;
      const url = `/methods/${entry.id}/`;
      return {
        kind: 'method',
        id: entry.id,
        url,
        title,
        summary,
        units: [],
        passages: await passagesIn(entry),
      };
    }),
    ...snippets.map(async (entry): Promise<LibraryPage> => {
      const { title, units } = entry.data;
      const url = `/snippets/${entry.id}/`;
      return {
        kind: 'snippet',
        id: entry.id,
        url,
        title,
        summary: '',
        units,
        passages: await passagesIn(entry),
      };
    }),
    ...guides.map(async (entry): Promise<LibraryPage> => {
      const { title, summary } = entry.data;
      const url = `/guides/${entry.id}/`;
      return {
        kind: 'guide',
        id: entry.id,
        url,
        title,
        summary,
        units: [],
        passages: await passagesIn(entry),
      };
    }),
  ]);
}

async function passagesIn(
  entry: CollectionEntry<'plans' | 'methods' | 'snippets' | 'guides'>,
): Promise<PassageSummary[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  return z.array(passageSummarySchema).parse(remarkPluginFrontmatter.passages);
}
