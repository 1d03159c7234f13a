import { inlineText, partsOf, type Block, type Inline } from '../../passage/model.ts';
import { headingItem } from '../draft.ts';
import { inlineOf } from '../edit-text.ts';
import { findOwner, findResult } from './find-measure.ts';
import { findMonths, returningOrder, type MonthMention } from './find-months.ts';
import type { Draft, DraftItem } from '../schema.ts';

/** A line of the schedule. */
interface Entry {
  month: MonthMention;
  action: string;
  owner: string;
  result: string;
}

/** The head of the table, as in the plans of the site. */
const head = ['月份', '工作', '责任人', '检验办法'] as const;

/** A passage gives the table so many lines at most, or the table would be as long as the plan. */
const mostEntries = 2;
/** Characters of an action, to which whole clauses are added. */
const actionLength = 28;

/** Passages that say what is done when; the others speak of the plan as a whole. */
const roles = ['renwu', 'cuoshi', ''];

/** Whether a passage is the schedule of a draft: a table under the role of schedules. */
export function isSchedule({ role, blocks }: DraftItem): boolean {
  return role === 'shijian' && blocks.some(({ kind }) => kind === 'table');
}

/**
 * Makes the month-by-month table from the words of the chosen passages: month, action, owner and how it is
 * verified. What a passage does not say becomes a blank.
 *
 * @returns undefined when no passage names a month
 */
export function makeSchedule({ items }: Draft, id: string): DraftItem | undefined {
  const entries = items
    .filter(({ role }) => roles.includes(role))
    .flatMap(entriesOf)
    .sort((a, b) => a.month.order - b.month.order);
  if (entries.length === 0) return undefined;
  const table: Block = {
    kind: 'table',
    head: head.map((words) => inlineOf(words)),
    rows: entries.map(({ month, action, owner, result }) =>
      [month.label, action, owner, result].map((words): Inline[] => inlineOf(words)),
    ),
  };
  return { ...headingItem('时间安排', 1, 'shijian', id), blocks: [table] };
}

function entriesOf(item: DraftItem): Entry[] {
  const sentences = item.blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'table')
    .flatMap(partsOf)
    .flatMap((part) => inlineText(part).split(/[。；\n]/u))
    .map((sentence) => sentence.trim());
  const result = sentences.map(findResult).find((found) => found !== undefined);
  const entries = new Map<string, Entry>();
  for (const sentence of sentences) {
    for (const month of findMonths(sentence)) {
      if (entries.has(month.label)) continue;
      const own = findResult(sentence);
      entries.set(month.label, {
        month,
        action: actionOf(sentence, own, item.label),
        owner: findOwner(sentence) ?? '【责任人】',
        result: own ?? result ?? '【检验办法】',
      });
    }
  }
  const all = [...entries.values()];
  const dated = all.filter(({ month }) => month.order !== returningOrder);
  return (dated.length > 0 ? dated : all).slice(0, mostEntries);
}

/** What is done: the first clauses, without the month, without who does it and how it is verified. */
function actionOf(sentence: string, result: string | undefined, title: string): string {
  const months = findMonths(sentence).map(({ found }) => found);
  const clauses = clausesOf(sentence)
    .map((clause) => months.reduce((rest, found) => rest.replace(found, ''), clause))
    .map((clause) => clause.replace(/^[一二三四五六七八九十]是|^[、：和及各拟将再]+/u, '').trim())
    .filter((clause) => clause.length > 1 && clause !== result && !clause.startsWith('由'));
  let action = '';
  for (const clause of clauses) {
    if (action !== '' && action.length + clause.length > actionLength) break;
    action += action === '' ? clause : `，${clause}`;
  }
  return action.length < 4 ? [title, action].filter((part) => part !== '').join('：') : action;
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
