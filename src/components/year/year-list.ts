import { h, render } from 'preact';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { DraftStore } from '../../draft/store/storage.ts';
import { DeskModel } from '../desk/desk-model.ts';
import { announce } from '../ui/status-message.ts';
import { YearApp } from './YearApp.tsx';

/** Sets up the year of a plan in the place of what readers without script see. */
class YearListElement extends HTMLElement {
  connectedCallback(): void {
    const place = this.querySelector('[data-desk]');
    if (!place) return;
    const model = new DeskModel(new DraftStore(new SafeStorage()), (text, takeBack) => {
      announce(text, ...(takeBack ? [{ label: '撤销', run: takeBack }] : []));
    });
    // A summary has no measures: the plan that was changed last does.
    const plans = model.keeper.list().filter(({ isReport }) => !isReport);
    const [newest] = plans;
    if (newest && !plans.some(({ id }) => id === model.draft?.id)) model.open(newest.id);
    render(h(YearApp, { model }), place);
    this.querySelector('[data-until-ready]')?.remove();
  }
}

customElements.define('year-list', YearListElement);
