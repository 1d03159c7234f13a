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
        const current = [...links.keys()].find((target) => visible.has(target));
        if (!current) return;
        for (const [target, link] of links) {
          if (target === current) link.setAttribute('aria-current', 'location');
          else link.removeAttribute('aria-current');
        }
      },
      // The line a reader's eye rests on: the upper third of the window.
      { rootMargin: '-10% 0px -65% 0px' },
    );
    for (const target of links.keys()) observer.observe(target);
  }
}

customElements.define('page-contents', PageContents);
