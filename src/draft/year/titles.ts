import { lineText, type Inline } from '../../passage/model.ts';
import type { Draft } from '../schema.ts';
import { yearOf } from '../schedule/plan-year.ts';
import { halfNames, type Period } from './period.ts';

const planWords = /(年度|学年|年)?(?:工作)?(?:计划|要点|思路|安排|打算|方案|设想)(?:（[^（）]*）)*$/u;

/** The title of a plan on one line, with the year it is for written out where it is known. */
export function planTitle(
  { title }: Draft,
  year: number | undefined,
  fill: (inline: readonly Inline[]) => Inline[],
): string {
  // A value for the whole site may be another year's.
  const dated = fill(title).map((piece) =>
    isYear(piece) && year !== undefined ? { ...piece, value: String(year) } : piece,
  );
  return lineText(dated).trim();
}

/** The title of the summary of a plan: …2027年工作计划 becomes …2027年工作总结 or …2027年上半年工作总结. */
export function summaryTitle(plan: string, year: number, period: Period, from: number): string {
  const part = period === 'half' ? halfNames(from).first : '';
  // 2026年工作总结和2027年工作计划 is two documents in one.
  if (plan.includes('总结') || !planWords.test(plan))
    return `【单位名称】工会${String(year)}年${part}工作总结`;
  return plan.replace(planWords, (_, unit: string | undefined) => {
    const of = part !== '' && unit === '年度' ? '年' : (unit ?? '');
    return `${of}${part}工作总结`;
  });
}

/** The title of the lists of tasks of a plan: …2027年工作计划 becomes …2027年工作任务单. */
export function taskTitle(plan: string): string {
  return planWords.test(plan) ? plan.replace(planWords, '$1工作任务单') : `${plan}任务单`;
}

/**
 * The year a plan is for: what the reader said, else its blank 年份, else the first year its title names.
 *
 * @param filled the draft with the reader's values in its blanks
 */
export function planYearOf(filled: Draft): number | undefined {
  const own = filled.year?.of ?? yearOf(filled);
  const [named] = /20\d{2}(?=年|[—–-]20\d{2}学年)/u.exec(lineText(filled.title)) ?? [];
  return own ?? (named === undefined ? undefined : Number(named));
}

function isYear(piece: Inline): piece is Extract<Inline, { kind: 'blank' }> {
  return piece.kind === 'blank' && piece.name === '年份';
}
