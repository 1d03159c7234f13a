import { namedMonths } from '../../passage/measures/named-months.ts';
import { inlineText, partsOf } from '../../passage/model.ts';
import { inlineOf } from '../edit-text.ts';
import type { DraftItem, DraftMeasure } from '../schema.ts';

/** 3月, 3月底前, 3月8日, 6月至9月, 4月、8月. */
const time = new RegExp(
  '\\d{1,2}(?:月?[—–~～、至到和及-](?:次年|翌年)?\\d{1,2})*月' +
    '(?:份|\\d{1,2}日|上旬|中旬|下旬|初|中|底|末)?(?:之前|以前|前|起)?',
  'u',
);
const isSpan = /[—–~～至到-]/u;
/** A work of fewer Han characters cannot be understood by itself. */
const shortest = 4;

/**
 * What a passage that the reader wrote seems to promise: one measure for each month that a clause of it names. The work
 * is a whole clause, only a month that leads it left out; owner and check are left for the reader to fill in.
 *
 * @param ids makes an id for each
 */
export function offeredMeasures({ blocks }: DraftItem, ids: () => string): DraftMeasure[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .flatMap(partsOf)
    .flatMap((part) => inlineText(part).split(/[。！？；\n]/u))
    .flatMap(offersIn)
    .map(({ when, work }) => ({
      id: ids(),
      when: inlineOf(when),
      work: inlineOf(work),
      who: inlineOf('【责任人】'),
      check: inlineOf('【检验办法】'),
    }));
}

/** Whether {@link offeredMeasures} has anything to offer for a passage: one of the reader's own without measures. */
export function mayOffer({ source, measures, schedule, role }: DraftItem): boolean {
  return source === '' && measures === undefined && !schedule && role !== 'shijian';
}

function offersIn(sentence: string): { when: string; work: string }[] {
  const clauses = clausesOf(sentence.trim());
  return clauses.flatMap((clause, index) => {
    const bare = clause.replace(
      /^(?:[一二三四五六七八九十]+是|其[一二三四五六]，?|（[一二三四五六七八九十\d]+）|\d+[.．、])/u,
      '',
    );
    const found = time.exec(bare);
    const months = found ? namedMonths(bare.slice(0, found.index + found[0].length)) : [];
    if (!found || months.length === 0 || months.every(({ elsewhere }) => elsewhere)) return [];
    const [expression] = found;
    const leads = found.index === 0;
    const rest = leads ? bare.slice(expression.length).replace(/^[，、：\s]+/u, '') : bare;
    const isList = months.length > 1 && !isSpan.test(expression);
    // Of several months one by one the clause speaks as a whole.
    let work = isList ? bare : rest;
    for (let next = index + 1; hanCount(work) < shortest && next < clauses.length; next += 1)
      work += `${work === '' ? '' : '，'}${clauses[next] ?? ''}`;
    if (hanCount(work) < shortest) return [];
    const whens = isList
      ? months.filter(({ elsewhere }) => !elsewhere).map(({ month }) => `${String(month)}月`)
      : [expression];
    return whens.map((when) => ({ when, work }));
  });
}

/** Parts between commas; a comma inside quotation marks or brackets parts nothing. */
function clausesOf(sentence: string): string[] {
  return sentence.split('，').reduce<string[]>((clauses, clause) => {
    const last = clauses[clauses.length - 1];
    const isOpen = last !== undefined && count(last, /[“（《]/gu) > count(last, /[”）》]/gu);
    return isOpen ? [...clauses.slice(0, -1), `${last}，${clause}`] : [...clauses, clause];
  }, []);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function hanCount(text: string): number {
  return count(text, /\p{Script=Han}/gu);
}
