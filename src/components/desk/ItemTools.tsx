import { useContext } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { DeskContext } from './desk-context.ts';
import { changeLevel, copyItem, dropItem, nameOf, stepItem } from './item-actions.ts';

interface Props {
  item: DraftItem;
  isEditing: boolean;
  onEdit: () => void;
}

/** What can be done with a passage. */
export function ItemTools({ item, isEditing, onEdit }: Props) {
  const tools = useContext(DeskContext)();
  const name = nameOf(item);
  const button = (text: string, act: () => void, label = `${text}：${name}`) => (
    <button
      type="button"
      class="desk-tool"
      aria-label={label}
      onClick={({ currentTarget }) => {
        currentTarget.closest('details')?.removeAttribute('open');
        act();
      }}
    >
      {text}
    </button>
  );
  return (
    <div class="desk-item-tools">
      <button
        type="button"
        class="desk-tool"
        aria-expanded={isEditing}
        aria-label={`${isEditing ? '改好了' : '改文字'}：${name}`}
        onClick={onEdit}
      >
        {isEditing ? '改好了' : '改文字'}
      </button>
      {button(
        '↑',
        () => {
          stepItem(tools, item, 'up');
        },
        `上移：${name}`,
      )}
      {button(
        '↓',
        () => {
          stepItem(tools, item, 'down');
        },
        `下移：${name}`,
      )}
      <details class="desk-more" data-menu>
        <summary class="desk-tool" aria-label={`更多：${name}`}>
          更多
        </summary>
        <div class="desk-more-list">
          {item.heading &&
            button(item.heading.level === 1 ? '降为二级' : '升为一级', () => {
              changeLevel(tools, item);
            })}
          {button('复制一份', () => {
            copyItem(tools, item);
          })}
          {button('拿掉', () => {
            dropItem(tools, item);
          })}
          {item.source !== '' && <a href={href(item.source)}>看原文</a>}
        </div>
      </details>
    </div>
  );
}
