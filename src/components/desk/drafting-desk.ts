import { h, render } from 'preact';
import { browserStorage } from '../../draft/safe-storage.ts';
import { DraftStore } from '../../draft/storage.ts';
import { Desk } from './Desk.tsx';
import { DeskModel } from './desk-model.ts';
import { readStarts } from './read-starts.ts';

/** Sets up the drafting desk in the place of what readers without script see. */
class DraftingDesk extends HTMLElement {
  connectedCallback(): void {
    const starts = this.querySelector<HTMLElement>('[data-starts]');
    const desk = this.querySelector('[data-desk]');
    if (!starts || !desk) return;
    const model = new DeskModel(new DraftStore(browserStorage()));
    render(h(Desk, { model, starts: readStarts(starts) }), desk);
    starts.hidden = true;
  }
}

customElements.define('drafting-desk', DraftingDesk);
