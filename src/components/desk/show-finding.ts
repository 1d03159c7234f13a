import { lineAt, type DraftLine } from '../../draft/draft-lines.ts';
import type { Finding } from '../../review/model.ts';
import { whatItFinds } from '../../review/rules.ts';
import { fieldAt } from './BlocksEditor.tsx';
import type { DeskTools } from './desk-context.ts';
import { drawWhole } from './draw-whole.ts';
import type { PanelWays } from './panels-context.ts';
import { itemElement } from './item-actions.ts';

/**
 * Leads the reader to what a review found: a blank is ready to be filled in, other words stand selected in their field.
 *
 * @param edit opens the text of a passage for changing
 */
export function showFinding(
  { focusOn, leave }: Pick<DeskTools, 'focusOn'> & Pick<PanelWays, 'leave'>,
  lines: readonly DraftLine[],
  finding: Pick<Finding, 'start' | 'end' | 'rule'>,
  edit: (itemId: string) => void,
): void {
  const { start, end } = finding;
  const line = lineAt(lines, start, end) ?? lines.find((candidate) => candidate.end >= start);
  if (!line) return;
  const holder =
    line.itemId === '' ? document.querySelector<HTMLElement>('.desk-head') : itemElement(line.itemId);
  if (!holder) return;
  leave();
  drawWhole();
  const blank = whatItFinds(finding) === 'blanks' ? openBlankAt(holder, line, start) : undefined;
  if (blank || line.itemId === '' || line.blockIndex < 0) {
    const target = blank ?? holder.querySelector<HTMLElement>('textarea, button');
    focusOn(() => {
      target?.scrollIntoView({ block: 'center' });
      return target ?? null;
    });
    return;
  }
  edit(line.itemId);
  focusOn(() => {
    const field = fieldAt(line.itemId, { block: line.blockIndex, part: line.part });
    if (!(field instanceof HTMLTextAreaElement)) return itemElement(line.itemId);
    field.scrollIntoView({ block: 'center' });
    queueMicrotask(() => {
      field.setSelectionRange(start - line.start, end - line.start);
    });
    return field;
  });
}

/** The open blank of a stretch that a place of the text stands in. */
function openBlankAt(holder: HTMLElement, line: DraftLine, start: number): HTMLElement | undefined {
  const spot = `${String(line.blockIndex)} ${String(line.part)} ${String(start - line.start)}`;
  return [...holder.querySelectorAll<HTMLElement>('[data-spot]')].find(
    (blank) => blank.dataset.spot === spot,
  );
}
