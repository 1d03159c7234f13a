import { blankField } from './blank-field.ts';
import { element } from '../ui/element.ts';
import { nextOpenBlank, nextUnfilled, visit } from './open-blanks.ts';
import { pageBlanks } from './page-blanks.ts';
import { announce } from '../ui/status-message.ts';

let close: (() => void) | undefined;

/** Opens a field for a blank under the line it stands in. One is open at a time. */
export async function editBlank(blank: HTMLElement): Promise<void> {
  const page = pageBlanks();
  const registry = await page.registry();
  const spot = page.spots.find(({ element: candidate }) => candidate === blank);
  const info = spot && registry.blanks.get(spot.name);
  if (!info) return;
  close?.();
  const field = blankField({
    info,
    value: page.valueOf(spot),
    sample: spot.sample,
    onInput: (value) => {
      page.set(spot, value);
    },
  });
  const together = page.placesOf(spot);
  const place = together === 1 ? '只填这一处' : `同一示例值，${String(together)} 处一起变`;
  const reach = info.scope === 'site' ? '全站一致' : place;
  const next = element('button', { type: 'button', class: 'plain-button' }, '下一处');
  const done = element('button', { type: 'button', class: 'plain-button' }, '完成');
  const editor = element(
    'div',
    { class: 'blank-editor', role: 'group', 'aria-label': `填写：${info.name}`, 'data-no-copy': '' },
    field.element,
    element('p', { class: 'editor-tools' }, element('span', {}, reach), next, done),
  );
  const frame = placeUnder(blank, editor);
  blank.setAttribute('data-editing', '');
  visit(blank);
  const unfollow = page.onChange(() => {
    field.show(page.valueOf(spot));
  });
  const leave = (): void => {
    unfollow();
    frame.remove();
    blank.removeAttribute('data-editing');
    close = undefined;
  };
  close = leave;
  const goOn = (): void => {
    // Who looks through the samples goes on in the order of the text.
    const following =
      spot.sample === undefined ? nextOpenBlank(page.article, blank) : nextUnfilled(page.article, blank);
    if (following && following !== blank) {
      void editBlank(following);
      return;
    }
    leave();
    blank.focus();
    announce(following ? '只剩这一处没有填。' : page.allSeen());
  };
  const finish = (): void => {
    leave();
    blank.focus();
  };
  next.addEventListener('click', goOn);
  done.addEventListener('click', finish);
  editor.addEventListener('keydown', (event) => {
    // Keys that choose words of an input method mean nothing else.
    if (event.isComposing) return;
    if (event.key === 'Escape') finish();
    if (event.key === 'Enter' && event.target === field.input) {
      event.preventDefault();
      // Before it goes, the field tidies its value.
      field.input.blur();
      goOn();
    }
  });
  field.input.focus({ preventScroll: true });
  if (field.input instanceof HTMLInputElement) field.input.select();
  scrollIntoSight(blank, editor);
}

/** Puts the editor after the line a blank stands in, in a table after its row. Gives what must go with it. */
function placeUnder(blank: Element, editor: HTMLElement): Element {
  const row = blank.closest('tr');
  if (row) {
    const cell = element('td', { colspan: String(row.children.length) }, editor);
    const frame = element('tr', { 'data-no-copy': '' }, cell);
    row.after(frame);
    return frame;
  }
  const item = blank.closest('li');
  if (item) item.append(editor);
  else (blank.closest('p, h2, h3, h4, h5') ?? blank).after(editor);
  return editor;
}

function scrollIntoSight(blank: Element, editor: Element): void {
  const top = blank.getBoundingClientRect().top;
  const { bottom } = editor.getBoundingClientRect();
  // The header that stays covers the uppermost lines.
  if (top < 80 || bottom > window.innerHeight - 20) blank.scrollIntoView({ block: 'center' });
}
