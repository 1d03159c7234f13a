import { useContext } from 'preact/hooks';
import { lineAt, type DraftLine } from '../../draft/draft-lines.ts';
import type { Finding } from '../../review/model.ts';
import { DeskContext } from './desk-context.ts';

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
  const placeOf = ({ start, end }: Finding): string => {
    const line = lineAt(lines, start, end) ?? lines.find((candidate) => candidate.end >= start);
    if (!line || line.itemId === '') return '在标题里';
    const label = model.draft?.items.find(({ id }) => id === line.itemId)?.label ?? '';
    return label === '' ? '在正文里' : `在“${label}”`;
  };
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
              {placeOf(finding)}，{finding.message}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > most && <p>另有 {findings.length - most} 处。</p>}
    </section>
  );
}
