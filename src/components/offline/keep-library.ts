import { keepScreenOn } from '../methods/keep-screen-on.ts';
import { element } from '../ui/element.ts';
import { fetchLibrary, LibraryFault } from './fetch-library.ts';
import { startWorker } from './start-worker.ts';
import { askToLast, deleteKept, libraryState, type LibraryState } from './library-state.ts';
import { siteRoot } from './site-root.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Keeps the whole library in the browser: how much there is, how far it has come, stopping, going on, deleting. */
class KeepLibrary extends HTMLElement {
  readonly #status = element('p', { role: 'status', 'data-keep-status': '' });
  readonly #bar = element('progress', { max: '1', value: '0', 'aria-label': '存到本机的进度' });
  readonly #figures = element('span', { class: 'count' });
  readonly #progress = element('p', { class: 'keep-progress' }, this.#bar, this.#figures);
  readonly #fetch = element('button', { type: 'button', class: 'copy-button', 'data-keep': 'fetch' });
  readonly #stop = element('button', { type: 'button', class: 'plain-button', 'data-keep': 'stop' }, '停下');
  readonly #delete = element('button', { type: 'button', class: 'plain-button', 'data-keep': 'delete' });
  #stopping: AbortController | undefined;

  connectedCallback(): void {
    if (this.childElementCount > 1) return;
    if (typeof caches === 'undefined' || !('serviceWorker' in navigator)) {
      this.replaceChildren(element('p', {}, this.dataset.cannot ?? ''));
      return;
    }
    this.#delete.textContent = '从本机删掉';
    this.#fetch.addEventListener('click', () => void this.#run());
    this.#stop.addEventListener('click', () => this.#stopping?.abort());
    this.#delete.addEventListener('click', () => void this.#remove());
    void this.#open();
  }

  /** Shows the tools once it is known what the browser has: before that they would stand there without their words. */
  async #open(): Promise<void> {
    await this.#show();
    this.replaceChildren(
      this.#status,
      this.#progress,
      element('p', { class: 'keep-tools' }, this.#fetch, this.#stop, this.#delete),
    );
  }

  async #show(said?: string): Promise<void> {
    const state = await libraryState(siteRoot()).catch((): LibraryState => ({ kind: 'none' }));
    const isRunning = this.#stopping !== undefined;
    this.#progress.hidden = !isRunning;
    this.#fetch.hidden = isRunning;
    this.#stop.hidden = !isRunning;
    this.#delete.hidden = isRunning || state.kind === 'none';
    this.#fetch.textContent = labels[state.kind];
    this.#status.textContent = said ?? describe(state);
  }

  async #run(): Promise<void> {
    const before = await libraryState(siteRoot());
    const stopping = new AbortController();
    this.#stopping = stopping;
    await this.#show('正在存。请不要关掉本页；中断了也不要紧，回来接着存。');
    this.#stop.focus();
    // A phone that goes to sleep lets go of the network.
    const letSleep = keepScreenOn();
    const said = await this.#fetchAll(before, stopping.signal);
    letSleep();
    this.#stopping = undefined;
    await this.#show(said);
    this.#fetch.focus();
  }

  /** @returns what the reader is told afterwards, undefined for what the browser now has */
  async #fetchAll(before: LibraryState, stop: AbortSignal): Promise<string | undefined> {
    try {
      await startWorker();
      const isLasting = await askToLast();
      const list = await fetchLibrary(
        siteRoot(),
        (done, all) => {
          this.#bar.value = done / all;
          this.#figures.textContent = `${megabytes(done)} / ${megabytes(all)} MB`;
        },
        stop,
      );
      if (before.kind === 'whole' && before.version === list.version) return words.newest;
      return isLasting ? undefined : `${describe(await libraryState(siteRoot()))}${words.mayGo}`;
    } catch (error) {
      if (stop.aborted) return words.stopped;
      if (error instanceof Error && /quota/iu.test(error.name)) return words.full;
      if (error instanceof LibraryFault) return words.changed;
      return error instanceof DOMException ? words.refused : words.lost;
    }
  }

  async #remove(): Promise<void> {
    await deleteKept(siteRoot());
    await this.#show(words.deleted);
    this.#fetch.focus();
  }
}

const labels = { none: '整个文库存到本机', part: '接着存', whole: '看看有没有更新' } as const;

const words = {
  stopped: '停下了，已经存下的还在，随时可以接着存。',
  full: '本机空间不够，没有存完，已经存下的还在。请清出一些空间，再按一次。',
  refused: '浏览器不让本站存东西（例如无痕窗口），没有存成。请换成普通窗口再按一次。',
  lost: '网络断了，没有存完，已经存下的还在。有网以后再按一次，接着存。',
  changed: '文库正在更新，没有存完。请过几分钟再按一次。',
  newest: '已经是最新的，不用再存。',
  deleted: '存下的范文、段落和检索都删掉了。拟稿和填空的内容不在其中，都还在。',
  mayGo: '浏览器说，空间紧张时它可能自己清掉，出门前请再看一眼。',
} as const;

function describe(state: LibraryState): string {
  if (state.kind === 'none') return '这台设备上还没有存整个文库。';
  if (state.kind === 'part') return '存了一部分，还没有存完。';
  const when = state.kept.toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  return `整个文库已存在这台设备上：${when}存的，版本 ${state.version}，${megabytes(state.bytes)} MB。`;
}

customElements.define('keep-library', KeepLibrary);
