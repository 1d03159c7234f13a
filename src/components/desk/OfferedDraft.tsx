import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { countDocument } from '../../draft/count.ts';
import { amountsOf } from '../../draft/limits.ts';
import { numberDraft, printedBlocks } from '../../draft/numbered.ts';
import type { Draft } from '../../draft/schema.ts';
import { readShareLink } from '../../draft/share/share-link.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { DeskContext } from './desk-context.ts';
import { titleText } from './draft-title.ts';

/**
 * Asks whether to take in the draft that the address of the page holds. It never covers another, and stands in the
 * address until the reader has said yes or no.
 */
export function OfferedDraft() {
  const { model } = useContext(DeskContext)();
  const [offered, setOffered] = useState<Draft>();
  const [isAsking, setAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const look = (): void => {
      void readShareLink(location.hash).then((read) => {
        if (read === undefined) return;
        if ('problem' in read) {
          model.say(read.problem);
          return;
        }
        setOffered(read);
        setAsking(true);
      });
    };
    look();
    window.addEventListener('hashchange', look);
    return () => {
      window.removeEventListener('hashchange', look);
    };
  }, []);
  useEffect(() => {
    if (offered && isAsking && dialog.current)
      openDialog(dialog.current, () => {
        setAsking(false);
      });
  }, [offered, isAsking]);
  if (!offered) return null;
  const answer = (isTaken: boolean): void => {
    if (isTaken && model.adopt(offered)) model.say(`已收下《${titleText(offered.title)}》。`);
    closeDialog(dialog.current);
    setOffered(undefined);
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  const tools = [true, false].map((isTaken) => (
    <button
      key={isTaken}
      type="button"
      class="plain-button"
      onClick={() => {
        answer(isTaken);
      }}
    >
      {isTaken ? '收下' : '不要'}
    </button>
  ));
  if (!isAsking)
    return (
      <p class="desk-trouble" data-offered>
        链接里的《{titleText(offered.title)}》还没有收下。 {tools}
      </p>
    );
  return (
    <dialog ref={dialog} class="copy-dialog" aria-labelledby="offered-title">
      <h2 id="offered-title">链接里有一份拟稿</h2>
      <p>
        《{titleText(offered.title)}》，{sizeOf(offered)}。收下后另存为一份，不会动你已有的拟稿。
      </p>
      <p class="dialog-tools">{tools}</p>
    </dialog>
  );
}

function sizeOf(draft: Draft): string {
  const words = countDocument(printedBlocks(numberDraft(draft)), draft.title);
  const { passages, tables } = amountsOf(draft);
  const ofTables = tables === 0 ? '' : `，${String(tables)} 张表`;
  return `${String(passages)} 段，${words.toLocaleString('en')} 字${ofTables}`;
}
