import { formatCount } from './number-format.ts';
import { attributeOf, childOf, childrenOf, isOn, numberOf } from './xml.ts';

/** One level of a numbering. */
interface NumberLevel {
  format: string;
  /** such as 第%1章 or （%2） */
  pattern: string;
  start: number;
  /** counts anew after a level this deep or higher; 0 never */
  restart: number;
  /** every level is written in digits */
  isLegal: boolean;
  /** style whose paragraphs stand on this level */
  style: string | undefined;
}

/** A numbering that paragraphs use. */
interface Numbering {
  /** numberings of one kind count on together */
  abstractId: string;
  levels: NumberLevel[];
  /** levels that begin anew where this numbering is first used */
  startsAnew: ReadonlyMap<number, number>;
}

/** What a paragraph is numbered with: 一、, or a bullet. */
export interface CountedNumber {
  number: string;
  isBullet: boolean;
}

/** Counts the automatic numbers of a Word file, paragraph by paragraph in reading order. */
export class NumberCounter {
  readonly #numberings: ReadonlyMap<string, Numbering>;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** @param root of the part word/numbering.xml, if there is one */
  constructor(root: Element | undefined) {
    const abstracts = new Map(
      childrenOf(root, 'abstractNum').map((abstract) => [
        attributeOf(abstract, 'abstractNumId') ?? '',
        abstract,
      ]),
    );
    // A list style stands once, and other numberings point to it by its name.
    const ofStyle = new Map(
      [...abstracts.values()].map((abstract) => [
        attributeOf(childOf(abstract, 'styleLink')) ?? '',
        abstract,
      ]),
    );
    for (const [id, abstract] of abstracts) {
      const linked = ofStyle.get(attributeOf(childOf(abstract, 'numStyleLink')) ?? '-');
      if (linked) abstracts.set(id, linked);
    }
    this.#numberings = new Map(
      childrenOf(root, 'num').map((num) => [attributeOf(num, 'numId') ?? '', numberingOf(num, abstracts)]),
    );
  }

  /** The level on which a numbering puts the paragraphs of a style. */
  levelOfStyle(numId: string, style: string): number | undefined {
    const level = this.#numberings.get(numId)?.levels.findIndex((one) => one.style === style) ?? -1;
    return level < 0 ? undefined : level;
  }

  /** Counts a paragraph, and gives its number; undefined where there is none. */
  next(numId: string, level: number): CountedNumber | undefined {
    const numbering = this.#numberings.get(numId);
    const own = numbering?.levels[level];
    if (!numbering || !own) return undefined;
    const counts = this.#counts.get(numbering.abstractId) ?? numbering.levels.map(() => 0);
    this.#counts.set(numbering.abstractId, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [at, start] of numbering.startsAnew) counts[at] = start - 1;
    }
    const before = counts[level] ?? 0;
    counts[level] = before === 0 ? own.start : before + 1;
    for (const [at, deeper] of numbering.levels.entries())
      if (at > level && (deeper.restart < 0 || level < deeper.restart)) counts[at] = 0;
    if (own.format === 'bullet') return { number: '', isBullet: true };
    const number = own.pattern.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = numbering.levels[at];
      const count = (counts[at] ?? 0) === 0 ? (other?.start ?? 1) : (counts[at] ?? 1);
      return formatCount(count, own.isLegal ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return { number: own.format === 'none' && !/\S/u.test(number) ? '' : number, isBullet: false };
  }
}

function numberingOf(num: Element, abstracts: ReadonlyMap<string, Element>): Numbering {
  const abstractId = attributeOf(childOf(num, 'abstractNumId')) ?? '';
  const overrides = childrenOf(num, 'lvlOverride');
  const levels = levelsOf(abstracts.get(abstractId));
  const startsAnew = new Map<number, number>();
  for (const override of overrides) {
    const at = numberOf(override, 'ilvl') ?? 0;
    const level = childOf(override, 'lvl');
    if (level) levels[at] = levelOf(level);
    const start = numberOf(childOf(override, 'startOverride'));
    if (start !== undefined) startsAnew.set(at, start);
  }
  return { abstractId, levels, startsAnew };
}

function levelsOf(abstract: Element | undefined): NumberLevel[] {
  const levels: NumberLevel[] = [];
  for (const level of childrenOf(abstract, 'lvl')) {
    const at = numberOf(level, 'ilvl') ?? 0;
    if (at >= 0 && at < 9) levels[at] = levelOf(level);
  }
  return Array.from({ length: levels.length }, (_, at) => levels[at] ?? noLevel);
}

const noLevel: NumberLevel = {
  format: 'none',
  pattern: '',
  start: 1,
  restart: -1,
  isLegal: false,
  style: undefined,
};

function levelOf(level: Element): NumberLevel {
  return {
    // A format that older programs do not know stands in a wrapper, with the one they know beside it.
    format: attributeOf(childOf(level, 'numFmt')) ?? 'decimal',
    pattern: attributeOf(childOf(level, 'lvlText')) ?? '',
    start: numberOf(childOf(level, 'start')) ?? 1,
    restart: numberOf(childOf(level, 'lvlRestart')) ?? -1,
    isLegal: isOn(childOf(level, 'isLgl')),
    style: attributeOf(childOf(level, 'pStyle')),
  };
}
