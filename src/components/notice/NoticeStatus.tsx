import { verdicts, type Answer } from '../../draft/notice/model.ts';
import { verdictNames } from '../../draft/notice/rows.ts';
import { sayPoints, standingOf } from '../../draft/notice/standing.ts';
import { useSaidLater } from '../ui/use-said-later.ts';

interface Props {
  answers: readonly Answer[];
  isPending: boolean;
  state: 'no-notice' | 'no-draft' | 'too-long' | 'ready';
  /** tries again to load the words for the same, undefined unless that failed */
  onRetry: (() => void) | undefined;
}

/** Says how the draft stands as a whole, and that this is help and no judgement. */
export function NoticeStatus({ answers, isPending, state, onRetry }: Props) {
  const summary = sentenceFor(answers, isPending, state);
  const said = useSaidLater(summary);
  const points = answers.length > 0 ? pointsSentence(answers) : '';
  return (
    <>
      <p class="notice-summary" data-notice-summary>
        {summary}
      </p>
      {points !== '' && (
        <p class="notice-points" data-notice-points>
          {points}
        </p>
      )}
      <p role="status" class="only-heard">
        {said}
      </p>
      {answers.length > 0 && (
        <p class="notice-help">机器按词和数对照，供改稿参考，不是评审结论；每条请自己再看一眼。</p>
      )}
      {onRetry && (
        <p class="notice-trouble" role="alert">
          同义词表没有载入，换了说法的段落可能认不出来，其余照常。{' '}
          <button type="button" class="plain-button" onClick={onRetry}>
            再载入一次
          </button>
        </p>
      )}
    </>
  );
}

function sentenceFor(answers: readonly Answer[], isPending: boolean, state: Props['state']): string {
  if (state === 'too-long') return '文字太长，没有对照。';
  if (state === 'no-notice') return '还没有通知。粘贴进来就开始对照。';
  if (isPending) return '正在对照。';
  if (answers.length === 0) return '没有找到要做的事。看看粘贴的是不是通知的正文。';
  const { counts } = standingOf(answers);
  const draft = state === 'no-draft' ? '还没有计划可对照。' : '';
  const said = verdicts.map((verdict) => `${verdictNames[verdict]} ${String(counts[verdict])} 条`);
  return `${draft}共 ${String(answers.length)} 条：${said.reverse().join('，')}。`;
}

function pointsSentence(answers: readonly Answer[]): string {
  const { points, atRisk } = standingOf(answers);
  if (points === 0) return '';
  return `写明的分值共 ${sayPoints(points)} 分，其中${verdictNames.missing}的约占 ${sayPoints(atRisk.missing)} 分，${
    verdictNames.weak
  }的约占 ${sayPoints(atRisk.weak)} 分。`;
}
