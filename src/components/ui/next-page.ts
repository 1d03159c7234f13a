import { readText, removeText, writeText } from '../../browser/stored-text.ts';
import { announce } from './status-message.ts';

const key = 'gonghui:said';
const ofThisWindow = (): Storage => sessionStorage;

/** Goes to another page of the site and says something there; where the browser keeps nothing, it is not said. */
export function goAndSay(address: string, text: string): void {
  writeText(key, text, ofThisWindow);
  location.assign(address);
}

/** Says once what the page before had to say. */
export function sayWhatWasSaid(): void {
  const text = readText(key, ofThisWindow);
  if (typeof text !== 'string') return;
  removeText(key, ofThisWindow);
  announce(text.slice(0, 300));
}
