import { Component } from 'preact';
import { useState } from 'preact/hooks';
import { movedTo } from '../../draft/schema.ts';
import { monthAt } from '../../draft/year/due.ts';
import type { YearRow } from '../../draft/year/rows.ts';
import { becameText } from '../../draft/year/tasks.ts';
import { RowFields } from './RowFields.tsx';
import type { WriteRow } from './write-row.ts';

interface Props {
  row: YearRow;
  /** the heading it stands under: a time that says the same is left out */
  under: string;
  /** the month the year begins with */
  from: number;
  onWrite: WriteRow;
}

const states = [
  ['done', '办了'],
  ['missed', '没办'],
] as const;

/** A row of the plan, drawn anew only when it is another: of two hundred, one is typed in. */
export class RowView extends Component<Props> {
  override shouldComponentUpdate({ row, under, from, onWrite }: Props): boolean {
    const { props: old } = this;
    const isSame = (['name', 'when', 'work', 'who', 'check', 'result'] as const).every(
      (part) => row[part] === old.row[part],
    );
    return !isSame || under !== old.under || from !== old.from || onWrite !== old.onWrite;
  }

  render() {
    return <Row {...this.props} />;
  }
}

/** One press says what became of it; how much it was and where one sees it can be written beside. */
function Row({ row, under, from, onWrite }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { result } = row;
  const { state = '', moved = '' } = result ?? {};
  const showsFields = isOpen || result !== undefined;
  return (
    <li class="year-row" data-year-row={row.name} data-state={state}>
      <p class="year-work">
        {row.when !== under && row.when !== '' && <span class="year-when">{row.when}</span>}
        {row.work}
      </p>
      <p class="from">
        {[row.who, row.check].filter((text) => text !== '').join(' · ')}
        <span class="year-became">{becameText(row)}</span>
      </p>
      <div class="year-state" role="group" aria-label={`${row.work}：办得怎样`}>
        {states.map(([value, label]) => (
          <button
            key={value}
            type="button"
            class="plain-button"
            aria-pressed={state === value}
            onClick={() => {
              onWrite(row, { state: state === value ? '' : value }, '');
            }}
          >
            {label}
          </button>
        ))}
        <select
          class="plain-button"
          aria-label={`改期：${row.work}`}
          data-moved={moved}
          value={moved}
          onChange={({ currentTarget }) => {
            const chosen = movedTo.find((month) => month === currentTarget.value);
            if (chosen !== undefined) onWrite(row, { moved: chosen }, '');
          }}
        >
          <option value="">{moved === '' ? '改期' : '不改期'}</option>
          {Array.from({ length: 12 }, (_, place) => String(monthAt(place, from))).map((month) => (
            <option key={month} value={month}>
              改到{month}月
            </option>
          ))}
          <option value="next">改到下一年度</option>
        </select>
        {result === undefined && (
          <button
            type="button"
            class="desk-tool"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            记数和凭据
          </button>
        )}
      </div>
      {showsFields && <RowFields row={row} onWrite={onWrite} />}
    </li>
  );
}
