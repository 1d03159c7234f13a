import { useContext } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
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
  const button = (icon: IconName, text: string, act: () => void) => (
    <ToolButton
      icon={icon}
      text={text}
      aria-label={`${text}：${name}`}
      onClick={({ currentTarget }) => {
        currentTarget.closest('details')?.removeAttribute('open');
        act();
      }}
    />
  );
  const edit = isEditing ? '改好了' : '改文字';
  return (
    <div class="desk-item-tools">
      <ToolButton
        icon={isEditing ? 'check' : 'edit'}
        text={edit}
        aria-expanded={isEditing}
        aria-label={`${edit}：${name}`}
        onClick={onEdit}
      />
      {button('up', '上移', () => {
        stepItem(tools, item, 'up');
      })}
      {button('down', '下移', () => {
        stepItem(tools, item, 'down');
      })}
      <details class="desk-more" data-menu>
        <summary class="desk-tool" aria-label={`更多：${name}`}>
          <Icon name="more" />
          <span>更多</span>
        </summary>
        <div class="desk-more-list">
          {item.heading &&
            button('outline', item.heading.level === 1 ? '降为二级' : '升为一级', () => {
              changeLevel(tools, item);
            })}
          {button('copy', '复制一份', () => {
            copyItem(tools, item);
          })}
          {button('trash', '拿掉', () => {
            dropItem(tools, item);
          })}
          {item.source !== '' && (
            <a class="desk-tool" href={href(item.source)}>
              <Icon name="text" />
              看原文
            </a>
          )}
        </div>
      </details>
    </div>
  );
}
