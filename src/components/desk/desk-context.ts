import { createContext } from 'preact';
import type { BlankInfo } from '../../blanks/registry.ts';
import type { Inline } from '../../passage/model.ts';
import type { DeskModel } from './desk-model.ts';

/** What the parts of the desk share. */
export interface DeskTools {
  model: DeskModel;
  /** puts the focus on an element that the next drawing of the desk shows */
  focusOn: (find: () => HTMLElement | null) => void;
  /** puts in the reader's own values for blanks */
  fill: (inline: readonly Inline[]) => Inline[];
  /** takes a value for a blank that has one value on the whole site; false when the blank has one for each place */
  fillEverywhere: (name: string, value: string) => boolean;
  /** what content is when its text was edited: 【名称：示例值】 in it is a blank where the site has one of the name */
  edited: (before: readonly Inline[], text: string) => Inline[];
  /** what the site says of a blank; undefined for one that the reader made up */
  infoOf: (name: string) => BlankInfo | undefined;
  /** the value of a blank that has one on the whole site, '' for an open one and for all others */
  valueOf: (name: string) => string;
}

const missing = (): never => {
  throw new Error('a part of the desk stands outside it');
};

/** Provided by the desk to everything in it. */
export const DeskContext = createContext<() => DeskTools>(missing);
