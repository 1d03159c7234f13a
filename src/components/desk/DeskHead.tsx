import { useContext, useState } from 'preact/hooks';
import { editedText } from '../../draft/edit-text.ts';
import { filledBlank } from '../../draft/fill-draft.ts';
import type { Draft } from '../../draft/schema.ts';
import type { Inline } from '../../passage/model.ts';
import { href } from '../../vocabulary/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { isKey, keys } from '../ui/keys.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
import { DeskContext } from './desk-context.ts';
import { stretchKey, type ItemMarks } from './finding-marks.ts';
import { InlineView } from './InlineView.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  draft: Draft;
  units: readonly { unit: string; name: string }[];
  /** what a review found in the title */
  marks: ItemMarks | undefined;
}

/** Title of the draft and the kind of unit it is written for. */
export function DeskHead({ draft, units, marks }: Props) {
  const { model, edited, focusOn, fillEverywhere } = useContext(DeskContext)();
  const [isEditing, setEditing] = useState(false);
  const change = (title: Inline[], kind = ''): boolean => model.change((old) => ({ ...old, title }), kind);
  return (
    <div class="desk-head">
      <div class="desk-title">
        {isEditing ? (
          <>
            <TextField
              id="desk-title"
              className="desk-title-field"
              label="拟稿标题"
              describedBy="desk-title-hint"
              placeholder="例如：某某工会2027年工作计划"
              value={editedText(draft.title)}
              onInput={(text) => change(edited(draft.title, text), 'title')}
              onKey={(event) => {
                // Enter breaks a line, as the reader wants it printed.
                if (!isKey(event, keys.written)) return;
                event.preventDefault();
                setEditing(false);
                focusOn(() => document.querySelector<HTMLElement>('.desk-head-tools button'));
              }}
            />
            <span id="desk-title-hint" class="desk-title-hint">
              太长的标题导出时在词与词之间分行；想自己分行，就在那里按回车。
            </span>
          </>
        ) : (
          <p class="document-title">
            {draft.title.length === 0 ? '没有标题的拟稿' : null}
            <InlineView
              inline={draft.title}
              marks={marks?.at.get(stretchKey(-1, 0))}
              onFill={(index, value) => {
                const blank = draft.title[index];
                if (blank?.kind !== 'blank' || fillEverywhere(blank.name, value)) return;
                change(
                  blank.sample === undefined
                    ? draft.title.map((piece) => (piece === blank ? { ...blank, value } : piece))
                    : filledBlank(draft.title, blank, value),
                  'title',
                );
              }}
            />
          </p>
        )}
      </div>
      <div class="desk-head-tools">
        <ToolButton
          icon={isEditing ? 'check' : 'edit'}
          text={isEditing ? '改好了' : '改标题'}
          aria-expanded={isEditing}
          onClick={() => {
            setEditing(!isEditing);
            if (!isEditing) focusOn(() => document.getElementById('desk-title'));
          }}
        />
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
        {draft.kind !== 'report' && (
          <a class="desk-tool" href={href('/draft/year/')} data-to-year>
            <Icon name="calendar" />
            全年：办一项记一项
          </a>
        )}
      </div>
    </div>
  );
}
