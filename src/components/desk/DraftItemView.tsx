import type { ComponentProps } from 'preact';
import { useContext } from 'preact/hooks';
import { DeskContext } from './desk-context.ts';
import { DraftItemContent } from './DraftItemContent.tsx';
import { nameOf, stepByKey } from './item-actions.ts';

interface Props extends Omit<ComponentProps<typeof DraftItemContent>, 'shown'> {
  /** so many of its blocks are drawn by now; undefined while the passage is only a heading */
  shown: number | undefined;
}

/** One passage of the draft. In a long one those far below are nothing but their headings for a moment. */
export function DraftItemView({ shown, ...props }: Props) {
  const { item, heading } = props.numbered;
  const tools = useContext(DeskContext)();
  const Heading = item.heading?.level === 2 ? 'h3' : 'h2';
  return (
    <li
      id={`item-${item.id}`}
      class={`desk-item desk-level-${String(item.heading?.level ?? 1)}`}
      data-draft-item={item.id}
      tabIndex={-1}
      aria-labelledby={`heading-${item.id}`}
      onKeyDown={(event) => {
        stepByKey(tools, item, event);
      }}
    >
      {/* The heading that is seen is a field; this one is for those who go from heading to heading. */}
      <Heading id={`heading-${item.id}`} class="only-heard">
        {heading?.number}
        {nameOf(item)}
      </Heading>
      {shown !== undefined && <DraftItemContent {...props} shown={shown} />}
    </li>
  );
}
