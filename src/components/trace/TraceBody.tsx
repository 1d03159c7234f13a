import { useState } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import { LastYearChoice } from './LastYearChoice.tsx';
import type { LastYear } from './read-last-year.ts';
import type { TraceProps } from './trace-props.ts';
import { TraceResult } from './TraceResult.tsx';
import { useTrace } from './use-trace.ts';
import type { Against } from './words.ts';

const choices: readonly { against: Against; name: string }[] = [
  { against: 'samples', name: '本站的样例' },
  { against: 'last-year', name: '去年的计划' },
];

/** Which sentences are still those of samples, or of last year, and which are the reader's own. */
export function TraceBody({ text, parts, onGo, draftId, samples }: TraceProps) {
  const { traced, isBusy, problem, withSamples, withLastYear } = useTrace();
  const [against, setAgainst] = useState<Against>('samples');
  const [last, setLast] = useState<LastYear>();
  const compare = (): void => {
    if (against === 'samples') withSamples(text, parts());
    else if (last) withLastYear(text, parts(), last);
  };
  const shown = traced?.against === against ? traced : undefined;
  return (
    <>
      <p class="trace-hint">
        逐句看哪些还是原话，哪些是自己写的。这是帮手，不是评判：照抄的句子不等于写错，合用的可以留。只在这台电脑上比，不上传。
        <a href={href('/guides/yangli-henji/')}>怎样改成自己的</a>
      </p>
      <fieldset class="trace-against">
        <legend>同什么比</legend>
        {choices.map((choice) => (
          <label key={choice.against}>
            <input
              type="radio"
              name="trace-against"
              checked={against === choice.against}
              data-trace-against={choice.against}
              onChange={() => {
                setAgainst(choice.against);
              }}
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
      {against === 'last-year' && (
        <LastYearChoice
          draftId={draftId}
          chosen={last}
          onChoose={(read) => {
            setLast(undefined);
            void read.then(setLast, () => undefined);
            withLastYear(text, parts(), read);
          }}
        />
      )}
      <p>
        <button
          type="button"
          class="plain-button trace-run"
          data-trace-run
          disabled={against === 'last-year' && (!last || 'problem' in last)}
          onClick={compare}
        >
          {shown ? '再比一次' : '比一比'}
        </button>
      </p>
      <p role="status" class={isBusy ? 'trace-busy' : 'only-heard'}>
        {isBusy ? '正在比……' : ''}
      </p>
      {problem !== '' && (
        <p class="trace-trouble" role="alert">
          {problem}
        </p>
      )}
      {shown && <TraceResult traced={shown} text={text} onGo={onGo} />}
      {samples && samples.unchanged > 0 && (
        <p class="trace-samples">
          还有 {samples.unchanged} 处示例值没有改过。
          <button type="button" class="plain-button" onClick={samples.onShow}>
            去看示例值
          </button>
        </p>
      )}
    </>
  );
}
