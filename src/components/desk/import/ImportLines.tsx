import { useState } from 'preact/hooks';
import { levelOf, type LineKind } from '../../../draft/import/lines/line-kind.ts';
import type { SourceLine } from '../../../draft/import/source-line.ts';
import { ImportLine } from './ImportLine.tsx';

interface Props {
  lines: readonly SourceLine[];
  kinds: readonly LineKind[];
  onKind: (index: number, kind: LineKind) => void;
}

/** So many lines are shown at first, and more of them at each press: thousands of fields would hold the page up. */
const step = 150;

/** The lines of a file, or only those that stand out of the text. */
export function ImportLines({ lines, kinds, onKind }: Props) {
  const [shown, setShown] = useState(step);
  const [isBrief, setBrief] = useState(false);
  const listed = lines.flatMap((line, index) => {
    const kind = kinds[index] ?? 'text';
    return isBrief && !standsOut(kind) ? [] : [{ line, index, kind }];
  });
  const rest = listed.length - shown;
  return (
    <>
      <label class="import-brief">
        <input
          type="checkbox"
          checked={isBrief}
          data-import-brief
          onChange={({ currentTarget }) => {
            setBrief(currentTarget.checked);
          }}
        />
        只看标题、署名和不要的
      </label>
      <ol class="import-lines">
        {listed.slice(0, shown).map(({ line, index, kind }) => (
          <ImportLine key={index} line={line} index={index} kind={kind} onKind={onKind} />
        ))}
      </ol>
      {rest > 0 && (
        <p>
          <button
            type="button"
            class="plain-button"
            data-import-more
            onClick={() => {
              setShown(shown + step);
            }}
          >
            再看后面 {Math.min(step, rest)} 行（还有 {rest} 行，都会放进去）
          </button>
        </p>
      )}
    </>
  );
}

function standsOut(kind: LineKind): boolean {
  return (
    levelOf(kind) !== undefined || ['title', 'recipient', 'sign', 'date', 'drop', 'table'].includes(kind)
  );
}
