import * as v from 'valibot';
import { blankKindNames } from '../vocabulary/blank-kinds.ts';
import type { BlankRules } from './values.ts';

const words = v.pipe(v.string(), v.nonEmpty());

const blankInfo = v.strictObject({
  name: words,
  kind: v.picklist(blankKindNames),
  /** `site`: one value everywhere; `place`: each place its own */
  scope: v.picklist(['site', 'place']),
  /** what to put in, said to the reader */
  hint: words,
  /** a value that reads right in a sentence */
  example: words,
  /** the values of a choice */
  options: v.exactOptional(v.array(words)),
  /** name of the blank whose value it shares */
  sameAs: v.exactOptional(words),
  /** a unit's word: what it is while no kind of unit is chosen */
  default: v.exactOptional(words),
  /** a unit's word: what it is for each kind of unit, by slug */
  words: v.exactOptional(v.record(v.string(), words)),
});

const registry = v.strictObject({
  blanks: v.array(blankInfo),
  /** the kinds of unit that have their own wording */
  units: v.array(v.strictObject({ slug: words, name: words })),
});

/** What the reader is told of a blank. */
export type BlankInfo = v.InferOutput<typeof blankInfo>;

/** The register as `/blanks.json` holds it. */
export type RegistryData = v.InferOutput<typeof registry>;

/** Every blank of the site by its name, and the kinds of unit. */
export interface Registry {
  blanks: ReadonlyMap<string, BlankInfo>;
  units: RegistryData['units'];
}

/**
 * Loads the register of blanks.
 *
 * @param address of `/blanks.json`, the base path included
 * @throws Error when it cannot be had or is no register
 */
export async function loadRegistry(address: string): Promise<Registry> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return parseRegistry(await response.json());
}

/** Reads what `/blanks.json` holds. Throws a ValiError when it is no register. */
export function parseRegistry(data: unknown): Registry {
  const { blanks, units } = v.parse(registry, data);
  return { blanks: new Map(blanks.map((info) => [info.name, info])), units };
}

/** What values are looked up by, for these blanks. */
export function rulesOf(blanks: Iterable<BlankInfo>): BlankRules {
  const site = new Map<string, string>();
  const unitWords = new Map<string, ReadonlyMap<string, string>>();
  for (const info of blanks) {
    if (info.scope === 'site') site.set(info.name, info.sameAs ?? info.name);
    if (info.default === undefined) continue;
    unitWords.set(info.name, new Map([['', info.default], ...Object.entries(info.words ?? {})]));
  }
  return { site, words: unitWords };
}
