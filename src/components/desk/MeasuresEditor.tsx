import { useContext } from 'preact/hooks';
import { changeItem } from '../../draft/draft.ts';
import { editedText } from '../../draft/edit-text.ts';
import { addMeasures, changeMeasure, emptyMeasure, removeMeasure } from '../../draft/measures.ts';
import { newId } from '../../draft/new-id.ts';
import type { DraftItem, DraftMeasure } from '../../draft/schema.ts';
import { measureFields, measureHead, type MeasureField } from '../../passage/measures/measure.ts';
import { DeskContext } from './desk-context.ts';
import { nameOf } from './item-actions.ts';
import { TextField } from './TextField.tsx';

/** The measures of a passage, folded: what the schedule is made from, to be changed, added and taken out. */
export function MeasuresEditor({ item }: { item: DraftItem }) {
  const { model, edited, focusOn } = useContext(DeskContext)();
  const measures = item.measures ?? [];
  const fieldOf = (id: string, field: MeasureField): string => `measure-${item.id}-${id}-${field}`;
  const addId = `add-measure-${item.id}`;
  const change = (step: (item: DraftItem) => DraftItem, kind = ''): boolean =>
    model.change((draft) => changeItem(draft, item.id, step), kind);
  const add = (): void => {
    const id = newId();
    if (!change((old) => addMeasures(old, [emptyMeasure(id)]))) return;
    focusOn(() => document.getElementById(fieldOf(id, 'when')));
  };
  const remove = ({ id }: DraftMeasure, index: number): void => {
    const next = measures[index + 1] ?? measures[index - 1];
    change((old) => removeMeasure(old, id));
    model.sayDone(`已从“${nameOf(item)}”里删去 1 项。`);
    focusOn(() => document.getElementById(next ? fieldOf(next.id, 'when') : addId));
  };
  return (
    <details class="desk-measures" data-item-measures={measures.length}>
      <summary>
        {measures.length === 0
          ? '事项：还没有'
          : `事项 ${String(measures.length)} 项：月份、责任人、检验办法`}
      </summary>
      <p class="desk-hint">时间安排表由各段的事项排成。月份写 3月、6月至9月、每月、每季或者每学期。</p>
      {measures.map((measure, index) => (
        <div
          key={measure.id}
          class="desk-measure"
          role="group"
          aria-label={`第 ${String(index + 1)} 项`}
          data-measure={measure.id}
        >
          {measureFields.map((field) => (
            <div key={field} class={`desk-measure-${field}`}>
              <span aria-hidden="true">{measureHead[field]}</span>
              <TextField
                id={fieldOf(measure.id, field)}
                className="desk-field"
                label={`第 ${String(index + 1)} 项，${measureHead[field]}`}
                value={editedText(measure[field])}
                onInput={(text) =>
                  change(
                    (old) =>
                      changeMeasure(
                        old,
                        measure.id,
                        field,
                        edited(measure[field], text.replace(/\n+/gu, '')),
                      ),
                    fieldOf(measure.id, field),
                  )
                }
                onKey={(event) => {
                  if (event.key === 'Enter') event.preventDefault();
                }}
              />
            </div>
          ))}
          <button
            type="button"
            class="desk-tool"
            aria-label={`删去第 ${String(index + 1)} 项`}
            onClick={() => {
              remove(measure, index);
            }}
          >
            删去
          </button>
        </div>
      ))}
      <button id={addId} type="button" class="plain-button" onClick={add}>
        加一项
      </button>
    </details>
  );
}
