import type { Unit } from './list-schemas.ts';

/** Slug of the wording that suits every unit. */
export const everyUnit = 'tongyong';

/** The kinds of unit that a reader can belong to, in the order of units.yaml: all but the one for every unit. */
export function kindsOfUnit<Kind extends Pick<Unit, 'slug'>>(units: ReadonlyMap<string, Kind>): Kind[] {
  return [...units.values()].filter(({ slug }) => slug !== everyUnit);
}
