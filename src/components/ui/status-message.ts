import { element } from './element.ts';

/** Something the reader may do about a message. */
export interface StatusAction {
  label: string;
  run: () => void;
}

/** A page that a message leads to. */
interface StatusLink {
  label: string;
  href: string;
}

/** How long a message stays, in milliseconds. */
const time = 5000;
/** … with something to do in it, since the reader needs longer. */
const timeToAct = 20_000;

let timer = 0;

/**
 * Says something to the reader, in sight and for screen readers, one message at a time. While a dialog is
 * open the message stands in it: what is behind a dialog is neither seen nor read out.
 */
export function announce(message: string, ...actions: readonly (StatusAction | StatusLink)[]): void {
  const status = statusElement();
  // The one before may stand in a dialog that was closed since: left there, it would come back with it.
  for (const other of document.querySelectorAll('.status-message'))
    if (other !== status) other.replaceChildren();
  const clear = (): void => {
    status.replaceChildren();
  };
  const buttons = actions.map((action) => {
    if ('href' in action) return element('a', { href: action.href }, action.label);
    const button = element('button', { type: 'button' }, action.label);
    button.addEventListener('click', () => {
      clear();
      action.run();
    });
    return button;
  });
  status.replaceChildren(element('span', {}, message), ...buttons);
  window.clearTimeout(timer);
  const clearUnlessUsed = (): void => {
    if (status.matches(':hover, :focus-within')) timer = window.setTimeout(clearUnlessUsed, time);
    else clear();
  };
  timer = window.setTimeout(clearUnlessUsed, actions.length > 0 ? timeToAct : time);
}

/**
 * Says that a part of the program did not come: there was no connection, or the site has been built anew while the
 * page stood open. The next press asks for it again, but some browsers remember the failure until the page is loaded
 * anew, which an address without words does.
 */
export function sayPartMissing(): void {
  announce('没有载入成功，请再试一次。还是不行，请刷新本页，填好的内容和拟稿都还在。', {
    label: '刷新本页',
    href: '',
  });
}

function statusElement(): HTMLElement {
  const place = document.querySelector('dialog[open]') ?? document.body;
  const present = place.querySelector<HTMLElement>(':scope > .status-message');
  if (present) return present;
  const status = element('div', { class: 'status-message', role: 'status' });
  place.append(status);
  return status;
}
