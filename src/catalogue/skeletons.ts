import { getCollection } from 'astro:content';
import {
  libraryPages,
  libraryPassages,
  passagesOn,
  type LibraryPage,
  type ListedPassage,
} from './catalogue.ts';
import { everyUnit } from '../vocabulary/units.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** A step of a skeleton: a passage of the site, or a heading under which the reader writes or other steps stand. */
type SkeletonStep =
  { kind: 'passage'; passage: ListedPassage } | { kind: 'heading'; title: string; role: string };

/** What a plan of a kind of unit is made of, in its order. */
export interface Skeleton {
  /** title of the document, with blanks */
  title: string;
  steps: SkeletonStep[];
}

/** Parts of every plan: what unions ask for is 目标、举措、推进时间, and what makes an official document of it. */
const before = ['zhidao', 'mubiao'] as const;
const after = ['shijian', 'baozhang'] as const;
const tasks = ['renwu', 'cuoshi'];
/** A plan is better with these few done than with all of them promised. */
const mostTasks = 8;
const plainTitle = '【单位名称】工会【年份】年工作计划';

/**
 * The skeleton for a kind of unit. Each part is taken from a plan of that kind, else from its reusable
 * sections, else from those for every unit; a part that is nowhere is a heading to write under.
 */
export async function skeletonFor(unit: string): Promise<Skeleton> {
  const pages = await libraryPages();
  const plans = pages.filter(({ kind, units }) => kind === 'plan' && units.includes(unit));
  const main = plans.toSorted((a, b) => partCount(b) - partCount(a))[0];
  const own = main ? passagesOn(main) : [];
  const sources = [own, ...(await sections(unit))];
  const part = (role: string): SkeletonStep => {
    const passage = sources.flat().find((candidate) => candidate.role === role);
    const title = vocabulary().roles.get(role)?.heading ?? '';
    return passage ? { kind: 'passage', passage } : { kind: 'heading', title, role };
  };
  const signature = [...own, ...(await libraryPassages())].find(({ role }) => role === 'jieyu');
  return {
    title: main ? await documentTitle(main.id) : plainTitle,
    steps: [
      ...before.map(part),
      { kind: 'heading', title: vocabulary().roles.get('renwu')?.heading ?? '', role: 'renwu' },
      ...tasksFrom(sources).map((passage): SkeletonStep => ({ kind: 'passage', passage })),
      ...after.map(part),
      ...(signature ? [{ kind: 'passage', passage: signature } as const] : []),
    ],
  };
}

/** How many of the parts of a plan a page has. */
function partCount({ passages }: LibraryPage): number {
  return [...before, ...after].filter((role) => passages.some((passage) => passage.role === role)).length;
}

/** The reusable sections in the wording of a unit, and those for every unit. */
async function sections(unit: string): Promise<ListedPassage[][]> {
  const all = (await libraryPassages()).filter(({ page }) => page.kind === 'snippet');
  return [unit, everyUnit].map((slug) => all.filter(({ units }) => units.includes(slug)));
}

/** One task for each topic, in the order of the first source that has enough of them. */
function tasksFrom(sources: readonly ListedPassage[][]): ListedPassage[] {
  const chosen = new Map<string, ListedPassage>();
  for (const passage of sources.flat()) {
    const [topic = ''] = passage.topics;
    if (tasks.includes(passage.role) && !chosen.has(topic) && chosen.size < mostTasks)
      chosen.set(topic, passage);
  }
  return [...chosen.values()];
}

async function documentTitle(id: string): Promise<string> {
  const entry = (await getCollection('plans')).find((plan) => plan.id === id);
  return entry?.data.documentTitle ?? plainTitle;
}
