import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { blanksOf, countDocument, openBlanks } from '../../draft/count.ts';
import { excessOf } from '../../draft/limits.ts';
import { draftLines } from '../../draft/draft-lines.ts';
import { draftFiller, filledNames } from '../../draft/fill-draft.ts';
import { numberDraft, printedBlocks } from '../../draft/numbered.ts';
import type { Draft } from '../../draft/schema.ts';
import { withSigner } from '../../passage/signature.ts';
import { AddPassages } from './AddPassages.tsx';
import { DeskBar } from './DeskBar.tsx';
import { DeskContext } from './desk-context.ts';
import { DeskHead } from './DeskHead.tsx';
import { DeskSteps } from './DeskSteps.tsx';
import { DraftTraces } from './DraftTraces.tsx';
import { Drawer } from './Drawer.tsx';
import { concernsOf } from './export-concerns.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { findingsNow, marksByItem } from './finding-marks.ts';
import { ItemList } from './ItemList.tsx';
import { NoticeLink } from './NoticeLink.tsx';
import { PanelsContext } from './panels-context.ts';
import { Panel } from './Panel.tsx';
import type { PanelName } from './panels.ts';
import { Paper } from './Paper.tsx';
import { PlaceBlanks } from './PlaceBlanks.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { SampleBlanks } from './SampleBlanks.tsx';
import { keepSignatureStyle, readSignatureStyle } from './signature-style.ts';
import { SiteBlanks } from './SiteBlanks.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useOwnNames } from './use-own-names.ts';
import { useReview, useReviewSettings } from './use-review.ts';
import { useTyping } from './use-typing.ts';

interface Props {
  draft: Draft;
  units: readonly { unit: string; name: string }[];
  /** which part of the desk a narrow window shows */
  shown: PanelName;
  /** the part that the reader was led away from into the text */
  cameFrom: PanelName | undefined;
}

/** The draft on the desk. */
export function OpenDraft({ draft, units, shown, cameFrom }: Props) {
  const { model, fill } = useContext(DeskContext)();
  const { show } = useContext(PanelsContext);
  const [editing, setEditing] = useState<ReadonlySet<string>>(new Set());
  const [isOutline, setOutline] = useState(false);
  useDeskKeys(model);
  useTyping();
  const edit = useCallback((id: string, isEditing = true): void => {
    setEditing((old) => new Set(isEditing ? [...old, id] : [...old].filter((other) => other !== id)));
  }, []);
  const fillAll = useMemo(() => draftFiller(fill), [fill]);
  const filled = useMemo(() => fillAll(draft), [draft, fillAll]);
  const numbered = useMemo(() => numberDraft(filled), [filled]);
  const blocks = useMemo(() => printedBlocks(numbered), [numbered]);
  const [signature, setSignature] = useState(readSignatureStyle);
  const signed = useMemo(() => withSigner(blocks, signature.signer), [blocks, signature]);
  const { text, lines, samples } = useMemo(() => draftLines(numbered, filled.title), [numbered, filled]);
  const [allowed, allow] = useOwnNames();
  const settings = useReviewSettings(draft.unit, [...allowed, ...filledNames(filled)]);
  const { reviewed, retry } = useReview(text, settings, samples);
  const found = useMemo(() => findingsNow(reviewed, text), [reviewed, text]);
  const marks = useMemo(() => marksByItem(found, lines), [found, lines]);
  const open = openBlanks(blocks, filled.title).length;
  const errors = reviewed && concernsOf(found).leftOvers.length;
  return (
    <div class="desk" data-shown={shown}>
      <div class="desk-top">
        <DeskSteps
          shown={shown}
          onShow={show}
          open={open}
          errors={errors}
          words={countDocument(blocks, filled.title)}
        />
        <DeskBar
          open={open}
          samples={samples.length}
          cameFrom={shown === 'text' ? cameFrom : undefined}
          isOutline={isOutline}
          onOutline={() => {
            setOutline(!isOutline);
          }}
        />
      </div>
      <div class="desk-main" data-panel="text" id="panel-text" tabIndex={-1}>
        <DeskHead draft={draft} units={units} marks={marks.get('')} />
        <ItemList draft={draft} editing={editing} marks={marks} onEdit={edit} isOutline={isOutline} />
        <AddPassages draft={draft} />
      </div>
      <aside class="desk-side">
        <Panel name="fill">
          <SiteBlanks blanks={blanksOf(blocks, filled.title)} />
          <PlaceBlanks draft={draft} />
          <SampleBlanks draft={draft} unchanged={samples.length} />
        </Panel>
        <Panel name="check">
          <ReviewPanel
            review={reviewed}
            retry={retry}
            text={text}
            lines={lines}
            onEdit={edit}
            onAllow={allow}
          />
          <DraftTraces
            numbered={numbered}
            text={text}
            lines={lines}
            unchanged={samples.length}
            onEdit={edit}
          />
          <NoticeLink draftId={draft.id} />
        </Panel>
        <Panel name="out">
          <ExportPanel
            // With the values filled in a draft may hold more than a file or a link can be read with again.
            exported={{
              draft: excessOf(filled) === undefined ? filled : draft,
              title: filled.title,
              blocks: signed,
              seal: signature.seal,
            }}
            left={open + (errors ?? 0)}
            signature={signature}
            onSign={(style) => {
              keepSignatureStyle(style);
              setSignature(style);
            }}
            text={text}
            lines={lines}
            samples={samples}
            settings={settings}
            onEdit={edit}
          />
          <Drawer units={units} />
        </Panel>
      </aside>
      <Paper title={filled.title} blocks={signed} seal={signature.seal} />
    </div>
  );
}
