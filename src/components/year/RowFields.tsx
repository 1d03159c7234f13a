import { longestValue } from '../../blanks/values.ts';
import { actualFigure, difference, figureText, plannedFigure } from '../../draft/year/figure.ts';
import type { YearRow } from '../../draft/year/rows.ts';
import { isShort, shortBy } from '../../draft/year/sentence.ts';
import type { WriteRow } from './write-row.ts';

const fields = [
  ['actual', '实际'],
  ['evidence', '凭据'],
] as const;

/** How much it was, beside what was planned, and where one sees that it was done. */
export function RowFields({ row, onWrite }: { row: YearRow; onWrite: WriteRow }) {
  const planned = plannedFigure(row);
  const actual = actualFigure(row.result?.actual ?? '');
  const by = planned && actual && difference(planned, actual);
  const placeholders = {
    actual: planned ? `计划${figureText(planned)}` : '例：32人参加',
    evidence: '例：签到表，在档案盒',
  };
  return (
    <div class="year-fields">
      {fields.map(([field, label]) => (
        <label key={field} class={`year-${field}`}>
          {label}
          <input
            type="text"
            autocomplete="off"
            maxLength={longestValue}
            aria-label={`${label}：${row.work}`}
            placeholder={placeholders[field]}
            value={row.result?.[field] ?? ''}
            onInput={({ currentTarget }) => {
              onWrite(row, { [field]: currentTarget.value }, `${row.name} ${field}`);
            }}
          />
        </label>
      ))}
      {planned && (
        <p class="year-difference" data-short={isShort(row)}>
          计划{figureText(planned)}
          {by !== undefined && `，${by === 0 ? '与计划一致' : shortBy(row)}`}
        </p>
      )}
    </div>
  );
}
