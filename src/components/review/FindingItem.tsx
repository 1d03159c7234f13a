import type { Finding } from '../../review/model.ts';
import { excerptOf } from '../../review/place.ts';
import { whatItFinds } from '../../review/rules.ts';
import type { FindingActions } from './finding-actions.ts';

interface Props extends Omit<FindingActions, 'onFixAll'> {
  text: string;
  finding: Finding;
  /** says where it stands */
  where: string;
  withReason: boolean;
}

/** One finding: its place, what is wrong, and what can be done. */
export function FindingItem({ finding, text, where, withReason, onJump, onFix, onAllow }: Props) {
  const { rule, start, end, message, reason, fix } = finding;
  const excerpt = excerptOf(text, start, end);
  const words = text.slice(start, end);
  return (
    <li data-finding={rule} data-at={start}>
      {end > start && (
        <p class="finding-place">
          <span class="finding-line">{where}</span> {excerpt.before}
          <mark>{excerpt.words}</mark>
          {excerpt.after}
        </p>
      )}
      <p class="finding-message">
        {message}
        {withReason && <span class="finding-reason">{reason}</span>}
      </p>
      <div class="finding-tools">
        {end > start && (
          <button
            type="button"
            class="plain-button finding-go"
            aria-label={`看这一处：${where}，${message}`}
            onClick={() => {
              onJump(finding);
            }}
          >
            看这一处
          </button>
        )}
        {fix && (
          <button
            type="button"
            class="plain-button"
            data-fix
            aria-label={`${fix.label}：${where}，${message}`}
            onClick={() => {
              onFix(finding);
            }}
          >
            {fix.label}
          </button>
        )}
        {onAllow && whatItFinds(finding) === 'names' && (
          <button
            type="button"
            class="plain-button"
            aria-label={`是我们的：${words}`}
            onClick={() => {
              onAllow(words);
            }}
          >
            是我们的
          </button>
        )}
      </div>
    </li>
  );
}
