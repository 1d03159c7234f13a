import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inlineOf } from '../../../draft/edit-text.ts';
import { assemble } from '../../../draft/import/lines/assemble.ts';
import { classify } from '../../../draft/import/lines/classify.ts';
import type { LineKind } from '../../../draft/import/lines/line-kind.ts';
import { importNotes, kindSummary } from '../../../draft/import/lines/summary.ts';
import { blankOffers, type BlankOffer } from '../../../draft/import/suggest-blanks.ts';
import { excessOf } from '../../../draft/limits.ts';
import { newId } from '../../../draft/new-id.ts';
import { DeskContext } from '../desk-context.ts';
import { BlankOffers } from './BlankOffers.tsx';
import { ImportLines } from './ImportLines.tsx';
import { putOnDesk } from './put-on-desk.ts';
import type { Incoming } from './intake.ts';

interface Props {
  incoming: Incoming;
  onDone: () => void;
}

/** What a file or a pasted text was taken for, to be looked at and changed before it becomes a draft. */
export function ImportPreview({ incoming: { name, read, after }, onDone }: Props) {
  const tools = useContext(DeskContext)();
  const { lines, leftOut } = read;
  const [kinds, setKinds] = useState(() => classify(lines));
  const [chosen, setChosen] = useState<ReadonlySet<BlankOffer['id']>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const onKind = useCallback((index: number, kind: LineKind): void => {
    setKinds((old) => old.map((one, at) => (at === index ? kind : one)));
  }, []);
  const assembled = useMemo(() => {
    const made = assemble(lines, kinds, newId);
    return made.title.length > 0 ? made : { ...made, title: inlineOf(name) };
  }, [lines, kinds, name]);
  const offers = useMemo(() => blankOffers(assembled), [assembled]);
  const excess = useMemo(() => excessOf({ id: '', unit: '', changed: 0, ...assembled }), [assembled]);
  const put = (isNew: boolean): void => {
    if (putOnDesk(tools, assembled, chosen, isNew ? undefined : after)) onDone();
  };
  const { draft } = tools.model;
  const put1 = draft && after !== '' ? '接在这一节后面' : '接在现在这份后面';
  const buttons = (
    <p class="import-tools">
      <button
        type="button"
        class="copy-button desk-main-export"
        data-import-put="new"
        disabled={excess !== undefined || assembled.items.length === 0}
        onClick={() => {
          put(true);
        }}
      >
        {draft ? '另开一份拟稿' : '放进拟稿台'}
      </button>
      {draft && (
        <button
          type="button"
          class="plain-button"
          data-import-put="behind"
          onClick={() => {
            put(false);
          }}
        >
          {put1}
        </button>
      )}
      <button type="button" class="plain-button" data-import-put="no" onClick={onDone}>
        不放了
      </button>
    </p>
  );
  return (
    <section class="desk-import" aria-labelledby="import-title" data-import-preview>
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        看看认得对不对
      </h2>
      <p aria-live="polite" data-import-summary>
        {kindSummary(lines, kinds)}认错的，在那一行前面改。
      </p>
      {importNotes(lines, kinds, leftOut).map((note) => (
        <p key={note} class="import-note">
          {note}
        </p>
      ))}
      {excess !== undefined && (
        <p class="desk-trouble" role="alert">
          一份拟稿放不下：{excess}。把用不着的行改成“不要”，或者把文件分成几份再来；文件没有动。
        </p>
      )}
      {buttons}
      <ImportLines lines={lines} kinds={kinds} onKind={onKind} />
      <BlankOffers
        offers={offers}
        chosen={chosen}
        onChoose={(id, isChosen) => {
          setChosen((old) => new Set(isChosen ? [...old, id] : [...old].filter((other) => other !== id)));
        }}
      />
      {buttons}
    </section>
  );
}
