// Closes the menus that open over the page, `<details data-menu>`, when the reader presses Escape in them or clicks
// beside them. One listener serves all there are and all that scripts will make.

const openMenus = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details[data-menu][open]');

document.addEventListener('click', ({ target }) => {
  for (const menu of openMenus()) if (target instanceof Node && !menu.contains(target)) menu.open = false;
});

document.addEventListener('keydown', ({ key, isComposing, target }) => {
  if (key !== 'Escape' || isComposing) return;
  for (const menu of openMenus()) {
    menu.open = false;
    if (target instanceof Node && menu.contains(target)) menu.querySelector('summary')?.focus();
  }
});
