import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface Props extends ButtonHTMLAttributes {
  icon: IconName;
  /** what it says */
  text: string;
}

/** A button of the desk or the review: a drawing and words. */
export function ToolButton({ icon, text, ...attributes }: Props) {
  return (
    <button type="button" class="desk-tool" {...attributes}>
      <Icon name={icon} />
      <span>{text}</span>
    </button>
  );
}
