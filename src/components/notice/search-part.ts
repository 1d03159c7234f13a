// What searches, as the file that is loaded once passages are looked for.
export { SearchEngine } from '../../search/results/engine.ts';
