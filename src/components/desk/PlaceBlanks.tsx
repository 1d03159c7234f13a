import { useContext } from 'preact/hooks';
import { fillBlankAt } from '../../draft/fill-blank.ts';
import { placeBlanks } from '../../draft/place-blanks.ts';
import type { Draft } from '../../draft/schema.ts';
import { DeskContext } from './desk-context.ts';
import { PanelField } from './PanelField.tsx';

/** The blanks of the draft that have a value of their own in each place, passage by passage, with their clauses. */
export function PlaceBlanks({ draft }: { draft: Draft }) {
  const { model, infoOf } = useContext(DeskContext)();
  const passages = placeBlanks(draft, ({ name }) => infoOf(name)?.scope === 'place');
  if (passages.length === 0) return null;
  const open = passages.flatMap(({ blanks }) => blanks).filter(({ value }) => value === '').length;
  return (
    <details class="desk-blanks" data-place-blanks>
      <summary>
        各处不同 <span class="count">{open === 0 ? '都填好了' : `${String(open)} 处未填`}</span>
      </summary>
      {passages.map(({ itemId, label, blanks }) => (
        <fieldset key={itemId}>
          <legend>{label}</legend>
          {blanks.map(({ name, value, clause, place }) => {
            const info = infoOf(name);
            const key = [itemId, place.block, place.part, place.index].join(' ');
            return (
              info && (
                <PanelField
                  key={key}
                  info={info}
                  value={value}
                  context={`“${clause}”。`}
                  onInput={(typed) => {
                    model.change((old) => fillBlankAt(old, itemId, place, typed), `place ${key}`);
                  }}
                />
              )
            );
          })}
        </fieldset>
      ))}
    </details>
  );
}
