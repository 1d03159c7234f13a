import type { Finding } from '../../review/model.ts';

/** What happens when the reader acts on a finding. */
export interface FindingActions {
  /** shows the place to the reader */
  onJump: (finding: Finding) => void;
  /** puts the fix of the finding into the text */
  onFix: (finding: Finding) => void;
  /** puts in the fixes of all of them at once, which are of one rule; no button for it when left out */
  onFixAll?: (findings: readonly Finding[]) => void;
  /** takes the words as a name of the reader's own; no button for it when left out */
  onAllow?: (name: string) => void;
}
