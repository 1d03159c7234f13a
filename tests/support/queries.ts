import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query of the quality set and what must answer it. */
export interface JudgedQuery {
  query: string;
  /** how it is written: typo, pinyin, question … */
  manner: string;
  /** a hit answers when it bears one of these topics … */
  topics: readonly string[];
  /** … or when its address begins with one of these */
  passages: readonly string[];
  /** and then only with this unit's wording or everyone's, when it is not empty */
  unit: string;
}

/**
 * Reads one half of the quality set: `tuning` is looked at while the search is being improved, `held-out` is not.
 *
 * @throws Error naming the entry that is none
 */
export function judgedQueries(half: 'tuning' | 'held-out'): JudgedQuery[] {
  const file = new URL(`../search/queries/${half}.yaml`, import.meta.url);
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${half}.yaml holds no list`);
  return entries.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null) throw new Error(`${half}.yaml: entry ${String(index)}`);
    const text = (key: string): string => {
      const value: unknown = Reflect.get(entry, key);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const list = (key: string): string[] => {
      const value: unknown = Reflect.get(entry, key);
      return Array.isArray(value) ? value.map(String) : [];
    };
    const judged = {
      query: text('query'),
      manner: text('manner'),
      topics: list('topics'),
      passages: list('passages'),
      unit: text('unit'),
    };
    if (judged.query === '' || judged.manner === '' || judged.topics.length + judged.passages.length === 0)
      throw new Error(`${half}.yaml: entry ${String(index + 1)} says too little: ${JSON.stringify(entry)}`);
    return judged;
  });
}

/** Whether a hit answers a query. */
export function answers(
  hit: { url: string; topics: readonly string[]; units: readonly string[] },
  { topics, passages, unit }: JudgedQuery,
): boolean {
  const subject =
    topics.some((topic) => hit.topics.includes(topic)) || passages.some((start) => hit.url.startsWith(start));
  return subject && (unit === '' || hit.units.some((one) => one === unit || one === 'tongyong'));
}
