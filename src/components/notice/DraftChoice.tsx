import type { DraftSummary } from '../../draft/store/storage.ts';
import { lineText } from '../../passage/model.ts';
import { href } from '../../vocabulary/paths.ts';

interface Props {
  list: readonly DraftSummary[];
  /** id of the draft, '' for a pasted text */
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which draft the notice is held against: one of the desk, or a text that is pasted. */
export function DraftChoice({ list, chosen, onChoose }: Props) {
  return (
    <div class="notice-choice">
      <label>
        同哪一份计划对照
        <select
          value={chosen}
          data-notice-choice
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.value);
          }}
        >
          {list.map(({ id, title }) => (
            <option key={id} value={id}>
              拟稿台：{lineText(title) === '' ? '没有标题的拟稿' : lineText(title)}
            </option>
          ))}
          <option value="">粘贴一份计划</option>
        </select>
      </label>
      <p>
        {list.length === 0 && '拟稿台里还没有稿子，可以先粘贴一份。'}
        <a href={href('/draft/')}>{chosen === '' ? '去拟稿台' : '回拟稿台改这一份'}</a>
      </p>
    </div>
  );
}
