import { useContext } from 'preact/hooks';
import type { DraftLine } from '../../draft/draft-lines.ts';
import type { NumberedItem } from '../../draft/numbered.ts';
import { partsOfDraft } from '../../trace/compare/parts.ts';
import { TracePanel } from '../trace/TracePanel.tsx';
import { DeskContext } from './desk-context.ts';
import { PanelsContext } from './panels-context.ts';
import { showFinding } from './show-finding.ts';

interface Props {
  numbered: readonly NumberedItem[];
  text: string;
  lines: readonly DraftLine[];
  /** how many samples nobody has changed */
  unchanged: number;
  /** opens the text of a passage for changing */
  onEdit: (itemId: string) => void;
}

/** Which sentences of the draft are still those of samples or of last year. */
export function DraftTraces({ numbered, text, lines, unchanged, onEdit }: Props) {
  const tools = useContext(DeskContext)();
  const { show, leave } = useContext(PanelsContext);
  return (
    <TracePanel
      text={text}
      parts={() => partsOfDraft(numbered, text, lines)}
      draftId={tools.model.draft?.id ?? ''}
      samples={{
        unchanged,
        onShow: () => {
          show('fill');
          // Its part is drawn by then.
          requestAnimationFrame(showSamples);
        },
      }}
      onGo={(place) => {
        showFinding({ ...tools, leave }, lines, { ...place, rule: 'traces' }, onEdit);
      }}
    />
  );
}

function showSamples(): void {
  const panel = document.querySelector('details[data-samples]');
  if (!(panel instanceof HTMLDetailsElement)) return;
  panel.open = true;
  const summary = panel.querySelector('summary');
  summary?.scrollIntoView({ block: 'start' });
  summary?.focus();
}
