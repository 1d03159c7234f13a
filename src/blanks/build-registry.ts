import type { Blank } from '../vocabulary/list-schemas.ts';
import { kindsOfUnit } from '../vocabulary/units.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { BlankInfo, RegistryData } from './registry.ts';

/** What readers need of blanks.yaml and units.yaml, for `/blanks.json`. */
export function buildRegistry({ blanks, units }: Pick<Vocabulary, 'blanks' | 'units'>): RegistryData {
  return {
    blanks: [...blanks.values()].map((blank) => blankInfo(blank, units)),
    // Who has chosen no kind of unit reads the words for all.
    units: kindsOfUnit(units).map(({ slug, name }) => ({ slug, name })),
  };
}

function blankInfo(
  { unitWord, sameAs, options, default: word, ...blank }: Blank,
  units: Vocabulary['units'],
): BlankInfo {
  const common = { ...blank, ...(sameAs === undefined ? {} : { sameAs }) };
  if (!unitWord || word === undefined) return { ...common, ...(options === undefined ? {} : { options }) };
  const words = Object.fromEntries(
    kindsOfUnit(units).flatMap((unit): [string, string][] => {
      const own = unit.words[blank.name];
      return own === undefined ? [] : [[unit.slug, own]];
    }),
  );
  return { ...common, default: word, words, options: [...new Set([word, ...Object.values(words)])] };
}
