import type { ComponentProps } from 'preact';
import { useContext, useErrorBoundary, useState } from 'preact/hooks';
import { fileName } from '../../draft/file-name.ts';
import { writeDraftFile } from '../../draft/share/draft-file.ts';
import { DeskContext } from './desk-context.ts';
import { download } from '../ui/download.ts';
import { Drawer } from './Drawer.tsx';
import { titleText } from './draft-title.ts';
import { OpenDraft } from './OpenDraft.tsx';

/** The draft on the desk. One that cannot be shown is offered as a file, and the others stay within reach. */
export function GuardedDraft(props: ComponentProps<typeof OpenDraft>) {
  const { model } = useContext(DeskContext)();
  const [isBroken, setBroken] = useState(false);
  useErrorBoundary(() => {
    setBroken(true);
  });
  if (!isBroken) return <OpenDraft {...props} />;
  // What the reader did last is what was kept; the props are from before.
  const draft = model.draft ?? props.draft;
  const title = titleText(draft.title);
  return (
    <div class="desk">
      <div class="desk-main">
        <p class="desk-trouble" role="alert" data-trouble="broken">
          《{title}》显示不出来，没有丢，原样存着。可以下载留底，刷新页面再试，或者打开别的拟稿。
          <button
            type="button"
            class="desk-tool"
            onClick={() => {
              download(
                new Blob([writeDraftFile(draft)], { type: 'application/json' }),
                fileName(draft.title, 'json'),
              );
            }}
          >
            下载
          </button>
        </p>
      </div>
      <aside class="desk-side">
        <Drawer units={props.units} />
      </aside>
    </div>
  );
}
