/** Opens the contents list where there is room for it, and marks in it which section the reader is in. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    // Beside the text the list is open; above it, on a narrow screen, it would push the text away.
    const details = this.querySelector('details');
    if (details) details.open = window.matchMedia('(min-width: 60rem)').matches;
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }
    let waits = false;
    const look = (): void => {
      waits = false;
      this.#markIn(links);
    };
    // Not an IntersectionObserver: a jump from before the first section to behind the last crosses nothing it sees.
    const scrolled = (): void => {
      if (!waits) requestAnimationFrame(look);
      waits = true;
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    scrolled();
  }

  /** Marks the section that stands where a reader's eye rests: the upper third, below what is fixed at the top. */
  #markIn(links: ReadonlyMap<Element, HTMLAnchorElement>): void {
    const upper = (Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) + 8;
    const lower = window.innerHeight * 0.35;
    let current: HTMLAnchorElement | undefined;
    for (const [target, link] of links) {
      const { top, bottom } = target.getBoundingClientRect();
      if (top >= lower) continue;
      // Behind the last section it is the one that was passed last.
      current = link;
      if (bottom > upper) break;
    }
    if (current?.hasAttribute('aria-current')) return;
    for (const link of links.values()) link.removeAttribute('aria-current');
    if (current) this.#mark(current);
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
