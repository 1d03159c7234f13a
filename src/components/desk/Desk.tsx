import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { Beginnings } from './Beginnings.tsx';
import { DeskContext, type DeskTools } from './desk-context.ts';
import type { DeskModel } from './desk-model.ts';
import { DeskNotices } from './DeskNotices.tsx';
import { Drawer } from './Drawer.tsx';
import { fitFields } from './fit-fields.ts';
import { GuardedDraft } from './GuardedDraft.tsx';
import { IntakeContext } from './import/intake-context.ts';
import { IntakeNotices } from './import/IntakeNotices.tsx';
import { useIntake } from './import/use-intake.ts';
import { OfferedDraft } from './OfferedDraft.tsx';
import { PanelsContext } from './panels-context.ts';
import type { Starts } from './read-starts.ts';
import { useBlanks } from './use-blanks.ts';
import { usePanels } from './use-panels.ts';

interface Props {
  model: DeskModel;
  starts: Starts;
}

/** The drafting desk: a draft being written, or the ways to begin one, and the drawer with the others. */
export function Desk({ model, starts }: Props) {
  const [, draw] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(
    () =>
      model.onChange(() => {
        draw(undefined);
      }),
    [model],
  );
  const wanted = useRef<(() => HTMLElement | null) | undefined>(undefined);
  useLayoutEffect(() => {
    // Where the focus goes is scrolled into sight, and stands there only once every field has its height.
    fitFields();
    const target = wanted.current?.();
    if (!target) return;
    wanted.current = undefined;
    if (target !== document.activeElement) target.focus();
  });
  const { draft } = model;
  const blanks = useBlanks(draft?.unit ?? '');
  const { shown, cameFrom, show, leave, comeBack } = usePanels(draft?.id ?? '');
  const intake = useIntake(model);
  const { pick, paste, pasteDocument, incoming } = intake;
  const tools = useMemo(
    (): DeskTools => ({
      ...blanks,
      model,
      focusOn: (find) => {
        wanted.current = find;
        draw(undefined);
      },
    }),
    [model, blanks],
  );
  const ways = useMemo(() => ({ show, leave, comeBack }), [show, leave, comeBack]);
  const taking = useMemo(() => ({ pick, paste, pasteDocument }), [pick, paste, pasteDocument]);
  const drawer = {
    first: model.keeper.list().length > 0,
    view: (
      <aside class="desk-side desk-kept">
        <Drawer units={starts.plans} />
      </aside>
    ),
  };
  // The same function until the tools change: everything that uses them is drawn anew with it.
  const provide = useMemo(() => () => tools, [tools]);
  return (
    <DeskContext.Provider value={provide}>
      <IntakeContext.Provider value={taking}>
        <OfferedDraft />
        <DeskNotices />
        <IntakeNotices intake={intake} />
        {incoming ? (
          <incoming.Preview key={incoming.key} incoming={incoming} onDone={intake.dismiss} />
        ) : draft ? (
          <PanelsContext.Provider value={ways}>
            <GuardedDraft
              key={draft.id}
              draft={draft}
              units={starts.plans}
              shown={shown}
              cameFrom={cameFrom}
            />
          </PanelsContext.Provider>
        ) : (
          <div class="desk">
            {/* Who comes back looks for what they began. */}
            {drawer.first && drawer.view}
            <Beginnings starts={starts} />
            {!drawer.first && drawer.view}
          </div>
        )}
      </IntakeContext.Provider>
    </DeskContext.Provider>
  );
}
