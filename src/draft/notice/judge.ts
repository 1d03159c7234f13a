import type { DraftIndex } from './draft-index.ts';
import { heldWords, pairsOf } from './held-words.ts';
import { missingThing } from './asked-thing.ts';
import { missingFeasts, otherHalf, shortfalls } from './lacks.ts';
import { deadlineOf, monthsOf } from './months.ts';
import type { Answer, Demand, FoundPart } from './model.ts';
import { withoutFigures, type Term, type TermReader } from './terms.ts';
import { findWindows, isAim, leastShare, type Window } from './windows.ts';

/** Places that hold nearly as much as the best are looked at for figures, too. */
const nearlyBest = 0.7;
/** A place where something is done answers beside an aim that holds so much more. */
const besideAim = 0.6;
/** Only these tell when and by whom. */
const asGood = 0.9;
/** So many places are looked at, and so many are shown. */
const mostNear = 12;
const mostShown = 2;

/** What a demand is judged by. */
export interface Ground {
  reader: TermReader;
  index: DraftIndex;
  /** how much each word weighs */
  weightOf: (terms: readonly Term[]) => ReadonlyMap<string, number>;
}

/** Says how well a draft answers a demand, a step at a time: one of a whole page is a lot to look up. */
export function* judge(demand: Demand, { reader, index, weightOf }: Ground): Generator<undefined, Answer> {
  const plain = reader.plain(demand.text);
  const own = reader.terms(withoutFigures(plain));
  const terms =
    own.length > 0 ? own : reader.terms(withoutFigures(reader.plain(`${demand.section}，${demand.text}`)));
  yield* index.lookUp(terms);
  const weights = lighterExamples(plain, terms, weightOf(terms));
  const windows = findWindows(terms, weights, index).filter((window) =>
    saysMoreThanWhom(terms, textOf(window, index)),
  );
  const best = bestShare(windows, index);
  const query = terms.map(({ word }) => word).join(' ');
  const common = { demand, query };
  const near = windows
    .filter(({ share }) => share >= Math.max(leastShare, best * nearlyBest))
    .filter((window) => missingThing(plain, terms, textOf(window, index)) === '')
    .slice(0, mostNear);
  if (near.length === 0)
    return { ...common, verdict: 'missing', found: [], lacking: terms.map(({ word }) => word), reasons: [] };
  const closest = near.filter(({ share }) => share >= best * asGood);
  // Where it is done is shown before where it is aimed at or listed.
  const done = near.filter(({ part }) => !isAimPart(index, part) && index.parts[part]?.isTable !== true);
  const first = [...done, ...near.filter((window) => !done.includes(window))].slice(0, mostShown);
  const shown = first.map((window) => foundPart(window, terms, index));
  const lacking = lackingOf(terms, first[0], index);
  const reasons = [
    ...shortfalls(plain, demand, near, terms, reader, index),
    ...(near.every(({ part }) => isAimPart(index, part))
      ? ['只在目标或者总的要求里提到，没有写怎么做。']
      : []),
    ...lateness(plain, closest, index),
    ...ownerless(plain, closest, index),
    ...otherHalf(plain, near[0], index, reader),
    ...missingFeasts(plain, near, index),
  ];
  return {
    ...common,
    verdict: reasons.length === 0 ? 'met' : 'weak',
    found: shown,
    lacking,
    reasons: [...new Set(reasons)],
  };
}

const whom = /^(?!发展)[^，。；]{0,4}(?:职工|教师|员|护士|医生|干部|人员|代表|工匠|农民工)$/u;

/** For whom something is asked for is not yet what: a place that holds nothing else of a demand answers another. */
function saysMoreThanWhom(terms: readonly Term[], text: string): boolean {
  const things = terms.filter(({ word }) => !whom.test(word));
  return things.length === 0 || things.some((term) => markedWords(term, text).length > 0);
}

const examples = /([^，。；：]+、[^，。；：]+?)等/gu;
/** What an example counts beside what it is one of: 羽毛球、摄影等协会. */
const exampleWeight = 0.35;

function lighterExamples(
  plain: string,
  terms: readonly Term[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const listed = [...plain.matchAll(examples)].map(([, list = '']) => list).join('');
  if (listed === '') return weights;
  const rest = plain.replace(examples, '');
  return new Map(
    terms.map(({ word }) => {
      const isExample = listed.includes(word) && !rest.includes(word);
      return [word, (weights.get(word) ?? 1) * (isExample ? exampleWeight : 1)];
    }),
  );
}

/** The most that a place holds; an aim holds it in fewer words than the place that says how it is reached. */
function bestShare(windows: readonly Window[], index: DraftIndex): number {
  const most = (some: readonly Window[]): number => Math.max(0, ...some.map(({ share }) => share));
  const [all, done] = [most(windows), most(windows.filter(({ part }) => !isAimPart(index, part)))];
  return done >= all * besideAim ? done : all;
}

function isAimPart(index: DraftIndex, at: number): boolean {
  const part = index.parts[at];
  return part !== undefined && isAim(part);
}

function textOf({ part, sentences }: Window, index: DraftIndex): string {
  return `${index.parts[part]?.heading ?? ''}。${sentences.map((at) => index.sentences[at]?.plain ?? '').join('')}`;
}

function foundPart(window: Window, terms: readonly Term[], index: DraftIndex): FoundPart {
  const part = index.parts[window.part];
  const text = window.sentences.map((at) => index.sentences[at]?.text ?? '').join('');
  const plain = textOf(window, index);
  return {
    place: part?.place ?? '',
    id: part?.id ?? '',
    text: text === '' ? (part?.heading ?? '') : text,
    words: [...new Set(terms.flatMap((term) => markedWords(term, plain)))],
  };
}

/** What of a word stands in a text: itself or one that says the same, else pairs of its characters. */
function markedWords(term: Term, text: string): string[] {
  const held = heldWords(term, text);
  return held.length > 0 ? held : pairsOf(term.word).filter((pair) => text.includes(pair));
}

function lackingOf(terms: readonly Term[], window: Window | undefined, index: DraftIndex): string[] {
  const text = window ? textOf(window, index) : '';
  return terms.filter((term) => heldWords(term, text).length === 0).map(({ word }) => word);
}

function lateness(plain: string, near: readonly Window[], index: DraftIndex): string[] {
  const wanted = deadlineOf(plain);
  if (wanted === undefined) return [];
  const months = near.flatMap((window) => monthsOf(textOf(window, index)));
  if (months.length === 0) return [`没有写什么时候做，通知要求${String(wanted)}月前后。`];
  return Math.min(...months) <= wanted
    ? []
    : [`通知要求不晚于${String(wanted)}月，稿子写的是${String(Math.min(...months))}月。`];
}

const ownerAsked = /由[^，。；]{2,10}负责|专人(?:负责|管理)|明确[^，。；]{0,6}责任人|责任到人/u;
const ownerNamed =
  /由[^，。；]{2,14}(?:负责|组织|牵头|承办|落实|管|记|查|看|填|报|[^，。；]{1,8})|责任人|牵头|专人|分管/u;

function ownerless(plain: string, near: readonly Window[], index: DraftIndex): string[] {
  if (!ownerAsked.test(plain)) return [];
  return near.some((window) => ownerNamed.test(textOf(window, index))) ? [] : ['没有写由谁负责。'];
}
