import { questionCount, writeCode } from '../../selftest/code.ts';
import { element } from '../ui/element.ts';

/** The sheet that one person answers. What is answered stays in the window: it is neither kept nor sent. */
class SelfTest extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const tools = this.querySelector<HTMLElement>('[data-when-script]');
    if (!form || !tools) return;
    tools.hidden = false;
    // The next person must not find the marks of the one before, which some browsers bring back.
    form.autocomplete = 'off';
    form.reset();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const answers = Array.from({ length: questionCount }, (_, index) =>
        Number(new FormData(form).get(`q${String(index + 1)}`)),
      );
      this.#show(writeCode(answers));
    });
    form.addEventListener('reset', () => {
      this.#slip.replaceChildren();
    });
    form.addEventListener('change', () => {
      // The code of other marks would be wrong.
      this.#slip.replaceChildren();
    });
  }

  get #slip(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-slip]') ?? this;
  }

  #show(code: string): void {
    this.#slip.replaceChildren(
      element('p', {}, '把这十二个数字抄在小条上，折好投箱，不写名字：'),
      element('p', { class: 'selftest-code', 'data-selftest-code': '' }, code),
      element('p', { class: 'from' }, '抄完按“清空重答”，再把手机交给下一个人。本页不留、不传任何答案。'),
    );
    this.#slip.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('self-test', SelfTest);
