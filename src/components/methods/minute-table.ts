import { readText } from '../../browser/stored-text.ts';
import { element } from '../ui/element.ts';
import { loadPart } from '../ui/load-part.ts';
import { sayPartMissing } from '../ui/status-message.ts';
import { meetingKey } from './meeting-key.ts';

const load = loadPart(() => import('./meeting-timer.ts'));

/** The minute table of a meeting, with a button that runs the meeting by it in large figures. */
class MinuteTable extends HTMLElement {
  connectedCallback(): void {
    const button = element(
      'button',
      { type: 'button', class: 'plain-button', 'data-timer': '' },
      '用大字计时',
    );
    button.addEventListener('click', () => {
      load().then((timer) => {
        timer.startTimer(this);
      }, sayPartMissing);
    });
    this.prepend(element('p', { class: 'host-tools', 'data-no-copy': '' }, button));
    // A meeting that ran when the page was loaded anew goes on.
    if (readText(meetingKey)?.includes(JSON.stringify(location.pathname)) === true)
      load().then((timer) => {
        timer.resumeTimer(this);
      }, sayPartMissing);
  }
}

customElements.define('minute-table', MinuteTable);
