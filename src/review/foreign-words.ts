import { everyUnit } from '../vocabulary/units.ts';
import type { ReviewData } from './model.ts';

/** A word that belongs to another kind of unit. */
export interface ForeignWord {
  word: string;
  /** what the unit says instead; empty when that depends */
  own: string;
  /** whether the one may stand for the other in any sentence */
  exchangeable: boolean;
}

/** What units say of themselves and of those who work in them: the words, and the kinds of unit that may say them. */
const ofOneself: readonly (readonly [kinds: string, words: string])[] = [
  ['xuexiao', '全校 我校 本校 校工会 校园文化 备课组 教研组 升学率 中考'],
  ['youeryuan', '全园 我园 本园 园工会 园长 保教工作 家长开放日 保育员'],
  // A children's palace is an institution with teachers.
  ['xuexiao youeryuan shiye', '师德'],
  ['xuexiao youeryuan', '教工 教职工 教职员工 全体教师 广大教师 青年教师 骨干教师 教师队伍'],
  ['qiye gongdi', '全厂 我厂 本厂 厂部 厂工会 分厂'],
  ['yiyuan xuexiao jiguan qiye shiye gongdi', '我院 全院 本院'],
  ['yiyuan', '医德医风 护理部 临床科室 全院医护 医护质量'],
  ['jiguan qiye shiye gongdi', '我局 本局 我委 本委'],
  ['jiguan shiye xuexiao youeryuan yiyuan', '我镇 我乡 我街道 我社区 本社区'],
  ['gongdi qiye', '我项目部 全体参建'],
];

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

/** What a unit may say besides its own wording: the roads and sewers of an institution are kept by teams. */
const alsoSays: Readonly<Record<string, readonly string[]>> = { shiye: ['班组'] };

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
    ...spokenOfOneself(slug),
    ...exchangeable.flatMap((generic) => wordsFor(generic, mine, others, true)),
    ...namedApart.flatMap((generic) => wordsFor(generic, mine, others, false)),
  ];
  const ownWords = [
    ...Object.values(mine).flatMap((word) => [word, inFull[word] ?? word]),
    ...(alsoSays[slug] ?? []),
  ];
  const full = new Set(Object.values(inFull));
  const isOwn = (word: string): boolean =>
    // 班组 is part of 作业班组; 职工代表大会 and 教职工代表大会 are two things.
    full.has(word) ? ownWords.includes(word) : ownWords.some((own) => own.includes(word));
  const unlike = found.filter(({ word }) => !shared.has(word) && !isOwn(word));
  return [...new Map(unlike.map((entry) => [entry.word, entry])).values()];
}

function spokenOfOneself(slug: string): ForeignWord[] {
  return ofOneself
    .filter(([kinds]) => !kinds.split(' ').includes(slug))
    .flatMap(([, words]) => words.split(' ').map((word) => ({ word, own: '', exchangeable: false })));
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
