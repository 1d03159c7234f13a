/** Where the passage stands whose button in a list this is: its item says it, `data-hit` or `data-listed`. */
export function listedAddress(button: Element): URL {
  const item = button.closest<HTMLElement>('[data-hit], [data-listed]');
  return new URL(item?.dataset.hit ?? item?.dataset.listed ?? '', location.href);
}
