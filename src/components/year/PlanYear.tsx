import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { fillDraft } from '../../draft/fill-draft.ts';
import type { Draft } from '../../draft/schema.ts';
import { monthsInto } from '../../draft/year/due.ts';
import { rowsByPerson } from '../../draft/year/groups.ts';
import { record, type RowChange } from '../../draft/year/record.ts';
import { yearList, type YearRow } from '../../draft/year/rows.ts';
import { planTitle, planYearOf, taskTitle } from '../../draft/year/titles.ts';
import { href } from '../../vocabulary/paths.ts';
import { DeskContext } from '../desk/desk-context.ts';
import { GoneRows } from './GoneRows.tsx';
import { MonthView } from './MonthView.tsx';
import { PersonView } from './PersonView.tsx';
import { thisMonth } from './today.ts';
import { ViewChoice, type View } from './ViewChoice.tsx';
import { YearBar } from './YearBar.tsx';
import { YearHead } from './YearHead.tsx';
import { YearTools } from './YearTools.tsx';

interface Props {
  draft: Draft;
  /** whether the reader's own values, the year among them, stand in the blanks of the draft */
  isSettled: boolean;
}

/** A plan through its year: what is due, each row with what became of it, and what is made from them. */
export function PlanYear({ draft, isSettled }: Props) {
  const { model, fill } = useContext(DeskContext)();
  const [view, setView] = useState<View>('month');
  const [person, setPerson] = useState('');
  const list = useMemo(() => yearList(draft, fill), [draft, fill]);
  const year = useMemo(() => planYearOf(fillDraft(draft, fill)), [draft, fill]);
  const { rows, from, gone } = list;
  const now = year === undefined ? undefined : monthsInto(thisMonth(), { year, from });
  const people = useMemo(() => rowsByPerson(rows), [rows]);
  const chosen = people.filter(({ title }) => person === '' || title === person);
  const write = useCallback(
    (row: YearRow, change: RowChange, kind: string): boolean =>
      model.change((old) => record(old, row, change, year), kind),
    [model, year],
  );
  return (
    <div class="desk">
      <div class="desk-main">
        <YearHead draft={draft} year={year} from={from} />
        <p class="year-paper-title" aria-hidden="true">
          {taskTitle(planTitle(draft, year, fill))}
        </p>
        {rows.length === 0 ? (
          <p class="search-help" data-no-rows>
            这份稿子里没有事项，列不出全年的工作。回<a href={href('/draft/')}>拟稿台</a>
            ，在段落下面的“事项”里写上月份、工作和责任人，或者换一份计划。
          </p>
        ) : (
          <>
            <YearBar list={list} now={now ?? 0} />
            <ViewChoice view={view} onView={setView} people={people} person={person} onPerson={setPerson} />
            {year === undefined && !isSettled ? (
              // The year may stand in a blank: the list is drawn once, in the order that it keeps.
              <p class="desk-hint">正在看是哪一年的……</p>
            ) : view === 'month' ? (
              // What is due is settled when the list is opened: a row stays where it is ticked.
              <MonthView key={String(now)} list={list} now={now} onWrite={write} />
            ) : (
              <PersonView groups={chosen} from={from} onWrite={write} />
            )}
          </>
        )}
        {gone.length > 0 && <GoneRows results={gone} />}
      </div>
      {rows.length > 0 && (
        <YearTools
          draft={draft}
          list={list}
          year={year}
          people={view === 'person' ? chosen : people}
          person={view === 'person' ? person : ''}
        />
      )}
    </div>
  );
}
