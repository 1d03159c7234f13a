import { useContext, useEffect, useRef } from 'preact/hooks';
import { changeItem, retitleItem } from '../../draft/draft.ts';
import { withoutEmpty } from '../../draft/edit-blocks.ts';
import { fillBlankAt } from '../../draft/fill-blank.ts';
import { editedText } from '../../draft/edit-text.ts';
import type { NumberedItem } from '../../draft/numbered.ts';
import { sortSchedule } from '../../draft/schedule/follow.ts';
import type { Draft } from '../../draft/schema.ts';
import { href } from '../../vocabulary/paths.ts';
import { partsOf, type Block } from '../../passage/model.ts';
import { BlocksEditor, fieldId, firstField } from './BlocksEditor.tsx';
import { BlocksView } from './BlocksView.tsx';
import { IntakeContext } from './import/intake-context.ts';
import { DeskContext } from './desk-context.ts';
import { makeDraggable } from './drag-items.ts';
import { stretchKey, type ItemMarks } from './finding-marks.ts';
import { itemElement, nameOf } from './item-actions.ts';
import { ItemMeasures } from './ItemMeasures.tsx';
import { ItemTools } from './ItemTools.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  numbered: NumberedItem;
  /** whether second-level passages follow, which it is there to group */
  isGroup: boolean;
  isEditing: boolean;
  /** what a review found in it */
  marks: ItemMarks | undefined;
  /** so many of its blocks are drawn by now */
  shown: number;
  onEdit: (id: string, isEditing: boolean) => void;
}

/** A passage of the draft: its heading to be changed in place, its text to be read or changed, and its tools. */
export function DraftItemContent({ numbered, isGroup, isEditing, marks, shown, onEdit }: Props) {
  const { item, heading, body } = numbered;
  const { model, edited, focusOn, fillEverywhere } = useContext(DeskContext)();
  const intake = useContext(IntakeContext);
  const handle = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = itemElement(item.id);
    return element && handle.current ? makeDraggable(element, handle.current, item.id) : undefined;
  }, [item.id]);
  const edit = (): void => {
    if (item.blocks.length === 0)
      model.change((draft) =>
        changeItem(draft, item.id, (old) => ({
          ...old,
          blocks: [{ kind: 'paragraph', text: [], align: 'start' }],
        })),
      );
    onEdit(item.id, true);
    focusOn(() => document.getElementById(fieldId(item.id, firstField(item.blocks[0]))));
  };
  const stop = (): void => {
    model.change((draft) => sortSchedule(changeItem(draft, item.id, withoutEmpty), item.id));
    onEdit(item.id, false);
    focusOn(() => itemElement(item.id)?.querySelector<HTMLElement>('.desk-item-tools button') ?? null);
  };
  const fill = (block: number, part: number, index: number, value: string): void => {
    const source = block < 0 ? item.heading?.text : partsOf(item.blocks[block] ?? noBlock)[part];
    const blank = source?.[index];
    if (blank?.kind !== 'blank' || fillEverywhere(blank.name, value)) return;
    const filled = (draft: Draft): Draft => fillBlankAt(draft, item.id, { block, part, index }, value);
    model.change(filled, ['blank', item.id, block, part, index].join(' '));
  };
  return (
    <>
      <div class="desk-item-head">
        <span ref={handle} class="desk-handle" title="按住拖动" aria-hidden="true">
          ⠿
        </span>
        {heading && item.heading ? (
          <>
            <span class="desk-number">{heading.number}</span>
            <TextField
              className={
                marks?.at.has(stretchKey(-1, 0)) ? 'desk-heading desk-heading-found' : 'desk-heading'
              }
              label={`标题：${nameOf(item)}`}
              placeholder="小节标题"
              value={editedText(item.heading.text)}
              onInput={(text) =>
                model.change(
                  (draft) =>
                    changeItem(draft, item.id, (old) => {
                      const title = edited(old.heading?.text ?? [], text.replace(/\n+/gu, ''));
                      return retitleItem(old, title, editedText(title));
                    }),
                  `heading ${item.id}`,
                )
              }
              onKey={(event) => {
                if (event.key === 'Enter') event.preventDefault();
              }}
              onPasteDocument={(html, text) => intake.pasteDocument(html, text, item.id)}
            />
          </>
        ) : (
          <span class="desk-label">{item.label}</span>
        )}
        <ItemTools
          item={item}
          isEditing={isEditing}
          onEdit={() => {
            if (isEditing) stop();
            else edit();
          }}
        />
      </div>
      {isEditing ? (
        <BlocksEditor item={item} onDone={stop} />
      ) : (
        <div class="document desk-text" data-signature={item.role === 'jieyu' ? '' : undefined}>
          <BlocksView blocks={body} drawn={shown} marks={marks?.at} onFill={fill} />
          {body.length === 0 && !isGroup && (
            <p class="desk-hint">
              这一节还没有文字。点“改文字”写几句，或者去
              <a href={href(`/search/?${new URLSearchParams({ role: item.role }).toString()}`)}>搜段落</a>
              加进来。
            </p>
          )}
        </div>
      )}
      <ItemMeasures item={item} />
    </>
  );
}

const noBlock: Block = { kind: 'paragraph', text: [], align: 'start' };
