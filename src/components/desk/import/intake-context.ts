import { createContext } from 'preact';
import type { Intake } from './intake.ts';

const missing = (): never => {
  throw new Error('a part of the desk that takes in files stands outside it');
};

/** Takes in files and pasted text; provided by the desk to everything in it. */
export const IntakeContext = createContext<Pick<Intake, 'pick' | 'paste' | 'pasteDocument'>>({
  pick: missing,
  paste: missing,
  pasteDocument: missing,
});
