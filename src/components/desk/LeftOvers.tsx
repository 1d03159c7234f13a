import { useContext } from 'preact/hooks';
import type { DraftLine } from '../../draft/draft-lines.ts';
import type { Finding } from '../../review/model.ts';
import { DeskContext } from './desk-context.ts';
import { placeName } from './finding-place.ts';

interface Props {
  /** what must not be handed in, never empty */
  findings: readonly Finding[];
  words: (finding: Finding) => string;
  lines: readonly DraftLine[];
  onGo: (finding: Finding) => void;
}

/** So many places are listed; the rest are counted. */
const most = 30;

/** What must not stand in the draft, each with its place and the way there. */
export function LeftOvers({ findings, words, lines, onGo }: Props) {
  const { model } = useContext(DeskContext)();
  return (
    <section class="confirm-errors" data-confirm="errors">
      <h3>必须改的 {findings.length} 处</h3>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <li key={`${finding.rule} ${String(finding.start)}`}>
            <button
              type="button"
              class="note-button"
              onClick={() => {
                onGo(finding);
              }}
            >
              {words(finding)}
            </button>
            <span class="from">
              在{placeName(lines, model.draft?.items ?? [], finding)}，{finding.message}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > most && <p>另有 {findings.length - most} 处。</p>}
    </section>
  );
}
