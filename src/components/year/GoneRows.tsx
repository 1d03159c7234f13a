import { useContext } from 'preact/hooks';
import type { RowResult } from '../../draft/schema.ts';
import { forget } from '../../draft/year/record.ts';
import { becameText } from '../../draft/year/tasks.ts';
import { DeskContext } from '../desk/desk-context.ts';

/** What was written down of rows that the plan does not have any more: nothing of it is lost. */
export function GoneRows({ results }: { results: readonly RowResult[] }) {
  const { model } = useContext(DeskContext)();
  return (
    <section class="year-group" aria-labelledby="year-gone">
      <h2 id="year-gone">
        计划里已经没有的<span class="count">{results.length} 项</span>
      </h2>
      <p class="desk-hint">这几项记过，后来从计划里删去或者改写了。记的内容还在这里，不写进总结。</p>
      <ul>
        {results.map((result) => (
          <li key={result.row} class="year-row" data-year-gone={result.row}>
            <p class="year-work">
              <span class="year-when">{result.when}</span>
              {result.work}
            </p>
            <p class="from">{becameText({ result })}</p>
            <button
              type="button"
              class="desk-tool"
              aria-label={`去掉：${result.work}`}
              onClick={() => {
                model.change((draft) => forget(draft, result.row));
                model.sayDone('已去掉 1 项记录。');
              }}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
