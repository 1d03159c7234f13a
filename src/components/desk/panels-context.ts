import { createContext } from 'preact';
import type { Panels } from './use-panels.ts';

/** The ways between the parts of the desk. */
export type PanelWays = Pick<Panels, 'show' | 'leave' | 'comeBack'>;

const nowhere = (): void => undefined;

/** Provided by the desk to its parts; where there is one part alone they lead nowhere. */
export const PanelsContext = createContext<PanelWays>({ show: nowhere, leave: nowhere, comeBack: nowhere });
