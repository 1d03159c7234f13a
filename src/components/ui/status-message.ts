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

/** How long a message stays, in milliseconds; with something to do in it, the reader needs longer. */
const times = { plain: 5000, withActions: 20_000 };

let timer = 0;

/**
 * Says something to the reader, in sight and for screen readers, one message at a time. While a dialog is
 * open the message stands in it: what is behind a dialog is neither seen nor read out.
 */
export function announce(message: string, ...actions: readonly (StatusAction | StatusLink)[]): void {
  const status = statusElement();
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
    if (status.matches(':hover, :focus-within')) timer = window.setTimeout(clearUnlessUsed, times.plain);
    else clear();
  };
  timer = window.setTimeout(clearUnlessUsed, actions.length > 0 ? times.withActions : times.plain);
}

function statusElement(): HTMLElement {
  const place = document.querySelector('dialog[open]') ?? document.body;
  const present = place.querySelector<HTMLElement>(':scope > .status-message');
  if (present) return present;
  const status = element('div', { class: 'status-message', role: 'status' });
  place.append(status);
  return status;
}
