import { useContext } from 'preact/hooks';
import { changeItem, replaceBlock } from '../../draft/draft.ts';
import { splitAt, joinBack, pasteInto, type Place } from '../../draft/edit-blocks.ts';
import { fillDraftItem } from '../../draft/fill-draft.ts';
import { withPart } from '../../draft/block-parts.ts';
import { partsOf, type Block } from '../../passage/model.ts';
import { editedText } from '../../draft/edit-text.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { isKey, keys } from '../ui/keys.ts';
import { DeskContext } from './desk-context.ts';
import { drawWhole } from './draw-whole.ts';
import { IntakeContext } from './import/intake-context.ts';
import { TableEditor } from './TableEditor.tsx';
import { TextField } from './TextField.tsx';
import { useGradual } from './use-gradual.ts';

/** Name of the field in which a stretch of a draft is edited. */
export function fieldId(itemId: string, { block, part }: Place): string {
  return `field-${itemId}-${String(block)}-${String(part)}`;
}

/** The field of a stretch of a draft; one of a long passage is drawn now, if it is not yet. */
export function fieldAt(itemId: string, place: Place): HTMLElement | null {
  const id = fieldId(itemId, place);
  const drawn = document.getElementById(id);
  if (drawn) return drawn;
  drawWhole();
  return document.getElementById(id);
}

interface Props {
  item: DraftItem;
  /** told that the reader has done with changing it */
  onDone: () => void;
}

/** The text of a passage as fields, one for each paragraph, heading and item of a list; tables as grids. */
export function BlocksEditor({ item, onDone }: Props) {
  const { model, edited, focusOn } = useContext(DeskContext)();
  const intake = useContext(IntakeContext);
  const change = (step: (item: DraftItem) => DraftItem, kind = ''): boolean =>
    model.change((draft) => changeItem(draft, item.id, step), kind);
  /** Takes a step that ends with the caret in another field. */
  const changeAndGo = (step: { item: DraftItem; place: Place; caret: number } | undefined): boolean => {
    if (!step || !change(() => fillDraftItem(step.item, (inline) => edited(inline, editedText(inline)))))
      return false;
    focusOn(() => {
      const field = fieldAt(item.id, step.place);
      if (field instanceof HTMLTextAreaElement)
        queueMicrotask(() => {
          field.setSelectionRange(step.caret, step.caret);
        });
      return field;
    });
    return true;
  };
  const drawn = useGradual([{ id: item.id, blocks: item.blocks }]).get(item.id) ?? 0;
  return (
    <div
      class="desk-fields"
      onKeyDown={(event) => {
        // While an input method composes, the key is its own.
        if (event.isComposing || !isKey(event, keys.written)) return;
        event.preventDefault();
        onDone();
      }}
    >
      {item.blocks.slice(0, drawn).map((block, index) =>
        block.kind === 'table' ? (
          <TableEditor
            key={index}
            table={block}
            itemId={item.id}
            blockIndex={index}
            onChange={(table, kind) => change((old) => replaceBlock(old, index, [table]), kind)}
          />
        ) : (
          partsOf(block).map((inline, part) => {
            const place = { block: index, part };
            const id = fieldId(item.id, place);
            return (
              <TextField
                key={`${String(index)} ${String(part)}`}
                id={id}
                className={`desk-field desk-field-${block.kind}`}
                label={labels[block.kind]}
                value={editedText(inline)}
                onInput={(text) =>
                  change((old) => replaceBlock(old, index, [withPart(block, part, edited(inline, text))]), id)
                }
                onKey={(event) => {
                  const { selectionStart, selectionEnd } = event.currentTarget;
                  if (isKey(event, keys.split)) {
                    event.preventDefault();
                    changeAndGo(splitAt(item, place, selectionStart, selectionEnd));
                  } else if (isKey(event, keys.join) && selectionEnd === 0) {
                    if (changeAndGo(joinBack(item, place))) event.preventDefault();
                  }
                }}
                onPasteDocument={(html, pasted) => intake.pasteDocument(html, pasted, item.id)}
                onPasteLines={(before, lines, after) => {
                  changeAndGo(pasteInto(item, place, before, lines, after));
                }}
              />
            );
          })
        ),
      )}
    </div>
  );
}

const labels = { heading: '小标题', paragraph: '一段文字', list: '一项', table: '表格' } as const;

/**
 * Where the changing of a passage begins: in a table below its head, which mostly stays as it is.
 *
 * @param first its first block
 */
export function firstField(first: Block | undefined): { block: number; part: number } {
  return { block: 0, part: first?.kind === 'table' && first.rows.length > 0 ? first.head.length : 0 };
}
