import { useMemo } from 'preact/hooks';
import type { Finding } from '../../review/model.ts';
import { lineFinder } from '../../review/place.ts';
import { rules } from '../../review/rules.ts';
import type { FindingActions } from './finding-actions.ts';
import { RuleFindings } from './RuleFindings.tsx';
import { grades } from './wordings.ts';

interface Props extends FindingActions {
  /** in the order of the text, as a review gives them */
  findings: readonly Finding[];
  /** the text they were found in */
  text: string;
}

/** The findings of a review: those that must be dealt with first, and those of one rule together. */
export function FindingList({ findings, text, ...actions }: Props) {
  const lineOf = useMemo(() => lineFinder(text), [text]);
  return (
    <div class="finding-list">
      {grades.map(({ severity, name }) => {
        const ofGrade = findings.filter((finding) => finding.severity === severity);
        if (ofGrade.length === 0) return null;
        return (
          <section key={severity} class="finding-grade" data-severity={severity}>
            <h3>
              {name} <span class="count">{ofGrade.length} 处</span>
            </h3>
            {rules.map(({ id, title }) => {
              const ofRule = ofGrade.filter(({ rule }) => rule === id);
              if (ofRule.length === 0) return null;
              return (
                <RuleFindings
                  key={id}
                  title={title}
                  findings={ofRule}
                  text={text}
                  lineOf={lineOf}
                  {...actions}
                />
              );
            })}
          </section>
        );
      })}
    </div>
  );
}
