/** For whom a text is reviewed, as the reader says it. */
export interface Settings {
  unit: string;
  kind: 'whole' | 'part';
  /** own names as typed */
  names: string;
}

interface Props {
  settings: Settings;
  units: readonly { slug: string; name: string }[];
  onChange: (settings: Settings) => void;
}

/** The fields for what kind of unit it is, how much of a plan is reviewed, and which names are right. */
export function ReviewSettings({ settings, units, onChange }: Props) {
  return (
    <div class="review-settings">
      <label>
        单位类型
        <select
          value={settings.unit}
          data-review-unit
          onChange={({ currentTarget }) => {
            onChange({ ...settings, unit: currentTarget.value });
          }}
        >
          <option value="">不限</option>
          {units.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        查的是
        <select
          value={settings.kind}
          onChange={({ currentTarget }) => {
            onChange({ ...settings, kind: currentTarget.value === 'whole' ? 'whole' : 'part' });
          }}
        >
          <option value="whole">整份计划</option>
          <option value="part">其中一段</option>
        </select>
      </label>
      <label class="review-names">
        自己的名称
        <input
          type="text"
          value={settings.names}
          maxLength={4000}
          autocomplete="off"
          spellcheck={false}
          placeholder="单位全称、上级工会、所在地，用顿号隔开"
          data-review-names
          onInput={({ currentTarget, isComposing }) => {
            if (!isComposing) onChange({ ...settings, names: currentTarget.value });
          }}
          onCompositionEnd={({ currentTarget }) => {
            onChange({ ...settings, names: currentTarget.value });
          }}
        />
      </label>
    </div>
  );
}

/** The names in what the reader typed: two characters at least, a hundred names at most. */
export function namesOf(typed: string): string[] {
  return typed
    .split(/[\s,，、;；]+/u)
    .filter((name) => name.length > 1)
    .slice(0, 100);
}

/** What the reader typed with one name more. */
export function withName(typed: string, name: string): string {
  return [typed.trim(), name].filter((part) => part !== '').join('、');
}
