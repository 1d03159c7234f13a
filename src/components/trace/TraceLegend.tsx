import { verdictMeanings, verdictNames, type Against } from './words.ts';

/** What the three words mean. */
export function TraceLegend({ against }: { against: Against }) {
  const verdicts = ['same', 'changed', 'own'] as const;
  return (
    <dl class="trace-legend">
      {verdicts.map((verdict) => (
        <div key={verdict}>
          <dt class="trace-kind" data-kind={verdict}>
            {verdictNames[against][verdict]}
          </dt>
          <dd>{verdictMeanings[against][verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
