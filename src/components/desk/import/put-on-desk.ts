import { editedText } from '../../../draft/edit-text.ts';
import { fillDraftItem } from '../../../draft/fill-draft.ts';
import type { Assembled } from '../../../draft/import/lines/assemble.ts';
import { putBehind } from '../../../draft/import/put-in.ts';
import { withBlanks, type BlankOffer } from '../../../draft/import/suggest-blanks.ts';
import type { Inline } from '../../../passage/model.ts';
import { readOwnUnit } from '../../ui/own-unit.ts';
import type { DeskTools } from '../desk-context.ts';
import { itemElement } from '../item-actions.ts';

/**
 * Puts what came in on the desk, as a draft of its own or behind a section of the one that lies there. The review
 * begins by itself, and is opened: left-overs of last year are what it is for.
 *
 * @param after id of the section it follows, '' for the end; undefined for a draft of its own
 * @returns false when it holds too much: then nothing is done, and the reader is told
 */
export function putOnDesk(
  { model, edited, focusOn }: DeskTools,
  assembled: Assembled,
  chosen: ReadonlySet<BlankOffer['id']>,
  after: string | undefined,
): boolean {
  const written = withBlanks(assembled, chosen);
  // 【名称】 in the file is a blank here, too.
  const blanks = (inline: readonly Inline[]): Inline[] => {
    const text = editedText(inline);
    return text.includes('【') ? edited(inline, text) : [...inline];
  };
  const title = blanks(written.title);
  const items = written.items.map((item) => fillDraftItem(item, blanks));
  const isPut =
    after === undefined
      ? model.create(title, readOwnUnit(), items)
      : model.change((draft) => putBehind(draft, items, after));
  if (!isPut) return false;
  const said = `已放进拟稿台，共 ${String(items.length)} 节。残留和老提法在“送审检查”里。`;
  if (after === undefined) model.say(said);
  else model.sayDone(`已放进这份拟稿，共 ${String(items.length)} 节。`);
  focusOn(() => {
    const review = document.querySelector('details.desk-review');
    if (review instanceof HTMLDetailsElement) review.open = true;
    const first = after === undefined ? null : itemElement(items[0]?.id ?? '');
    return first ?? document.querySelector<HTMLElement>('.desk-head-tools button');
  });
  return true;
}
