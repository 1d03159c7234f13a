import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../draft/schema.ts';
import { readShareLink } from '../../draft/share/share-link.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { DeskContext } from './desk-context.ts';
import { titleText } from './draft-title.ts';

interface Props {
  /** the draft that a link holds */
  offered: Draft | undefined;
  onOffer: (draft: Draft | undefined) => void;
}

/** Asks whether to take in the draft that the address of the page holds. It never covers another. */
export function OfferedDraft({ offered, onOffer }: Props) {
  const { model } = useContext(DeskContext)();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const look = (): void => {
      void readShareLink(location.hash).then((read) => {
        if (read === undefined) return;
        // Once read it need not stand in the address, where it would come again with every reload.
        history.replaceState(history.state, '', location.pathname + location.search);
        if ('problem' in read) model.say(read.problem);
        else onOffer(read);
      });
    };
    look();
    window.addEventListener('hashchange', look);
    return () => {
      window.removeEventListener('hashchange', look);
    };
  }, []);
  useEffect(() => {
    if (offered && dialog.current)
      openDialog(dialog.current, () => {
        onOffer(undefined);
      });
  }, [offered]);
  if (!offered) return null;
  return (
    <dialog ref={dialog} class="copy-dialog" aria-labelledby="offered-title">
      <h2 id="offered-title">链接里有一份拟稿</h2>
      <p>
        《{titleText(offered.title)}》，{offered.items.length} 段。收下后另存为一份，不会动你已有的拟稿。
      </p>
      <p class="dialog-tools">
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            model.adopt(offered);
            model.say(`已收下《${titleText(offered.title)}》。`);
            if (dialog.current) closeDialog(dialog.current);
          }}
        >
          收下
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            if (dialog.current) closeDialog(dialog.current);
          }}
        >
          不要
        </button>
      </p>
    </dialog>
  );
}
