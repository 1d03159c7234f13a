// What the search dialog loads once it is opened, as one file.
export { keyHints } from './key-hints.ts';
export { SearchView } from './search-view.ts';
