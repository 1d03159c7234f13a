import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the page is being printed, or shown as it would be; what is drawn then stands there before it is. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const onPaper = window.matchMedia('print');
    const begin = (): void => {
      drawNow(() => {
        setPrinting(true);
      });
    };
    const end = (): void => {
      setPrinting(false);
    };
    const change = ({ matches }: MediaQueryListEvent): void => {
      if (matches) begin();
      else end();
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    onPaper.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      onPaper.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
}

/** Draws what a change brings before it returns: the browser does not wait. */
export function drawNow(change: () => void): void {
  options.debounceRendering = (draw) => {
    draw();
  };
  change();
  // Nothing else on the site sets it.
  delete options.debounceRendering;
}
