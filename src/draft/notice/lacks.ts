import { amountsOf, isComparable, isEnough, type Amount } from './amounts.ts';
import type { DraftIndex } from './draft-index.ts';
import { heldWords } from './held-words.ts';
import type { Demand } from './model.ts';
import { withoutFigures, type Term, type TermReader } from './terms.ts';
import { leastShare, type Window } from './windows.ts';

/*
 * What a draft lacks where it speaks of what is asked for: a figure, or one of two things.
 */

/**
 * Says which figures of a demand the draft does not reach, as sentences for the reader.
 *
 * @param near places that speak of what is asked for
 */
export function shortfalls(
  plain: string,
  demand: Demand,
  near: readonly Window[],
  terms: readonly Term[],
  reader: TermReader,
  index: DraftIndex,
): string[] {
  return thresholdsOf(plain, demand, reader).flatMap((wanted) => {
    const close = reader.terms(withoutFigures(clauseAround(plain, wanted.start)));
    return shortfall(wanted, near, close.length > 0 ? close : terms, index);
  });
}

/** The figures that a demand, or the rule of its points, names as a limit. */
function thresholdsOf(plain: string, { rule }: Demand, reader: TermReader): Amount[] {
  // 逐人核对 says how, and not how many.
  const own = amountsOf(plain).filter(
    (amount) => isThreshold(amount) && !plain.slice(amount.start, amount.end).startsWith('逐'),
  );
  if (own.length > 0 || rule === '') return own;
  const rules = amountsOf(reader.plain(rule).replace(/(?:每|扣|得|减)[^，。；;]*分/gu, ' '));
  return rules.filter((amount) => amount.isLimit && isThreshold(amount)).slice(0, 1);
}

/** Once a year is what naming it says. */
function isThreshold({ kind, value, isLimit, bound }: Amount): boolean {
  if (kind === 'days' || kind === 'money') return isLimit && bound === 'most' && kind === 'days';
  if (kind === 'percent') return true;
  if (value <= 1) return false;
  return isLimit || kind === 'times' || kind === 'people';
}

/** Why what a draft says of one figure is not enough; nothing when it is. */
function shortfall(
  wanted: Amount,
  near: readonly Window[],
  terms: readonly Term[],
  index: DraftIndex,
): string[] {
  const related = near.flatMap((window) => relatedAmounts(window, wanted, terms, index));
  const most = Math.max(0, ...related.map(({ held }) => held));
  const amounts = strict.includes(wanted.kind) ? related.filter(({ held }) => held === most) : related;
  if (amounts.some(({ amount }) => isEnough(amount, wanted))) return [];
  const [closest] = amounts.sort((a, b) => b.amount.value - a.amount.value);
  if (!closest) return wanted.isWhole ? [] : ['通知里有数，稿子这里没有写数。'];
  const { amount, words } = closest;
  if (amount.isImplied) return [`照稿子的写法一年约 ${String(amount.value)} 次，不够通知要的数。`];
  return [`稿子写的是“${words}”，不够通知要的数。`];
}

/** The amounts of a window that count the same as what is wanted, those of the clauses that speak of it. */
function relatedAmounts(
  window: Window,
  wanted: Amount,
  terms: readonly Term[],
  index: DraftIndex,
): { amount: Amount; words: string; held: number }[] {
  const found = spokenOf(window, index).flatMap((at) => {
    const plain = index.sentences[at]?.plain ?? '';
    return index
      .amounts(at)
      .filter((amount) => isComparable(amount, wanted))
      .map((amount) => {
        const clause = clauseAround(plain, amount.start);
        const held = terms.filter((term) => heldWords(term, clause).length > 0).length;
        return { amount, words: plain.slice(amount.start, amount.end), held };
      });
  });
  const same = found.filter(({ amount }) => amount.kind === wanted.kind);
  const best = same.length > 0 ? same : found;
  const most = Math.max(0, ...best.map(({ held }) => held));
  return strict.includes(wanted.kind) ? best.filter(({ held }) => held === most) : best;
}

/** Of these a sentence may hold some that speak of something else. */
const strict: readonly Amount['kind'][] = ['percent', 'times', 'days'];

/** The sentences of a window; all of a part whose heading names the subject. */
function spokenOf({ part, sentences, headed }: Window, index: DraftIndex): readonly number[] {
  if (headed < leastShare) return sentences;
  return index.sentencesOf(part);
}

function clauseAround(text: string, at: number): string {
  const start = Math.max(...['，', '。', '；', ','].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const end = text.slice(at).search(/[，。；,]/u);
  return text.slice(start, end === -1 ? text.length : at + end);
}

const joint = /(?:，[^，。；]{0,6}(?:并|同时|增加|另)|[和与并]|及(?!时))/u;

const feast = /元旦|春节|元宵|妇女节|端午|七一|八一|教师节|护士节|中秋|国庆|重阳/gu;

/** Of several feasts at each of which something is asked for, the ones a draft that names another leaves out. */
export function missingFeasts(plain: string, near: readonly Window[], index: DraftIndex): string[] {
  if (!/[前期间节时、]各/u.test(plain)) return [];
  const wanted = [...new Set(plain.match(feast))];
  const text = near
    .flatMap(({ sentences }) => sentences.map((at) => index.sentences[at]?.plain ?? ''))
    .join('');
  const left = wanted.filter((name) => !text.includes(name));
  return left.length === 0 || left.length === wanted.length ? [] : [`没有写到“${left.join('、')}”。`];
}

/** Of two things that a demand joins with 和 or 并, the one of which nothing is said where the other stands. */
export function otherHalf(
  plain: string,
  best: Window | undefined,
  index: DraftIndex,
  reader: TermReader,
): string[] {
  if (!best) return [];
  const text = [
    index.parts[best.part]?.heading ?? '',
    ...index.sentencesOf(best.part).map((at) => index.sentences[at]?.plain ?? ''),
  ].join('。');
  const [first = '', ...others] = plain.split(joint);
  const isHeld = (piece: string): boolean =>
    reader.terms(withoutFigures(piece)).some((term) => heldWords(term, text).length > 0);
  if (!isHeld(first)) return [];
  return others
    .filter((piece) => reader.terms(withoutFigures(piece)).length > 0 && !isHeld(piece))
    .slice(0, 1)
    .map((piece) => `没有写到“${piece.split(/[，；。]/u)[0] ?? ''}”。`);
}
