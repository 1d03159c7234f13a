import { createContext } from 'preact';
import type { Intake } from './intake.ts';

type Ways = Pick<Intake, 'pick' | 'paste' | 'pasteDocument'>;

/** Where nothing is taken in, what is pasted goes into its field. */
const nowhere: Ways = { pick: () => undefined, paste: () => undefined, pasteDocument: () => false };

/** The ways in for files and pasted text, provided by the desk. */
export const IntakeContext = createContext(nowhere);
