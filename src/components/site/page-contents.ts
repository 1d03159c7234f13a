/** Opens the contents list where there is room for it, and marks in it which section the reader is in. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    // Beside the text the list is open; above it, on a narrow screen, it would push the text away.
    const details = this.querySelector('details');
    if (details) details.open = window.matchMedia('(min-width: 60rem)').matches;
    if (typeof IntersectionObserver === 'undefined') return;
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }
    const visible = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target);
          else visible.delete(target);
        }
        const targets = [...links.keys()];
        // Behind the last section, or after a jump over many, it is the one that was passed last.
        const current =
          targets.find((target) => visible.has(target)) ??
          targets.reverse().find((target) => target.getBoundingClientRect().top < this.#fixedAbove());
        if (!current) return;
        for (const [target, link] of links) {
          if (target === current) this.#mark(link);
          else link.removeAttribute('aria-current');
        }
      },
      // The line a reader's eye rests on: the upper third of the window, below what stands fixed at its top.
      { rootMargin: `-${String(this.#fixedAbove())}px 0px -65% 0px` },
    );
    for (const target of links.keys()) observer.observe(target);
  }

  /** Where a jump to a section puts its beginning, in pixels from the top of the window, and a little more. */
  #fixedAbove(): number {
    return (Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) + 8;
  }

  /** Marks a line and keeps it in sight when the list itself is longer than the window. */
  #mark(link: HTMLAnchorElement): void {
    link.setAttribute('aria-current', 'location');
    const list = this.querySelector('nav');
    if (!list) return;
    const { top, bottom } = list.getBoundingClientRect();
    const line = link.getBoundingClientRect();
    // Only the list may move: scrollIntoView would move the page under the reader.
    if (line.top < top || line.bottom > bottom) list.scrollTop += line.top - (top + bottom) / 2;
  }
}

customElements.define('page-contents', PageContents);
