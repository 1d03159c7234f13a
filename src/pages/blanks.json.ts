import type { APIRoute } from 'astro';
import { buildRegistry } from '../blanks/build-registry.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** The blanks of the site, for what fills them in. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(buildRegistry(vocabulary())), {
    headers: { 'Content-Type': 'application/json' },
  });
