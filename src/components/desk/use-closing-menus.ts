import { useEffect } from 'preact/hooks';

/**
 * Closes the menus of passages when the reader presses Escape or clicks beside them: one listener for all there are.
 */
export function useClosingMenus(): void {
  useEffect(() => {
    const openMenus = (): Element[] => [...document.querySelectorAll('.desk-more[open]')];
    const onClick = ({ target }: MouseEvent): void => {
      for (const menu of openMenus())
        if (target instanceof Node && !menu.contains(target)) menu.removeAttribute('open');
    };
    const onKey = ({ key, isComposing }: KeyboardEvent): void => {
      if (key !== 'Escape' || isComposing) return;
      for (const menu of openMenus()) {
        menu.removeAttribute('open');
        menu.querySelector('summary')?.focus();
      }
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
