/** A figure that a plan names, or that became of it. */
export interface Figure {
  value: number;
  /** 次, 人, %; empty where none is said */
  unit: string;
}

/** What a row promises to reach. */
export interface PlannedFigure extends Figure {
  /** where the row says it: its work, or how it is checked */
  in: 'work' | 'check';
  /** less is better: 不超过3次 */
  isLimit: boolean;
  /** the clause that names it: 参加会员不低于80% */
  clause: string;
  /** it is so many each time or for each one, so that nothing can be told from the sum of a year: 每组2人 */
  isEach: boolean;
}

const units = '人次|场次|课时|学时|次|场|期|人|名|户|条|件|项|篇|份|个|家|本|册|对|支|道|题|节|台|批|处|%';
/** Not 第2次, and not 3—5次, of which it is not known which counts. */
const arabic = `(?<number>\\d+(?:\\.\\d+)?)(?<unit>${units})`;
/** 两次 and 十二场, but not 四不伤害 or 十项准则, which are names. */
const han = '(?<han>[一二两三四五六七八九十]{1,3})(?<counted>人次|场次|次|场|期)(?!性|方案)';
const figure = new RegExp(`${arabic}|${han}`, 'gu');
const ordinal = /(?:第|[上下前本这首]|\d[—–~～至到.-]|[一二三四五六七八九十])$/u;
const each = /[每各]/u;
const whole = /全年|全学年|年内|一年|累计|合计|共/u;
const limit = /不超过|不多于|不高于|以内|以下|最多|控制在/u;

/**
 * The figure that a row plans, read from its work, else from how it is checked.
 *
 * @param row its cells as text
 * @returns undefined for a row that names none
 */
export function plannedFigure(row: { when: string; work: string; check: string }): PlannedFigure | undefined {
  for (const place of ['work', 'check'] as const) {
    for (const clause of row[place].normalize('NFKC').split(/[,。;、\n]/u)) {
      const [found] = figuresIn(clause);
      if (!found) continue;
      const isOften = row.when.trim().startsWith('每') || each.test(clause);
      const { value, unit } = found;
      const isEach = isOften && !whole.test(clause);
      return { value, unit, in: place, clause: clause.trim(), isLimit: limit.test(clause), isEach };
    }
  }
  return undefined;
}

/**
 * The figure that a reader wrote down: 3次, 三次, 3, 120人次.
 *
 * @returns undefined where the text does not begin with one
 */
export function actualFigure(text: string): Figure | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:共|约|大约|实际|完成|合计|累计)+/u, '');
  const [, digits] = /^(\d+(?:\.\d+)?)$/u.exec(plain) ?? [];
  if (digits !== undefined) return { value: Number(digits), unit: '' };
  const [first] = figuresIn(plain);
  return first && plain.startsWith(first.written) ? { value: first.value, unit: first.unit } : undefined;
}

/**
 * By how much a figure differs from the one planned, more being above zero.
 *
 * @returns undefined where the two cannot be compared: one for each time, or of another unit
 */
export function difference(planned: PlannedFigure, actual: Figure): number | undefined {
  if (planned.isEach || (actual.unit !== '' && actual.unit !== planned.unit)) return undefined;
  // 0.1 + 0.2 must not come to 0.30000000000000004.
  return Number((actual.value - planned.value).toFixed(6));
}

/** A figure as it is written: 3次, 80%. */
export function figureText({ value, unit }: Figure): string {
  return `${String(value)}${unit}`;
}

function figuresIn(text: string): (Figure & { written: string })[] {
  return [...text.matchAll(figure)].flatMap(({ 0: written, index, groups = {} }) => {
    if (ordinal.test(text.slice(0, index))) return [];
    const value = groups.number === undefined ? hanNumber(groups.han ?? '') : Number(groups.number);
    return value === undefined ? [] : [{ value, unit: groups.unit ?? groups.counted ?? '', written }];
  });
}

const digits = '一二三四五六七八九';

/** 1 to 99 in Chinese; undefined for characters that are no number together. */
function hanNumber(text: string): number | undefined {
  const [, tens, one] = /^(?:([一二三四五六七八九]?)十)?([一二两三四五六七八九]?)$/u.exec(text) ?? [];
  if (tens === undefined && (one ?? '') === '') return undefined;
  const digit = (character: string): number => digits.indexOf(character.replace('两', '二')) + 1;
  const ofTens = tens === undefined ? 0 : (tens === '' ? 1 : digit(tens)) * 10;
  return ofTens + (one === undefined || one === '' ? 0 : digit(one));
}
