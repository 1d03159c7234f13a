import { everyUnit } from '../vocabulary/units.ts';
import type { ReviewData } from './model.ts';

/** A word that belongs to another kind of unit. */
export interface ForeignWord {
  word: string;
  /** what the unit says instead */
  own: string;
  /** whether the one may stand for the other in any sentence */
  exchangeable: boolean;
}

type Words = ReviewData['units'][number]['words'];

/** Generic words whose wordings may stand for one another in any sentence, and those that only name the thing. */
const exchangeable = ['厂务公开', '职代会'];
const namedApart = ['车间班组'];
/** Wordings that other kinds of unit use as well. */
const shared = new Set([
  '部门',
  '科室',
  '班级',
  '站点',
  '处室',
  '政务公开',
  '事务公开',
  '职工（代表）大会',
  '成员单位',
]);
/** The same in full; units.yaml has the usual short form. */
const inFull: Readonly<Record<string, string>> = { 职代会: '职工代表大会', 教代会: '教职工代表大会' };

/** Units that speak of the units in their care, in those units' words. */
const speakOfOthers = new Set([everyUnit, 'shequ']);

const known = new WeakMap<ReviewData, Map<string, ForeignWord[]>>();

/**
 * The words of other kinds of unit that a unit should not use.
 *
 * @param slug kind of unit; an unknown one has no foreign words
 */
export function foreignWords(data: ReviewData, slug: string): readonly ForeignWord[] {
  const byUnit = known.get(data) ?? new Map<string, ForeignWord[]>();
  known.set(data, byUnit);
  const words = byUnit.get(slug) ?? gather(data, slug);
  byUnit.set(slug, words);
  return words;
}

function gather({ units }: ReviewData, slug: string): ForeignWord[] {
  const mine = units.find((unit) => unit.slug === slug)?.words;
  if (!mine || speakOfOthers.has(slug)) return [];
  const others = units.filter((unit) => !speakOfOthers.has(unit.slug)).map(({ words }) => words);
  const found = [
    ...exchangeable.flatMap((generic) => wordsFor(generic, mine, others, true)),
    ...namedApart.flatMap((generic) => wordsFor(generic, mine, others, false)),
    ...contestIn(mine),
  ];
  const ownWords = Object.values(mine).flatMap((word) => [word, inFull[word] ?? word]);
  const full = new Set(Object.values(inFull));
  const isOwn = (word: string): boolean =>
    // 班组 is part of 作业班组; 职工代表大会 and 教职工代表大会 are two things.
    full.has(word) ? ownWords.includes(word) : ownWords.some((own) => own.includes(word));
  const unlike = found.filter(({ word }) => !shared.has(word) && !isOwn(word));
  return [...new Map(unlike.map((entry) => [entry.word, entry])).values()];
}

/** Labour contests are held where there is production; others call theirs otherwise. */
function contestIn({ 劳动竞赛: own }: Words): ForeignWord[] {
  if (own === undefined || own.startsWith('劳动')) return [];
  return [{ word: '劳动竞赛', own, exchangeable: false }];
}

function wordsFor(
  generic: string,
  mine: Words,
  others: readonly Words[],
  canExchange: boolean,
): ForeignWord[] {
  const own = mine[generic];
  if (own === undefined) return [];
  return others.flatMap((words) =>
    (words[generic] ?? '')
      .split('、')
      .filter((word) => word !== '')
      .flatMap((word) => {
        const entry = { word, own, exchangeable: canExchange };
        const [full, ownFull] = [inFull[word], inFull[own]];
        return full === undefined ? [entry] : [entry, { ...entry, word: full, own: ownFull ?? own }];
      }),
  );
}
