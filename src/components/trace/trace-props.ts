import type { TracePart } from '../../trace/compare/parts.ts';

/** What the traces need of the page that shows them. */
export interface TraceProps {
  /** the text as it is now */
  text: string;
  /** its sections; asked for when the reader wants them compared */
  parts: () => TracePart[];
  /** leads the reader to a place of the text */
  onGo: (place: { start: number; end: number }) => void;
  /** id of the draft that is compared, '' for a text that is none */
  draftId: string;
  /** how many sample values nobody has changed, and the way to them; undefined where they are not known */
  samples?: { unchanged: number; onShow: () => void } | undefined;
}
