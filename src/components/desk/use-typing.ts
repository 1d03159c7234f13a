import { useEffect } from 'preact/hooks';

/** A keyboard on the screen takes more than this of its height, in CSS pixels; the bars of a browser take less. */
const leastKeyboard = 150;

/**
 * Says on the page while a keyboard on the screen is open for a field: what stands at the lower edge then makes room,
 * and the field is kept in sight.
 */
export function useTyping(): void {
  useEffect(() => {
    const root = document.documentElement;
    const view = window.visualViewport;
    let [width, tallest] = [0, 0];
    const look = (): void => {
      const height = view?.height ?? window.innerHeight;
      if (width !== window.innerWidth) [width, tallest] = [window.innerWidth, 0];
      tallest = Math.max(tallest, height);
      const field = tallest - height > leastKeyboard ? fieldInUse() : undefined;
      root.toggleAttribute('data-typing', field !== undefined);
      field?.scrollIntoView({ block: 'nearest' });
    };
    const targets = [document, view ?? window];
    look();
    for (const target of targets)
      for (const name of ['focusin', 'focusout', 'resize']) target.addEventListener(name, look);
    return () => {
      for (const target of targets)
        for (const name of ['focusin', 'focusout', 'resize']) target.removeEventListener(name, look);
      root.removeAttribute('data-typing');
    };
  }, []);
}

function fieldInUse(): Element | undefined {
  const field = document.activeElement;
  const isField = field?.matches('textarea, input:not([type=checkbox]):not([type=radio]):not([type=file])');
  return field && isField === true ? field : undefined;
}
