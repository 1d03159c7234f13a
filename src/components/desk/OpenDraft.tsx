import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { blanksOf, countDocument, openBlanks } from '../../draft/count.ts';
import { excessOf } from '../../draft/limits.ts';
import { draftLines } from '../../draft/draft-lines.ts';
import { filledNames, fillDraft } from '../../draft/fill-draft.ts';
import { numberDraft, printedBlocks } from '../../draft/numbered.ts';
import type { Draft } from '../../draft/schema.ts';
import { withSigner } from '../../passage/signature.ts';
import { StoredList } from '../ui/stored-list.ts';
import { AddPassages } from './AddPassages.tsx';
import { DeskBar } from './DeskBar.tsx';
import { DeskContext } from './desk-context.ts';
import { DeskHead } from './DeskHead.tsx';
import { DraftTraces } from './DraftTraces.tsx';
import { Drawer } from './Drawer.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { ItemList } from './ItemList.tsx';
import { Paper } from './Paper.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { SampleBlanks } from './SampleBlanks.tsx';
import { keepSignatureStyle, readSignatureStyle } from './signature-style.ts';
import { SiteBlanks } from './SiteBlanks.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useReview, useReviewSettings } from './use-review.ts';

interface Props {
  draft: Draft;
  units: readonly { unit: string; name: string }[];
}

/** Names that the reader said are their own, so that the review does not take them for left-over ones. */
const ownNames = new StoredList('gonghui:own-names', 60);

/** The draft on the desk. */
export function OpenDraft({ draft, units }: Props) {
  const { model, fill } = useContext(DeskContext)();
  const [editing, setEditing] = useState<ReadonlySet<string>>(new Set());
  const [isOutline, setOutline] = useState(false);
  useDeskKeys(model);
  const edit = useCallback((id: string, isEditing = true): void => {
    setEditing((old) => new Set(isEditing ? [...old, id] : [...old].filter((other) => other !== id)));
  }, []);
  const filled = useMemo(() => fillDraft(draft, fill), [draft, fill]);
  const numbered = useMemo(() => numberDraft(filled), [filled]);
  const blocks = useMemo(() => printedBlocks(numbered), [numbered]);
  const [signature, setSignature] = useState(readSignatureStyle);
  const signed = useMemo(() => withSigner(blocks, signature.signer), [blocks, signature]);
  const { text, lines, samples } = useMemo(() => draftLines(numbered, filled.title), [numbered, filled]);
  const [allowed, setAllowed] = useState(() => ownNames.read());
  const settings = useReviewSettings(draft.unit, [...allowed, ...filledNames(filled)]);
  const { reviewed, retry } = useReview(text, settings, samples);
  const allow = (name: string): void => {
    ownNames.add(name);
    setAllowed(ownNames.read());
  };
  return (
    <div class="desk">
      <div class="desk-main">
        <DeskHead draft={draft} units={units} />
        <DeskBar
          words={countDocument(blocks, filled.title)}
          open={openBlanks(blocks, filled.title).length}
          samples={samples.length}
          isOutline={isOutline}
          onOutline={() => {
            setOutline(!isOutline);
          }}
        />
        <ItemList items={numberDraft(draft)} editing={editing} onEdit={edit} isOutline={isOutline} />
        <AddPassages draft={draft} />
      </div>
      <aside class="desk-side">
        <ExportPanel
          // With the values filled in a draft may hold more than a file or a link can be read with again.
          exported={{
            draft: excessOf(filled) === undefined ? filled : draft,
            title: filled.title,
            blocks: signed,
            seal: signature.seal,
          }}
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
        <SiteBlanks blanks={blanksOf(blocks, filled.title)} />
        <SampleBlanks draft={draft} unchanged={samples.length} />
        <ReviewPanel
          review={reviewed}
          retry={retry}
          text={text}
          lines={lines}
          onEdit={edit}
          onAllow={allow}
        />
        <DraftTraces numbered={numbered} text={text} lines={lines} unchanged={samples.length} onEdit={edit} />
        <Drawer units={units} />
      </aside>
      <Paper title={filled.title} blocks={signed} seal={signature.seal} />
    </div>
  );
}
