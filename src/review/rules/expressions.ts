import { finderOf, type Finder, type Pattern } from '../../vocabulary/outdated.ts';
import type { Expression, ReviewData, Severity } from '../model.ts';
import type { Found } from './rule.ts';

/** An expression to look for, and what to say of it. */
export interface WatchedPattern extends Omit<Pattern, 'regex'> {
  message: string;
  reason: string;
  /** what may stand there instead */
  replace?: string;
}

const made = new WeakMap<ReviewData, ReadonlyMap<Expression['kind'], [Expression, Finder][]>>();

/** Entries of outdated.yaml with their finders, by kind. A pattern this browser cannot read is passed over. */
function entriesOf(data: ReviewData): ReadonlyMap<Expression['kind'], [Expression, Finder][]> {
  const known = made.get(data);
  if (known) return known;
  const entries = new Map<Expression['kind'], [Expression, Finder][]>();
  for (const entry of data.outdated) {
    const finder = finderOrNothing(entry);
    if (finder) entries.set(entry.kind, [...(entries.get(entry.kind) ?? []), [entry, finder]]);
  }
  made.set(data, entries);
  return entries;
}

function finderOrNothing(pattern: Pattern): Finder | undefined {
  try {
    return finderOf(pattern);
  } catch {
    return undefined;
  }
}

/** The expressions of these kinds in a text. */
export function expressionsIn(
  text: string,
  { data, kinds, severity }: { data: ReviewData; kinds: readonly Expression['kind'][]; severity: Severity },
): Found[] {
  const entries = kinds.flatMap((kind) => entriesOf(data).get(kind) ?? []);
  return entries.flatMap(([{ kind, why, suggestion, replace }, find]) =>
    find(text).map(([start, end]): Found => {
      const message = `${kind}“${text.slice(start, end)}”`;
      const reason = replace === undefined ? `${why}建议：${suggestion}。` : why;
      return { severity, start, end, message, reason, ...fixTo(replace) };
    }),
  );
}

/** Makes a search for a list of patterns: what it finds, in the words of each. */
export function watchFor(patterns: readonly WatchedPattern[], severity: Severity): (text: string) => Found[] {
  const watched = patterns.map((pattern) => ({ pattern, find: finderOf({ ...pattern, regex: true }) }));
  return (text) =>
    watched.flatMap(({ pattern: { message, reason, replace }, find }) =>
      find(text).map(([start, end]): Found => ({ severity, start, end, message, reason, ...fixTo(replace) })),
    );
}

/** The fix that puts other words in the place; none when there are none. */
export function fixTo(replacement: string | undefined): Pick<Found, 'fix'> {
  if (replacement === undefined) return {};
  const label = replacement === '' ? '删去' : `改成“${replacement}”`;
  return { fix: { label, replacement } };
}
