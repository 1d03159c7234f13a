import type { ComponentType } from 'preact';
import type { ReadLines } from '../../../draft/import/source-line.ts';

/** Something of the reader's own on its way to the desk. */
export interface Incoming {
  /** unlike that of any other */
  key: number;
  /** name of the file without its ending; '' for what was pasted */
  name: string;
  read: ReadLines;
  /** id of the section it was pasted into; '' for none */
  after: string;
  /** shows it; comes with what reads it */
  Preview: ComponentType<{ incoming: Incoming; onDone: () => void }>;
}

/** Takes in files and pasted text. */
export interface Intake {
  /** lets the reader choose a file */
  pick: () => void;
  /** takes the field that chooses files */
  setPicker: (picker: HTMLInputElement | null) => void;
  open: (file: File) => void;
  /** @param after id of the section it was pasted into; '' for none */
  paste: (html: string, text: string, after: string) => void;
  /** the same for a text with headings or a table; false for one that is words for a field */
  pasteDocument: (html: string, text: string, after: string) => boolean;
  /** what is looked at before it becomes a draft */
  incoming: Incoming | undefined;
  /** why the last file was not taken; '' when it was */
  problem: string;
  isBusy: boolean;
  dismiss: () => void;
}
