import type { Finding } from '../../review/model.ts';

interface Props {
  findings: readonly Finding[];
  /** the text they were found in */
  text: string;
  /** shows the place to the reader */
  onJump: (finding: Finding) => void;
  /** puts the fix of the finding into the text */
  onFix: (finding: Finding) => void;
  /** puts in every fix of a rule at once; no button for it when left out */
  onFixAll?: (rule: string) => void;
  /** takes the name found as the reader's own; no button for it when left out */
  onAllow?: (name: string) => void;
}

/** The findings of a review, those that must be dealt with first. */
export function FindingList({ findings, text, onJump, onFix }: Props) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${String(finding.start)}`} data-finding={finding.rule}>
          <p>{finding.message}</p>
          <p>{text.slice(finding.start, finding.end)}</p>
          <button
            type="button"
            onClick={() => {
              onJump(finding);
            }}
          >
            看这一处
          </button>
          {finding.fix && (
            <button
              type="button"
              onClick={() => {
                onFix(finding);
              }}
            >
              {finding.fix.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
