import { markOf, type Mark } from './marks.ts';
import type { Answer, Verdict } from './model.ts';

/** The columns of the table that is handed in with the plan. */
export const columns = ['条目', '分值', '本稿位置', '佐证', '自评'] as const;

/** What each verdict is called, on the page and where the reader has written no 自评. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  met: '写到了',
  weak: '写得不够',
  missing: '没有写到',
};

/** What a row says in 自评 until the reader says something else. */
export const ownWords: Readonly<Record<Verdict, string>> = {
  met: '已列入计划',
  weak: '已列入，待补充',
  missing: '未列入，待补写',
};

/**
 * The rows of the table, a cell for each of {@link columns}. Points of an item stand in the first of its rows.
 *
 * @param evidenceOf what the draft itself has for 佐证, where the reader wrote nothing
 */
export function rowsOf(
  answers: readonly Answer[],
  marks: readonly Mark[],
  evidenceOf: (answer: Answer) => string,
): string[][] {
  const byDemand = new Map(marks.map((mark) => [mark.demand, mark]));
  return answers.map((answer, at) => {
    const { demand, verdict, found } = answer;
    const mark = byDemand.get(demand.text) ?? markOf([], demand.text);
    const isFirst = answers[at - 1]?.demand.item !== demand.item;
    const together = answers.filter(({ demand: { item } }) => item === demand.item).length;
    const points = demand.points === undefined ? '' : String(demand.points);
    const shared = together > 1 && points !== '' ? `${points}（${String(together)}项合计）` : points;
    return [
      demand.text,
      isFirst ? shared : '',
      found.map(({ place }) => place).join('；'),
      mark.evidence === '' ? evidenceOf(answer) : mark.evidence,
      mark.own === '' ? ownWords[verdict] : mark.own,
    ];
  });
}
