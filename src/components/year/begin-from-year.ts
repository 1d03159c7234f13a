import { openBlanks } from '../../draft/count.ts';
import { fileName } from '../../draft/file-name.ts';
import { fillDraft } from '../../draft/fill-draft.ts';
import { newId } from '../../draft/new-id.ts';
import { numberDraft, printedBlocks } from '../../draft/numbered.ts';
import type { Draft } from '../../draft/schema.ts';
import { writeDraftFile } from '../../draft/share/draft-file.ts';
import { nextPlan } from '../../draft/year/next-plan.ts';
import type { Period } from '../../draft/year/period.ts';
import { summaryOf } from '../../draft/year/summary.ts';
import { href } from '../../vocabulary/paths.ts';
import { download } from '../ui/download.ts';
import { goAndSay } from '../ui/next-page.ts';
import type { Given } from './give-year.ts';
import { today } from './today.ts';

/** Begins the summary of a plan as a draft of its own, and leads to it. */
export function beginSummary(given: Given, period: Period): void {
  const { draft, year, tools } = given;
  const report = summaryOf(draft, { period, year, today: today(), fill: tools.fill, ids: newId });
  const filled = fillDraft(report, tools.fill);
  const open = openBlanks(printedBlocks(numberDraft(filled)), filled.title).length;
  const hints = open === 0 ? '请从头读一遍再交。' : `有 ${String(open)} 处要你填，按“下一处填空”一处一处走。`;
  lead(given, report, `总结已写好，另存为一份新稿。${hints}`);
}

/** Begins the plan of the year after, and leads to it. */
export function beginNextPlan(given: Given): void {
  const { draft, year } = given;
  const { draft: next, carried, named } = nextPlan(draft, year, today(), newId);
  const said = [
    `${String(year + 1)}年的计划已开好，另存为一份新稿。`,
    ...(carried > 0 ? [`没办的 ${String(carried)} 项排在最前面。`] : []),
    ...(named > 0 ? [`有 ${String(named)} 处还写着${String(year)}年，请看看要不要改。`] : []),
  ];
  lead(given, next, said.join(''));
}

/**
 * Puts a new draft on the desk and goes there. Where the browser keeps nothing it would be gone with this page: then it
 * is given as a file.
 */
function lead({ tools: { model }, draft }: Given, made: Draft, said: string): void {
  if (!model.adopt(made)) return;
  if (model.keeper.isAllKept) {
    goAndSay(href('/draft/'), said);
    return;
  }
  download(new Blob([writeDraftFile(made)], { type: 'application/json' }), fileName(made.title, 'json'));
  model.open(draft.id);
  model.say('这台浏览器没有存下新稿子，已经给你存成文件。到拟稿台点“打开文件”，接着写。');
}
