import { useState } from 'preact/hooks';
import { placesAfter } from '../../review/edit.ts';
import type { TracedPart } from '../../trace/compare/trace.ts';
import { firstOf, isUntouched, shareOf, topicOf } from '../../trace/compare/trace.ts';
import { GoneList } from './GoneList.tsx';
import { TraceLegend } from './TraceLegend.tsx';
import type { TraceProps } from './trace-props.ts';
import { TraceSentence } from './TraceSentence.tsx';
import type { Traced } from './use-trace.ts';
import { verdictNames } from './words.ts';

interface Props extends Pick<TraceProps, 'text' | 'onGo'> {
  traced: Traced;
}

/** So many sentences are listed at first, and so many more at each press. */
const first = 120;
const more = 300;

/** What a comparison came to: how much, and section by section which sentences. */
export function TraceResult({ traced, text, onGo }: Props) {
  const { against, parts, gone, missing, questions } = traced;
  const [isOnlySame, setOnlySame] = useState(false);
  const [shown, setShown] = useState(first);
  const [said, setSaid] = useState('');
  const { counts, percent } = shareOf(parts);
  const names = verdictNames[against];
  const whose = against === 'samples' ? '样例' : '去年';
  const listed = isOnlySame ? sameOf(parts) : parts;
  const all = listed.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const go = (start: number, end: number): void => {
    const place = placesAfter(traced.text, text)({ start, end });
    setSaid(place ? '' : '这一句比过以后又改了，请再比一次。');
    if (place) onGo(place);
  };
  if (parts.length === 0) return <p role="status">没有可以比的句子，不满八个字的短句不比。</p>;
  return (
    <div class="trace-result">
      <p class="trace-share" data-trace-share={percent}>
        <strong>{percent}%</strong> 的字还是{whose}的
      </p>
      <p role="status" data-trace-counts>
        {names.same} {counts.same} 句，{names.changed} {counts.changed} 句，{names.own} {counts.own} 句。
        {text !== traced.text && '这是改稿以前的结果，改好了再比一次。'}
        {missing > 0 && `有 ${String(missing)} 页样例没有取到，没有算进去；连上网再比一次。`}
      </p>
      <TraceLegend against={against} />
      <label class="trace-filter">
        <input
          type="checkbox"
          checked={isOnlySame}
          data-trace-filter
          onChange={({ currentTarget }) => {
            setOnlySame(currentTarget.checked);
          }}
        />
        只看{names.same}的
      </label>
      <p role="status" class="trace-trouble">
        {said}
      </p>
      {firstOf(listed, shown).map((part, index) => {
        const question = isUntouched(part) ? questions.get(topicOf(part)) : undefined;
        const last = part.sentences[part.sentences.length - 1];
        return (
          <section key={index} class="trace-part">
            <h3>{part.label === '' ? '开头' : part.label}</h3>
            {question !== undefined && last && !isOnlySame && (
              <p class="trace-question" data-trace-question>
                这一节全是样例。先答一句自己的：<b>{question}</b>
                <button
                  type="button"
                  class="plain-button"
                  aria-label={`写进这一节：${part.label}`}
                  onClick={() => {
                    const end = last.start + last.text.length;
                    go(end, end);
                  }}
                >
                  写进这一节
                </button>
              </p>
            )}
            <ul>
              {part.sentences.map((sentence) => (
                <TraceSentence
                  key={sentence.start}
                  sentence={sentence}
                  name={names[sentence.judged.verdict]}
                  whose={whose}
                  onGo={go}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {all === 0 && <p>没有{names.same}的句子。</p>}
      {all > shown && (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setShown(shown + more);
          }}
        >
          还有 {all - shown} 句，再列 {Math.min(more, all - shown)} 句
        </button>
      )}
      <GoneList gone={gone} />
    </div>
  );
}

function sameOf(parts: readonly TracedPart[]): TracedPart[] {
  return parts.flatMap((part) => {
    const sentences = part.sentences.filter(({ judged }) => judged.verdict === 'same');
    return sentences.length > 0 ? [{ ...part, sentences }] : [];
  });
}
