import { render } from 'preact';
import { NoticeApp } from './NoticeApp.tsx';

/** A notice held against a draft. `data-root` is the root of the site, with a slash at its end. */
class NoticeCheck extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren();
    render(<NoticeApp root={this.dataset.root ?? '/'} />, this);
  }

  disconnectedCallback(): void {
    render(null, this);
  }
}

customElements.define('notice-check', NoticeCheck);
