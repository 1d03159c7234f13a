import type { Run } from '../../vocabulary/page-schemas.ts';
import { kindsOfUnit } from '../../vocabulary/units.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** How long one meeting lasts and how many people it works with: `40分钟`, `5–20人`. */
export function lengthAndHeads({ minutes, heads: { from, to } }: Run): [minutes: string, heads: string] {
  return [`${String(minutes)}分钟`, `${from === to ? String(from) : `${String(from)}–${String(to)}`}人`];
}

/** Lengths of time that readers have, in minutes; the last is more than a whole day. */
export const times: readonly { value: string; minutes: number; name: string }[] = [
  { value: '30', minutes: 30, name: '30分钟以内' },
  { value: '60', minutes: 60, name: '1小时以内' },
  { value: '90', minutes: 90, name: '1个半小时以内' },
  { value: '240', minutes: 240, name: '半天以内' },
];

/** How many people come, from and to. */
export const sizes: readonly { value: string; from: number; to: number; name: string }[] = [
  { value: '2-5', from: 2, to: 5, name: '2至5人' },
  { value: '6-12', from: 6, to: 12, name: '6至12人' },
  { value: '13-30', from: 13, to: 30, name: '13至30人' },
  { value: '31', from: 31, to: Infinity, name: '30人以上' },
];

/**
 * What of the choices of the index a method answers to, as the values of an attribute each, words with a space between.
 */
export function choicesOf(run: Run, { units }: Pick<Vocabulary, 'units'>): Record<string, string> {
  const fitting = run.units.length > 0 ? run.units : kindsOfUnit(units).map(({ slug }) => slug);
  return {
    'data-time': words(times.filter(({ minutes }) => run.minutes <= minutes)),
    'data-heads': words(sizes.filter(({ from, to }) => run.heads.from <= to && run.heads.to >= from)),
    'data-unit': fitting.join(' '),
  };
}

function words(choices: readonly { value: string }[]): string {
  return choices.map(({ value }) => value).join(' ');
}
