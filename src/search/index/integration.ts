import type { AstroIntegration } from 'astro';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { serveIndex } from './dev-server.ts';

/**
 * Search during development: the files of the index, from memory.
 *
 * @param content the content folder, in which `asked/` says how readers ask for passages
 */
export function search(words: Vocabulary, content: string): AstroIntegration {
  let base = '/';
  return {
    name: 'passage-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        serveIndex(server, base, words, content);
      },
    },
  };
}
