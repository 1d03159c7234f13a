import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitBlanks } from '../blanks/split.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import { skeletonSchema, skeletonsFile, type SkeletonEntry } from '../vocabulary/skeleton-schema.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { checkYaml, readYaml } from '../vocabulary/yaml.ts';
import { libraryPassages, type ListedPassage } from './catalogue.ts';
import { taskRoles, skeletonProblem, type SkeletonPassage, type SkeletonProblem } from './check-skeleton.ts';

/** A step of a skeleton: a passage of the site, a heading over other steps, or the table of all measures. */
type SkeletonStep =
  | { kind: 'passage'; passage: ListedPassage; level: 1 | 2 }
  | { kind: 'heading'; title: string }
  | { kind: 'schedule'; title: string; from: number };

/** A whole plan for a kind of unit, as the steps it is begun with. */
export interface Skeleton extends Pick<SkeletonEntry, 'slug' | 'name' | 'unit' | 'title'> {
  steps: SkeletonStep[];
}

let known: Promise<Skeleton[]> | undefined;

/**
 * The skeletons of `content/skeletons.yaml`, in the order of the file.
 *
 * @throws ContentError naming file, line, field and the nearest valid value where one is no whole plan
 */
export function skeletons(): Promise<Skeleton[]> {
  known ??= readSkeletons();
  return known;
}

async function readSkeletons(): Promise<Skeleton[]> {
  const passages = new Map((await libraryPassages()).map((passage) => [addressOf(passage), passage]));
  const file = join(process.cwd(), 'content', skeletonsFile);
  const yaml = readYaml(file, readFileSync(file, 'utf8'));
  const { blanks } = vocabulary();
  const isOpen = (name: string): boolean => blanks.get(name)?.unitWord === false;
  const facts = new Map(
    [...passages].map(([url, passage]) => [url, { ...passage, blanks: passage.blanks.filter(isOpen) }]),
  );
  const entries = checkYaml(yaml, skeletonSchema.array());
  return entries.map((entry, index) => {
    const isAgain = entries.findIndex(({ slug }) => slug === entry.slug) < index;
    const problem = isAgain ? { field: 'slug', reason: `“${entry.slug}”重复了` } : problemOf(entry, facts);
    if (problem) {
      const { part, field, ...rest } = problem;
      const path = part === undefined ? [index, field] : [index, 'parts', part, field];
      throw new ContentError({ file, line: yaml.lineOf(path), field: `${entry.slug} 的 ${field}`, ...rest });
    }
    return { ...entry, steps: stepsOf(entry, passages) };
  });
}

function problemOf(
  entry: SkeletonEntry,
  facts: ReadonlyMap<string, SkeletonPassage>,
): SkeletonProblem | undefined {
  const { units, blanks } = vocabulary();
  const inTitle = splitBlanks(entry.title).flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : []));
  const found = inTitle.find((name) => !blanks.has(name));
  if (!units.has(entry.unit))
    return { field: 'unit', reason: `没有“${entry.unit}”这种单位`, found: entry.unit, known: units.keys() };
  if (found !== undefined)
    return { field: 'title', reason: 'blanks.yaml 里没有登记这个填空', found, known: blanks.keys() };
  return skeletonProblem(entry, facts, inTitle);
}

function stepsOf({ parts }: SkeletonEntry, passages: ReadonlyMap<string, ListedPassage>): SkeletonStep[] {
  return parts.flatMap((part): SkeletonStep[] => {
    if ('heading' in part) return [{ kind: 'heading', title: part.heading }];
    if ('schedule' in part) return [{ kind: 'schedule', title: part.schedule, from: part.from }];
    const passage = passages.get(part.passage);
    const level = part.level ?? (passage && taskRoles.includes(passage.role) ? 2 : 1);
    return passage ? [{ kind: 'passage', passage, level }] : [];
  });
}

/** How skeletons.yaml writes the address of a passage: a page that is one section goes by its own. */
function addressOf({ url, page }: ListedPassage): string {
  return page.kind === 'snippet' ? page.url : url;
}
