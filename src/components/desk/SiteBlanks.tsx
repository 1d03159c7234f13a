import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { BlankInfo } from '../../blanks/registry.ts';
import { blankField, type BlankField } from '../blanks/blank-field.ts';
import { DeskContext } from './desk-context.ts';

/** The blanks of the draft that have one value for the whole site: typed once, they stand everywhere. */
export function SiteBlanks({ names }: { names: readonly string[] }) {
  const { infoOf } = useContext(DeskContext)();
  const infos = [...new Set(names)].flatMap((name) => {
    const info = infoOf(name);
    return info?.scope === 'site' && info.default === undefined ? [info] : [];
  });
  if (infos.length === 0) return null;
  return (
    <details class="desk-blanks">
      <summary>
        填一次，全站一致 <span class="count">{infos.length} 项</span>
      </summary>
      {infos.map((info) => (
        <SiteBlank key={info.name} info={info} />
      ))}
    </details>
  );
}

function SiteBlank({ info }: { info: BlankInfo }) {
  const { valueOf, fillEverywhere } = useContext(DeskContext)();
  const holder = useRef<HTMLDivElement>(null);
  const field = useRef<BlankField>(undefined);
  const value = valueOf(info.name);
  const fill = useRef(fillEverywhere);
  fill.current = fillEverywhere;
  useLayoutEffect(() => {
    field.current = blankField({
      info,
      value,
      onInput: (typed) => {
        fill.current(info.name, typed);
      },
    });
    holder.current?.replaceChildren(field.current.element);
  }, [info]);
  useLayoutEffect(() => {
    field.current?.show(value);
  }, [value]);
  return <div ref={holder} />;
}
