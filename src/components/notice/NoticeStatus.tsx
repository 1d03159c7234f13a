import { verdicts, type Answer } from '../../draft/notice/model.ts';
import { verdictNames } from '../../draft/notice/rows.ts';
import { sayPoints, standingOf } from '../../draft/notice/standing.ts';
import { useSaidLater } from '../ui/use-said-later.ts';
import type { Comparison } from './use-comparison.ts';

interface Props {
  comparison: Comparison;
  texts: 'no-notice' | 'no-draft' | 'too-long' | 'ready';
}

/** Says how the draft stands as a whole, and that this is help and no judgement. */
export function NoticeStatus({ comparison, texts }: Props) {
  const { answers, state, progress, stop, again, retry } = comparison;
  const summary = sentenceFor(answers, state, texts);
  const said = useSaidLater(summary);
  const points = answers.length > 0 ? pointsSentence(answers) : '';
  return (
    <>
      <p class="notice-summary" data-notice-summary>
        {summary}
      </p>
      {progress && (
        <p class="notice-progress" data-notice-progress>
          <progress aria-label="对照的进度" max={progress.all} value={progress.done} />
          <span>
            {progress.done} / {progress.all} 条
          </span>
          <button type="button" class="plain-button" onClick={stop}>
            停下
          </button>
        </p>
      )}
      {state === 'stopped' && texts !== 'no-notice' && (
        <p>
          <button type="button" class="plain-button" onClick={again}>
            重新对照
          </button>
        </p>
      )}
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
      {retry && (
        <p class="notice-trouble" role="alert">
          同义词表没有载入，换了说法的段落可能认不出来，其余照常。{' '}
          <button type="button" class="plain-button" onClick={retry}>
            再载入一次
          </button>
        </p>
      )}
    </>
  );
}

function sentenceFor(answers: readonly Answer[], state: Comparison['state'], texts: Props['texts']): string {
  if (texts === 'too-long') return '文字太长，没有对照。';
  if (texts === 'no-notice') return '还没有通知。粘贴进来就开始对照。';
  if (state === 'pending') return '正在对照。';
  if (state === 'stopped') return '停下了，没有对照完。';
  if (answers.length === 0) return '没有找到要做的事。看看粘贴的是不是通知的正文。';
  const { counts } = standingOf(answers);
  const draft = texts === 'no-draft' ? '还没有计划可对照。' : '';
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
