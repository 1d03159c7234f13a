import { render } from 'preact';
import * as v from 'valibot';
import { ReviewApp } from './ReviewApp.tsx';

const unitsSchema = v.array(v.object({ slug: v.string(), name: v.string() }));

/** The review of a pasted text. `data-url` is the address of its data, `data-units` the kinds of unit as JSON. */
class TextReview extends HTMLElement {
  connectedCallback(): void {
    const units = v.parse(unitsSchema, JSON.parse(this.dataset.units ?? '[]'));
    this.replaceChildren();
    render(<ReviewApp dataUrl={this.dataset.url ?? ''} units={units} />, this);
  }

  disconnectedCallback(): void {
    render(null, this);
  }
}

customElements.define('text-review', TextReview);
