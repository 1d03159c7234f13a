import { h, render } from 'preact';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { DraftStore } from '../../draft/store/storage.ts';
import '../ui/closing-menus.ts';
import { sayWhatWasSaid } from '../ui/next-page.ts';
import { announce } from '../ui/status-message.ts';
import { beginFromAddress } from './begin-draft.ts';
import { Desk } from './Desk.tsx';
import { DeskModel } from './desk-model.ts';
import { readStarts } from './read-starts.ts';

/** Sets up the drafting desk in the place of what readers without script see. */
class DraftingDesk extends HTMLElement {
  connectedCallback(): void {
    const starts = this.querySelector<HTMLElement>('[data-starts]');
    const desk = this.querySelector('[data-desk]');
    if (!starts || !desk) return;
    const model = new DeskModel(new DraftStore(new SafeStorage()), (text, takeBack) => {
      announce(text, ...(takeBack ? [{ label: '撤销', run: takeBack }] : []));
    });
    const offers = readStarts(starts);
    const showHead = (): void => {
      this.toggleAttribute('data-open', model.draft !== undefined);
    };
    model.onChange(showHead);
    showHead();
    render(h(Desk, { model, starts: offers }), desk);
    starts.hidden = true;
    this.querySelector('[data-until-ready]')?.remove();
    sayWhatWasSaid();
    void beginFromAddress(model, offers);
  }
}

customElements.define('drafting-desk', DraftingDesk);
