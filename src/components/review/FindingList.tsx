import type { Finding } from '../../review/model.ts';
import { rules } from '../../review/rules.ts';
import type { FindingActions } from './finding-actions.ts';
import { RuleFindings } from './RuleFindings.tsx';
import { grades } from './wordings.ts';

interface Props extends FindingActions {
  /** in the order of the text, as a review gives them */
  findings: readonly Finding[];
  /** the text they were found in */
  text: string;
  /** says where something was found */
  whereOf: (finding: Finding) => string;
}

/** So many of a rule are listed at first: a hostile text has thousands, and blanks are alike and seen in the text. */
const firstOfRule = 20;
const firstBlanks = 3;

/** Blanks wait to be filled in, and are seen to be open: what should not stand there at all comes before them. */
const inOrder = [...rules].sort((a, b) => Number(a.finds === 'blanks') - Number(b.finds === 'blanks'));

/** The findings of a review: those that must be dealt with first, and those of one rule together. */
export function FindingList({ findings, text, whereOf, ...actions }: Props) {
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
            {inOrder.map(({ id, title, finds }) => {
              const ofRule = ofGrade.filter(({ rule }) => rule === id);
              if (ofRule.length === 0) return null;
              return (
                <RuleFindings
                  key={id}
                  title={title}
                  findings={ofRule}
                  first={finds === 'blanks' ? firstBlanks : firstOfRule}
                  text={text}
                  whereOf={whereOf}
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
