import type { Unit } from './list-schemas.ts';

/** Slug of the wording that suits every unit. */
export const everyUnit = 'tongyong';

/** Names of kinds of unit in a row, by their slugs, set apart so that a name with a mark of its own reads as one. */
export function unitNames(slugs: readonly string[], units: ReadonlyMap<string, Pick<Unit, 'name'>>): string {
  const names = slugs.map((slug) => units.get(slug)?.name ?? slug);
  return names.join(names.some((name) => name.includes('、')) ? '；' : '、');
}

/** The kinds of unit that a reader can belong to, in the order of units.yaml: all but the one for every unit. */
export function kindsOfUnit<Kind extends Pick<Unit, 'slug'>>(units: ReadonlyMap<string, Kind>): Kind[] {
  return [...units.values()].filter(({ slug }) => slug !== everyUnit);
}
