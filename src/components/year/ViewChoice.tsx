import type { RowGroup } from '../../draft/year/groups.ts';

/** How the rows are listed. */
export type View = 'month' | 'person';

interface Props {
  view: View;
  onView: (view: View) => void;
  people: readonly RowGroup[];
  /** whose rows are shown; '' for everybody's */
  person: string;
  onPerson: (person: string) => void;
}

const views = [
  ['month', '按月'],
  ['person', '按人'],
] as const;

/** Chooses how the rows are listed, and whose. */
export function ViewChoice({ view, onView, people, person, onPerson }: Props) {
  return (
    <fieldset class="year-views">
      <legend class="only-heard">怎样排列</legend>
      {views.map(([name, label]) => (
        <label key={name}>
          <input
            type="radio"
            name="year-view"
            checked={view === name}
            onChange={() => {
              onView(name);
            }}
          />
          {label}
        </label>
      ))}
      {view === 'person' && (
        <>
          <select
            aria-label="只看一个人的"
            data-year-person
            value={person}
            onChange={({ currentTarget }) => {
              onPerson(currentTarget.value);
            }}
          >
            <option value="">所有人</option>
            {people.map(({ title, rows }) => (
              <option key={title} value={title}>
                {title}（{rows.length}）
              </option>
            ))}
          </select>
          <button
            type="button"
            class="plain-button"
            data-export="print"
            onClick={() => {
              window.print();
            }}
          >
            打印
          </button>
        </>
      )}
    </fieldset>
  );
}
