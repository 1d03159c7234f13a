import type { ComponentChildren } from 'preact';
import { panelTitles, type PanelName } from './panels.ts';

interface Props {
  name: Exclude<PanelName, 'text'>;
  children: ComponentChildren;
}

/** A part of the desk beside the text, under its name. */
export function Panel({ name, children }: Props) {
  return (
    <section class="desk-panel" data-panel={name} aria-labelledby={`panel-${name}`}>
      <h2 id={`panel-${name}`} tabIndex={-1}>
        {panelTitles[name]}
      </h2>
      {children}
    </section>
  );
}
