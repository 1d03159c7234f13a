import { useMemo } from 'preact/hooks';
import { levelOf, type LineKind } from '../../../draft/import/lines/line-kind.ts';
import { headingParts } from '../../../draft/import/lines/line-parts.ts';
import { lineWords, type SourceLine } from '../../../draft/import/source-line.ts';
import { inlineText } from '../../../passage/model.ts';
import { kindNames, tableKinds, wordKinds } from './kind-names.ts';

interface Props {
  line: SourceLine;
  /** from 0 */
  index: number;
  kind: LineKind;
  onKind: (index: number, kind: LineKind) => void;
}

/** Of a long paragraph so much is shown: what it is can be told by that. */
const shownWords = 120;

/** A line of the file: what it is taken for, to be changed, and what it says. Drawn anew only when that changes. */
export function ImportLine({ line, index, kind, onKind }: Props) {
  return useMemo(() => {
    const words = line.kind === 'table' ? tableWords(line.rows) : lineWords(line);
    const kinds = line.kind === 'table' ? tableKinds : wordKinds;
    return (
      <li data-import-line={kind}>
        <select
          aria-label={`第${String(index + 1)}行是什么：${words.slice(0, 20)}`}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = kinds.find((one) => one === currentTarget.value);
            if (chosen) onKind(index, chosen);
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindNames[one]}
            </option>
          ))}
        </select>
        <span class="import-words">
          <LineText line={line} kind={kind} words={words} />
        </span>
      </li>
    );
  }, [line, index, kind, onKind]);
}

/** A heading that begins a paragraph is set off from the text that goes on after it. */
function LineText({ line, kind, words }: { line: SourceLine; kind: LineKind; words: string }) {
  const level = levelOf(kind);
  if (line.kind === 'table' || level === undefined) return <>{shortened(words)}</>;
  const { heading, rest } = headingParts(line);
  return (
    <>
      <b>{inlineText(heading)}</b>
      {rest.length > 0 && <span class="import-rest"> {shortened(inlineText(rest))}</span>}
    </>
  );
}

function shortened(words: string): string {
  const line = words.replace(/\n/gu, ' ');
  return line.length > shownWords ? `${line.slice(0, shownWords)}……` : line;
}

function tableWords(rows: Extract<SourceLine, { kind: 'table' }>['rows']): string {
  const [head = []] = rows;
  return `表格，${String(rows.length)} 行：${head.map(inlineText).join('、')}`;
}
