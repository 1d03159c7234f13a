import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../../catalogue/built-pages.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildTraces } from './build-traces.ts';

/** Writes what the traces of samples are found with into the built site: see {@link buildTraces}. */
export function traces(words: Vocabulary): AstroIntegration {
  return {
    name: 'traces',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeFileSync(join(dist, 'traces.json'), buildTraces(readBuiltPages(dist), words));
      },
    },
  };
}
