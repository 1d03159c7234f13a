import { clockTime, lengthOf, type Place, type Step } from '../../meeting/clock.ts';
import { element } from '../ui/element.ts';

/** What the reader can do with a running meeting. */
export interface TimerActions {
  back: () => void;
  on: () => void;
  toggle: () => void;
  sound: (wanted: boolean) => void;
  end: () => void;
}

/** How long the sign of a new step stays, in milliseconds. */
const signTime = 4000;

/** What is seen of a running meeting: the step, the minutes left in large figures, what comes next. */
export class TimerFace {
  readonly dialog: HTMLDialogElement;
  readonly #steps: readonly Step[];
  readonly #where = element('p', { class: 'timer-where' });
  /** said by screen readers when a step begins */
  readonly #name = element('p', { class: 'timer-step', role: 'status' });
  readonly #left = element('p', { class: 'timer-left', role: 'timer', 'aria-label': '这一步还剩' });
  readonly #words = element('p', { class: 'timer-words' });
  readonly #next = element('p', { class: 'timer-next' });
  readonly #bar = element('progress', { class: 'timer-bar', max: '1', 'aria-label': '全场进度' });
  readonly #back = button('上一步');
  readonly #toggle = button('暂停');
  readonly #on = button('下一步');
  readonly #end = button('结束');
  readonly #sound = element('input', { type: 'checkbox' });
  #signed = 0;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    const keys = element('p', { class: 'timer-keys' }, '键盘：← → 换步，空格暂停，Esc 结束');
    this.dialog = element(
      'dialog',
      { class: 'timer-dialog', 'aria-label': '会议计时', tabindex: '-1' },
      element('div', { class: 'timer-top' }, this.#where, this.#end),
      element('div', { class: 'timer-main' }, this.#name, this.#left, this.#words),
      this.#next,
      this.#bar,
      element(
        'div',
        { class: 'timer-tools' },
        this.#back,
        this.#toggle,
        this.#on,
        element('label', {}, this.#sound, '换步时响一声'),
      ),
      keys,
    );
  }

  /** Listens to the buttons. */
  on({ back, on, toggle, sound, end }: TimerActions): void {
    const presses = [
      [this.#back, back],
      [this.#on, on],
      [this.#toggle, toggle],
      [this.#end, end],
    ] as const;
    for (const [pressed, act] of presses) pressed.addEventListener('click', act);
    this.#sound.addEventListener('change', () => {
      sound(this.#sound.checked);
    });
  }

  setSound(wanted: boolean): void {
    this.#sound.checked = wanted;
  }

  focus(): void {
    this.#toggle.focus();
  }

  /** A soft sign that a step has begun: the colour of the page changes for a while. */
  sign(): void {
    window.clearTimeout(this.#signed);
    this.dialog.dataset.sign = '';
    this.#signed = window.setTimeout(() => {
      delete this.dialog.dataset.sign;
    }, signTime);
  }

  show({ index, left, leftOfAll }: Place, running: boolean): void {
    const { name = '', words = '' } = this.#steps[index] ?? {};
    const next = this.#steps[index + 1];
    const over = leftOfAll === 0;
    const place = `第${String(index + 1)}步，共${String(this.#steps.length)}步`;
    say(this.#where, over ? '时间到' : `${place} · 全场还剩${String(Math.ceil(leftOfAll / 60_000))}分钟`);
    say(this.#name, over ? '散会' : name);
    say(this.#left, clockTime(left));
    say(this.#words, over ? '' : words);
    say(this.#next, next && !over ? `下一步：${next.name}（${String(next.minutes)}分钟）` : '');
    say(this.#toggle, running ? '暂停' : '继续');
    this.#bar.value = 1 - leftOfAll / Math.max(1, lengthOf(this.#steps));
    this.#back.disabled = index === 0 && left === (this.#steps[0]?.minutes ?? 0) * 60_000;
    this.#on.disabled = next === undefined;
    this.#toggle.disabled = over;
    this.dialog.toggleAttribute('data-standing', !running);
  }
}

function button(label: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'plain-button' }, label);
}

/** Words that are the same stay as they are: screen readers would say them again. */
function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}
