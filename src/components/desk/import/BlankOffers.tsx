import type { BlankOffer } from '../../../draft/import/suggest-blanks.ts';

interface Props {
  offers: readonly BlankOffer[];
  chosen: ReadonlySet<BlankOffer['id']>;
  onChoose: (id: BlankOffer['id'], isChosen: boolean) => void;
}

/** Names, years and figures that can become blanks, so that they are looked at before the new plan is handed in. */
export function BlankOffers({ offers, chosen, onChoose }: Props) {
  if (offers.length === 0) return null;
  return (
    <fieldset class="import-blanks">
      <legend>换成填空（不换也行）</legend>
      {offers.map(({ id, words, blank, count }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            data-import-blank={id}
            onChange={({ currentTarget }) => {
              onChoose(id, currentTarget.checked);
            }}
          />
          <span>
            {id === 'months' || id === 'numbers' ? asSamples(words, count) : asBlank(words, blank, count)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function asBlank(words: string, blank: string, count: number): string {
  return `${words}换成【${blank}】，${String(count)} 处，填一次都换好`;
}

function asSamples(words: string, count: number): string {
  return `${words}，${String(count)} 处，标成示例值：读起来不变，提醒你逐处看`;
}
