import { readText, removeText, writeText } from '../../browser/stored-text.ts';
import { fewestReturns, meansOf } from '../../selftest/means.ts';
import {
  isSameGroup,
  longestFile,
  readResult,
  writeResult,
  type Result,
} from '../../selftest/result-file.ts';
import { readReturns, type Returns } from '../../selftest/returns.ts';
import { download } from '../ui/download.ts';
import { element } from '../ui/element.ts';
import { showResults, type ShownDimension } from './tally-results.ts';

/** Only for as long as the window is open: codes are answers. */
const ofWindow = (): Storage => sessionStorage;
const key = 'gonghui:selftest-codes';
const mostFaults = 20;

/** Where the organizer puts in the codes of a group and sees its seven means. */
class SelfTestTally extends HTMLElement {
  #result: Result | undefined;
  #before: Result | undefined;

  connectedCallback(): void {
    const whole = this.querySelector<HTMLElement>('[data-when-script]');
    if (!whole) return;
    whole.hidden = false;
    this.#codes.value = readText(key, ofWindow) ?? '';
    this.#codes.addEventListener('input', () => {
      writeText(key, this.#codes.value, ofWindow);
      this.#count();
    });
    this.#group.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#count();
    });
    this.#group.addEventListener('compositionend', () => {
      this.#count();
    });
    this.#find('[data-tally-clear]', HTMLButtonElement).addEventListener('click', () => {
      removeText(key, ofWindow);
      this.#codes.value = '';
      this.#before = undefined;
      this.#count();
      this.#codes.focus();
    });
    this.#find('[data-tally-save]', HTMLButtonElement).addEventListener('click', () => {
      this.#save();
    });
    const open = this.#find('[data-tally-open]', HTMLInputElement);
    open.addEventListener('change', () => {
      const [file] = open.files ?? [];
      open.value = '';
      if (file) void this.#open(file);
    });
    this.#count();
  }

  /** What the page itself has is there. */
  #find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`no ${selector}`);
    return found;
  }

  get #codes(): HTMLTextAreaElement {
    return this.#find('textarea', HTMLTextAreaElement);
  }

  get #group(): HTMLInputElement {
    return this.#find('#tally-group', HTMLInputElement);
  }

  #count(): void {
    const returns = readReturns(this.#codes.value);
    const means = meansOf(returns.valid);
    const group = this.#group.value.trim();
    this.#result = means && { group, day: today(), returns: returns.valid.length, means };
    this.#find('[data-tally-save]', HTMLButtonElement).disabled = !this.#result || group === '';
    this.#say(saidOf(returns, group));
    const faults = returns.faulty
      .slice(0, mostFaults)
      .map(({ line, text, reason }) => element('li', {}, `第${String(line)}行“${text}”：${reason}。`));
    const more = returns.faulty.length - faults.length;
    if (more > 0) faults.push(element('li', {}, `还有${String(more)}行读不出。`));
    this.#find('[data-tally-faults]', HTMLUListElement).replaceChildren(...faults);
    this.#show();
  }

  #show(): void {
    const before =
      this.#before && isSameGroup(this.#before.group, this.#group.value) ? this.#before : undefined;
    showResults(this.#find('[data-tally-results]', HTMLElement), this.#dimensions(), this.#result, before);
  }

  #dimensions(): ShownDimension[] {
    return [...this.querySelectorAll('template')].map((template) => ({
      name: template.dataset.dimension ?? '',
      help: template.content,
    }));
  }

  #say(...sentences: string[]): void {
    this.#find('[data-tally-said]', HTMLElement).replaceChildren(
      ...sentences.filter((sentence) => sentence !== '').map((sentence) => element('p', {}, sentence)),
    );
  }

  #save(): void {
    if (!this.#result) return;
    const { group, day } = this.#result;
    const name = group.replace(/[\\/:*?"<>|\p{C}]+/gu, '-');
    download(
      new Blob([writeResult(this.#result)], { type: 'application/json' }),
      `学习自测-${name}-${day}.json`,
    );
  }

  async #open(file: File): Promise<void> {
    const result = file.size > 4 * longestFile ? undefined : readResult(await file.text().catch(() => ''));
    if (!result) {
      this.#say('这个文件打不开：不是本页存下的自测结果，或者损坏了。');
      return;
    }
    if (this.#group.value.trim() === '') this.#group.value = result.group;
    this.#count();
    if (!isSameGroup(result.group, this.#group.value)) {
      this.#say(`打开的是“${result.group}”的结果，和现在填的小组不是一个，不放在一起比。`);
      return;
    }
    this.#before = result;
    this.#show();
    const what = `“${result.group}”${result.day}的结果，有效${String(result.returns)}份`;
    this.#say(
      this.#result
        ? `已打开${what}，和这次的放在一起。`
        : `已打开${what}；这次的码还不到${String(fewestReturns)}份。`,
    );
  }
}

/** What is said of the returns. */
function saidOf({ valid, faulty, repeated }: Returns, group: string): string {
  if (valid.length + faulty.length === 0) return '';
  const few = valid.length < fewestReturns;
  return [
    `有效${String(valid.length)}份`,
    faulty.length > 0 ? `，读不出${String(faulty.length)}行` : '',
    '。',
    few ? `不足${String(fewestReturns)}份不出数，免得猜出是谁答的；请并到全单位一起算。` : '',
    repeated.length > 0
      ? `第${repeated.slice(0, 5).join('、')}行${repeated.length > 5 ? '等' : ''}和前面有一行一样：两个人可能答得一样，也可能同一张录了两次，请对一下条子。`
      : '',
    !few && group === '' ? '填上小组名称才能存下结果。' : '',
  ].join('');
}

/** The day as the reader's calendar has it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

customElements.define('self-test-tally', SelfTestTally);
