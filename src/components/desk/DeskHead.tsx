import { useContext, useState } from 'preact/hooks';
import { editedText, editInline } from '../../draft/edit-text.ts';
import type { Draft } from '../../draft/schema.ts';
import type { Inline } from '../../passage/model.ts';
import { DeskContext } from './desk-context.ts';
import { InlineView } from './InlineView.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  draft: Draft;
  units: readonly { unit: string; name: string }[];
}

/** Title of the draft and the kind of unit it is written for. */
export function DeskHead({ draft, units }: Props) {
  const { model, focusOn, fillEverywhere } = useContext(DeskContext)();
  const [isEditing, setEditing] = useState(false);
  const change = (title: Inline[], kind = ''): boolean => model.change((old) => ({ ...old, title }), kind);
  return (
    <div class="desk-head">
      <div class="desk-title">
        {isEditing ? (
          <TextField
            id="desk-title"
            className="desk-title-field"
            label="拟稿标题"
            placeholder="例如：某某工会2027年工作计划"
            value={editedText(draft.title)}
            onInput={(text) => change(editInline(draft.title, text.replace(/\n+/gu, '')), 'title')}
            onKey={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              setEditing(false);
              focusOn(() => document.querySelector<HTMLElement>('.desk-head-tools button'));
            }}
          />
        ) : (
          <p class="document-title">
            {draft.title.length === 0 ? '没有标题的拟稿' : null}
            <InlineView
              inline={draft.title}
              onFill={(index, value) => {
                const blank = draft.title[index];
                if (blank?.kind !== 'blank' || fillEverywhere(blank.name, value)) return;
                change(
                  draft.title.map((piece) => (piece === blank ? { ...blank, value } : piece)),
                  'title',
                );
              }}
            />
          </p>
        )}
      </div>
      <div class="desk-head-tools">
        <button
          type="button"
          class="desk-tool"
          aria-expanded={isEditing}
          onClick={() => {
            setEditing(!isEditing);
            if (!isEditing) focusOn(() => document.getElementById('desk-title'));
          }}
        >
          {isEditing ? '改好了' : '改标题'}
        </button>
        <label class="desk-unit">
          写给
          <select
            value={draft.unit}
            onChange={({ currentTarget }) => {
              const unit = currentTarget.value;
              model.change((old) => ({ ...old, unit }));
            }}
          >
            <option value="">没选单位</option>
            {units.map(({ unit, name }) => (
              <option key={unit} value={unit}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
