import { useContext } from 'preact/hooks';
import { changeItem } from '../../draft/draft.ts';
import { fillBlankOf, filledBlank } from '../../draft/fill-draft.ts';
import { sampleList, type ListedSample } from '../../draft/sample-list.ts';
import type { Draft } from '../../draft/schema.ts';
import { DeskContext } from './desk-context.ts';
import { PanelField } from './PanelField.tsx';

interface Props {
  draft: Draft;
  /** how many samples nobody has changed */
  unchanged: number;
}

/** The samples of the draft, passage by passage: what does not fit is changed here. They come after what is open. */
export function SampleBlanks({ draft, unchanged }: Props) {
  const { model, infoOf } = useContext(DeskContext)();
  const passages = sampleList(draft, ({ name }) => infoOf(name)?.scope === 'place');
  const fill = (itemId: string, blank: ListedSample, value: string): void => {
    const filled = (old: Draft): Draft =>
      itemId === ''
        ? { ...old, title: filledBlank(old.title, blank, value) }
        : changeItem(old, itemId, (item) => fillBlankOf(item, blank, value));
    model.change(filled, ['sample', itemId, blank.name, blank.sample].join(' '));
  };
  if (passages.length === 0) return null;
  return (
    <details class="desk-blanks" data-samples>
      <summary>
        示例值 <span class="count">{unchanged === 0 ? '都改好了' : `${String(unchanged)} 处未改`}</span>
      </summary>
      <p class="field-hint">合适的点“就用它”，不合适的改成本单位的。</p>
      {passages.map(({ itemId, label, samples }) => (
        <fieldset key={itemId}>
          <legend>{label}</legend>
          {samples.map((blank) => {
            const info = infoOf(blank.name);
            return (
              info && (
                <PanelField
                  key={`${blank.name} ${blank.sample}`}
                  info={info}
                  value={blank.value}
                  sample={blank.sample}
                  context={`“${blank.clause}”。`}
                  onInput={(value) => {
                    fill(itemId, blank, value);
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
