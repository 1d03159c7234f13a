import { useContext } from 'preact/hooks';
import { lineAt, type DraftLine } from '../../draft/draft-lines.ts';
import { fixDraft } from '../../draft/fix-draft.ts';
import { placesAfter } from '../../review/edit.ts';
import type { Finding } from '../../review/model.ts';
import { whatItFinds } from '../../review/rules.ts';
import { FindingList } from '../review/FindingList.tsx';
import type { Reviewed } from '../review/live-review.ts';
import { DeskContext } from './desk-context.ts';
import { placeName } from './finding-place.ts';
import { PanelsContext } from './panels-context.ts';
import { showFinding } from './show-finding.ts';

interface Props {
  review: Reviewed | undefined;
  /** loads the rules again; undefined unless that failed */
  retry: (() => void) | undefined;
  /** the draft as it is now, which may have changed since */
  text: string;
  lines: readonly DraftLine[];
  /** opens the text of a passage for changing */
  onEdit: (itemId: string) => void;
  /** takes a name as the reader's own */
  onAllow: (name: string) => void;
}

/** What to look at before the draft is handed in. */
export function ReviewPanel({ review, retry, text, lines, onEdit, onAllow }: Props) {
  const tools = useContext(DeskContext)();
  const { leave } = useContext(PanelsContext);
  const { model, fill } = tools;
  const findings = review?.findings ?? [];
  const words = findings.filter((finding) => whatItFinds(finding) !== 'blanks');
  const placeNow = placesAfter(review?.text ?? '', text);
  const now = (finding: Finding): Finding | undefined => {
    const place = placeNow(finding);
    return place && { ...finding, ...place };
  };
  const fixAll = (wanted: readonly Finding[]): void => {
    const { draft } = model;
    if (!draft) return;
    // From the end on, so that the places before stay what they are.
    const places = wanted.flatMap((finding) => now(finding) ?? []).sort((a, b) => b.start - a.start);
    const fixed = places.reduce((before, { start, end, fix }) => {
      const line = lineAt(lines, start, end);
      const after = line && fix && fixDraft(before, line, { start, end, replacement: fix.replacement }, fill);
      return after ?? before;
    }, draft);
    if (fixed === draft) {
      model.say('这几个字是填空里的内容，请到填空里改。');
      return;
    }
    if (!model.change(() => fixed)) return;
    const label = wanted[0]?.fix?.label ?? '';
    model.sayDone(wanted.length === 1 ? `已改：${label}。` : `已改 ${String(wanted.length)} 处。`);
  };
  return (
    <details class="desk-review">
      <summary>
        送审检查
        <span class="count" data-finding-count={review ? findings.length : undefined}>
          {retry ? '没有检查' : review ? countText(words, findings.length - words.length) : '正在检查'}
        </span>
      </summary>
      {retry && (
        <p class="desk-trouble">
          检查没有载入，请看看网络。
          <button type="button" class="desk-tool" onClick={retry}>
            再试一次
          </button>
        </p>
      )}
      {review && findings.length > 0 && (
        <FindingList
          findings={findings}
          text={review.text}
          whereOf={(finding) => {
            const place = now(finding);
            return place ? placeName(lines, model.draft?.items ?? [], place) : '';
          }}
          onJump={(finding) => {
            const place = now(finding);
            if (place) showFinding({ ...tools, leave }, lines, place, onEdit);
          }}
          onFix={(finding) => {
            fixAll([finding]);
          }}
          onFixAll={fixAll}
          onAllow={onAllow}
        />
      )}
    </details>
  );
}

/** Says how much was found; blanks have a part of their own on the desk, and are counted apart. */
function countText(words: readonly Finding[], blanks: number): string {
  const errors = words.filter(({ severity }) => severity === 'error').length;
  const ofWords = words.length === 0 ? '文字没有查出问题' : `文字 ${String(words.length)} 处`;
  return [
    errors > 0 ? `${ofWords}，其中 ${String(errors)} 处必须改` : ofWords,
    ...(blanks > 0 ? [`填空和示例值 ${String(blanks)} 处`] : []),
  ].join('；');
}
