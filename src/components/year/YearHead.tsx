import { useContext } from 'preact/hooks';
import type { Draft } from '../../draft/schema.ts';
import { setYear } from '../../draft/year/record.ts';
import { href } from '../../vocabulary/paths.ts';
import { DeskContext } from '../desk/desk-context.ts';
import { nameOfDraft } from '../desk/draft-title.ts';
import { today } from './today.ts';

interface Props {
  draft: Draft;
  /** the year it is for; undefined while nothing says */
  year: number | undefined;
  /** the month it begins with */
  from: number;
}

/** Which plan, and which year. */
export function YearHead({ draft, year, from }: Props) {
  const { model, fill } = useContext(DeskContext)();
  const plans = model.keeper.list().filter(({ isReport }) => !isReport);
  const now = today().year;
  const years = [...new Set([now - 1, now, now + 1, now + 2, ...(year === undefined ? [] : [year])])].sort();
  return (
    <div class="year-head">
      <label class="year-plan">
        计划
        <select
          value={draft.id}
          data-year-plan
          onChange={({ currentTarget }) => {
            model.open(currentTarget.value);
          }}
        >
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {nameOfDraft(fill(plan.title), '', plan)}
            </option>
          ))}
        </select>
      </label>
      <label>
        年度
        <select
          value={year === undefined ? '' : String(year)}
          data-year-of
          onChange={({ currentTarget }) => {
            const chosen = Number(currentTarget.value);
            model.change((old) => setYear(old, chosen));
          }}
        >
          {year === undefined && <option value="">还没有定</option>}
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {from === 1 ? `${String(one)}年` : `${String(one)}年${String(from)}月起`}
            </option>
          ))}
        </select>
      </label>
      <a href={href('/draft/')}>回到稿子</a>
    </div>
  );
}
