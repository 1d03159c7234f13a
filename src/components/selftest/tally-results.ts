import { mostMarks } from '../../selftest/code.ts';
import { dimensionMeans, lowestOf, toTenth } from '../../selftest/means.ts';
import type { Result } from '../../selftest/result-file.ts';
import { element } from '../ui/element.ts';
import { radar } from './radar-figure.ts';

/** A dimension as the page has it. */
export interface ShownDimension {
  name: string;
  /** what helps where it is lowest */
  help: DocumentFragment;
}

/**
 * Shows the seven means of a group, as a radar and as a table, beside those of the time before, and what helps where
 * they are lowest. Without a result there is nothing.
 */
export function showResults(
  place: HTMLElement,
  dimensions: readonly ShownDimension[],
  result: Result | undefined,
  before: Result | undefined,
): void {
  if (!result) {
    place.replaceChildren();
    return;
  }
  const now = dimensionMeans(result.means);
  const then = before && dimensionMeans(before.means);
  const lowest = lowestOf(now);
  const title = result.group === '' ? '七个平均数' : `${result.group}：七个平均数`;
  place.replaceChildren(
    element('h3', {}, title),
    element('p', { class: 'from' }, madeOf(result, before)),
    radar(
      dimensions.map(({ name }) => name),
      now,
      then,
    ),
    table(dimensions, result, before, lowest),
    element('h3', {}, `最低的：${lowest.map((index) => dimensions[index]?.name ?? '').join('、')}`),
    element('p', {}, '先在组里念这七个数，只挑最低的一样，商量一个月内改哪一处。从这里下手：'),
    ...lowest.flatMap((index) => {
      const help = dimensions[index]?.help.cloneNode(true);
      return help ? [help] : [];
    }),
    element('p', { class: 'from' }, '一两个人就能拉动0.1。差得不多不算变化，至少看两次走向，再到组里问。'),
  );
}

function madeOf({ day, returns }: Result, before: Result | undefined): string {
  const own = `${day}，有效${String(returns)}份，${String(mostMarks)}分最高`;
  return before ? `${own}；虚线和括号里是${before.day}的，有效${String(before.returns)}份` : own;
}

function table(
  dimensions: readonly ShownDimension[],
  { means }: Result,
  before: Result | undefined,
  lowest: readonly number[],
): HTMLElement {
  const now = dimensionMeans(means);
  const then = before && dimensionMeans(before.means);
  const head = ['方面', '平均', ...(then ? ['上次', '相差'] : []), '两题分别'];
  const rows = dimensions.map(({ name }, index) => {
    const [own = 0, old = 0] = [now[index], then?.[index]];
    const pair = [2 * index, 2 * index + 1].map((at) => `第${String(at + 1)}题${shown(means[at] ?? 0)}`);
    const cells = [shown(own), ...(then ? [shown(old), difference(own, old)] : []), pair.join('，')];
    return element(
      'tr',
      lowest.includes(index) ? { class: 'tally-lowest' } : {},
      element('th', { scope: 'row' }, name),
      ...cells.map((cell) => element('td', {}, cell)),
    );
  });
  return element(
    'div',
    { class: 'scroll-box' },
    element(
      'table',
      { class: 'tally-table' },
      element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...rows),
    ),
  );
}

function shown(figure: number): string {
  return toTenth(figure).toFixed(1);
}

/** Between the figures as they are shown, so that the row adds up. */
function difference(now: number, then: number): string {
  const by = toTenth(now) - toTenth(then);
  if (Math.abs(by) < 0.05) return '0.0';
  return `${by > 0 ? '＋' : '－'}${Math.abs(by).toFixed(1)}`;
}
