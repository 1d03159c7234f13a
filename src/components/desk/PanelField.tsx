import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BlankInfo } from '../../blanks/registry.ts';
import { blankField, type BlankField } from '../blanks/blank-field.ts';

interface Props {
  info: BlankInfo;
  value: string;
  sample?: string | undefined;
  /** the words around the blank */
  context?: string;
  onInput: (value: string) => void;
}

/** The field of a blank, as it is on the pages of the site. */
export function PanelField({ info, value, sample, context = '', onInput }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const field = useRef<BlankField>(undefined);
  const fill = useRef(onInput);
  fill.current = onInput;
  useLayoutEffect(() => {
    field.current = blankField({
      info,
      value,
      sample,
      context,
      onInput: (typed) => {
        fill.current(typed);
      },
    });
    holder.current?.replaceChildren(field.current.element);
  }, [info, sample, context]);
  useLayoutEffect(() => {
    field.current?.show(value);
  }, [value]);
  return <div ref={holder} />;
}
