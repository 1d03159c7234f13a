import { element } from '../ui/element.ts';

/** Leads a reader who has drafts in this browser back to the one changed last. */
class ResumeDraft extends HTMLElement {
  connectedCallback(): void {
    // Most readers have none, and load nothing for it.
    if (hasDrafts()) void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const { lastDraft } = await import('./last-draft.ts');
    const draft = lastDraft();
    if (!draft) return;
    const { title, changed, items, others } = draft;
    const when = new Date(changed).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });
    this.append(
      element('a', { class: 'resume', href: this.dataset.desk ?? '' }, `接着写《${title}》`),
      element(
        'span',
        { class: 'from' },
        `${String(items)} 段，${when} 改过${others > 0 ? `；另有 ${String(others)} 份拟稿` : ''}`,
      ),
    );
  }
}

function hasDrafts(): boolean {
  try {
    return localStorage.getItem('gonghui:draft-current') !== null;
  } catch {
    // A browser that keeps nothing holds no draft.
    return false;
  }
}

customElements.define('resume-draft', ResumeDraft);
