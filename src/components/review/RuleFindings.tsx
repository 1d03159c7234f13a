import { useState } from 'preact/hooks';
import type { Finding } from '../../review/model.ts';
import type { FindingActions } from './finding-actions.ts';
import { FindingItem } from './FindingItem.tsx';

interface Props extends FindingActions {
  text: string;
  /** title of the rule */
  title: string;
  /** at least one, all of the rule */
  findings: readonly Finding[];
  /** how many are listed at first */
  first: number;
  whereOf: (finding: Finding) => string;
}

/** So many more are listed at a time. */
const more = 100;

/** The findings of one rule, with a button for all its fixes. */
export function RuleFindings({ title, findings, first, text, whereOf, onFixAll, ...actions }: Props) {
  const [shown, setShown] = useState(first);
  const fixable = findings.filter(({ fix }) => fix);
  const left = findings.length - shown;
  return (
    <section class="finding-rule">
      <div class="finding-rule-head">
        <h4>
          {title} <span class="count">{findings.length} 处</span>
        </h4>
        {onFixAll && fixable.length > 1 && (
          <button
            type="button"
            class="plain-button"
            data-fix-all
            aria-label={`全部改掉：${title} ${String(fixable.length)} 处`}
            onClick={() => {
              onFixAll(fixable);
            }}
          >
            全部改掉
          </button>
        )}
      </div>
      <ul>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem
            key={index}
            finding={finding}
            text={text}
            where={whereOf(finding)}
            // Said once for neighbours that it is true of.
            withReason={finding.reason !== findings[index - 1]?.reason}
            {...actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setShown(shown + more);
          }}
        >
          还有 {left} 处，再列 {Math.min(left, more)} 处
        </button>
      )}
    </section>
  );
}
