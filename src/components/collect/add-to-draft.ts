import { emptyDraft, removeItem } from '../../draft/draft.ts';
import { inlineOf } from '../../draft/edit-text.ts';
import { titleFromPage } from '../../draft/from-page.ts';
import { excessOf } from '../../draft/limits.ts';
import { newId } from '../../draft/new-id.ts';
import { now } from '../../draft/now.ts';
import { placeByRole } from '../../draft/place-by-role.ts';
import { SafeStorage } from '../../browser/safe-storage.ts';
import type { Draft, DraftItem } from '../../draft/schema.ts';
import { followMeasures } from '../../draft/schedule/follow.ts';
import { DraftStore } from '../../draft/store/storage.ts';
import { href } from '../../vocabulary/paths.ts';
import { lineText } from '../../passage/model.ts';
import { fetchPage } from '../ui/fetch-page.ts';
import { fillPage } from '../blanks/fill-page.ts';
import { listedAddress } from '../ui/listed-address.ts';
import { readOwnUnit } from '../ui/own-unit.ts';
import { readItem, withoutSiteValue } from './read-items.ts';
import { announce } from '../ui/status-message.ts';

let store: DraftStore | undefined;

/** Adds a passage of this page to the draft on the desk, or to a new one. */
export function addPassage(section: Element): void {
  const item = readItem(document, location.pathname, section.id);
  if (item) add(item, document);
}

/**
 * Adds a passage from a list: it is read from the page it stands on.
 *
 * @param into id of the draft it is added to, which is the one on the desk from then on; '' for the one that is
 */
export async function addListed(button: HTMLButtonElement, into = ''): Promise<void> {
  const at = listedAddress(button);
  const page = await fetchPage(at.pathname);
  if (page) fillPage(page, at.pathname);
  const item = page && readItem(page, at.pathname, decodeURIComponent(at.hash.slice(1)));
  if (page && item) add(item, page, into);
  else announce('没有取到原文，请打开页面再加入拟稿。');
}

function add(item: DraftItem, page: Document, into = ''): void {
  store ??= new DraftStore(new SafeStorage());
  if (into !== '') store.setCurrent(into);
  const id = store.current();
  const current = id === undefined ? undefined : store.load(id);
  const before = current ?? newDraft(page);
  const draft = followMeasures(placeByRole(before, item).draft, before);
  const name = `“${item.label}”`;
  const excess = excessOf(draft);
  if (excess !== undefined) {
    announce(`${name}没有加入拟稿，放不下了：${excess}。`);
    return;
  }
  const result = keep(draft);
  if (result !== 'saved') {
    announce(`${name}没有加入拟稿：${reasons[result]}`);
    return;
  }
  announce(
    `${name}已加入《${lineText(draft.title)}》，共 ${String(draft.items.length)} 段。`,
    { label: '去拟稿台', href: href('/draft/') },
    {
      label: '撤销',
      run: () => {
        takeBack(draft.id, item.id);
      },
    },
  );
}

function takeBack(id: string, itemId: string): void {
  const draft = store?.load(id);
  if (!draft) return;
  const left = followMeasures(removeItem(draft, itemId), draft);
  if (left.items.length === 0) store?.remove(id);
  else keep(left);
  sayChanged();
  announce('已从拟稿里拿掉。');
}

/** What another page changed in the same moment stands beside it in the drawer. */
function keep(draft: Draft): 'saved' | 'full' | 'forbidden' | 'refused' {
  const result = store?.save({ ...draft, changed: now() }) ?? 'forbidden';
  store?.setCurrent(typeof result === 'string' ? draft.id : result.copy.id);
  sayChanged();
  return typeof result === 'string' ? result : 'saved';
}

/** Other parts of this page may show the draft. */
function sayChanged(): void {
  window.dispatchEvent(new Event('gonghui:draft'));
}

function newDraft(page: Document): Draft {
  const hasTitle = page.querySelector('[data-document-title]') !== null;
  const title = hasTitle
    ? withoutSiteValue(page)(titleFromPage(page))
    : inlineOf('【单位名称】工会【年份】年工作计划');
  const unit = page.querySelector('main')?.getAttribute('data-unit') ?? readOwnUnit();
  return emptyDraft(newId(), title, unit, 0);
}

const reasons = {
  full: '本机存储已满。请到拟稿台删掉不用的拟稿，或用“复制本段”。',
  forbidden: '这台浏览器不让网页保存内容（例如无痕窗口），请用“复制本段”。',
  refused: '这份拟稿已经太长。',
} as const;
