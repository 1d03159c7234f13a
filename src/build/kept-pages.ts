import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import * as v from 'valibot';
import type { Content } from './content-again.ts';

/** What Astro knows of its pages when it writes them, as far as writing them again needs it. */
interface KeptPages {
  /** the site's own host */
  origin: string;
  /** paths of all pages and files that are made */
  paths: string[];
  /** by its key, the style sheets of each kind of page */
  styles: [key: string, styles: unknown[]][];
}

/** All that is known of a build before. */
export interface KnownPages extends KeptPages {
  /** path under which the site will stand, with a slash at both ends */
  base: string;
  /** files that were made of the list of pages: the site map */
  maps: [name: string, content: Uint8Array][];
}

export const knownSchema = v.custom<KnownPages>((known) =>
  v.is(v.object({ paths: v.array(v.string()), styles: v.array(v.unknown()) }), known),
);

/** Where things are kept: the program that writes the pages, the files that browsers load, what is known. */
export function keptPlaces(cache: string): Record<'all' | 'server' | 'client' | 'known', string> {
  const all = join(cache, 'pages');
  const [server, client, known] = ['server', 'client', 'known.bin'].map((name) => join(all, name));
  return { all, server: server ?? '', client: client ?? '', known: known ?? '' };
}

/** As it is: a copy would not be the program. */
const appSchema = v.custom<{ getOptions: () => unknown }>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'getOptions' in value &&
    typeof value.getOptions === 'function',
);
const givenSchema = v.looseObject({ app: appSchema });
const optionsSchema = v.looseObject({
  origin: v.string(),
  allPages: v.record(v.string(), v.looseObject({ styles: v.array(v.unknown()) })),
  settings: v.looseObject({ scripts: v.pipe(v.array(v.unknown()), v.maxLength(0)) }),
});

/**
 * Writes pages as Astro does, and keeps the program that does so.
 *
 * @param given Astro's own
 * @param dist folder of the site, in which nothing stands yet but what is no page
 * @param cache where things are kept
 * @returns it, and what will have been kept; undefined where Astro has become another
 */
export function keepingPages(
  given: AstroPrerenderer,
  dist: string,
  cache: string,
): { prerenderer: AstroPrerenderer; kept: () => KeptPages | undefined } {
  const places = keptPlaces(cache);
  let kept: KeptPages | undefined;
  const prerenderer: AstroPrerenderer = {
    ...given,
    setup: async () => {
      await given.setup?.();
      rmSync(places.all, { recursive: true, force: true });
      const known = v.safeParse(givenSchema, given);
      const asked = v.safeParse(optionsSchema, known.success ? known.output.app.getOptions() : undefined);
      if (!asked.success) return;
      const { origin, allPages } = asked.output;
      const program = join(dist, '.prerender');
      mkdirSync(places.all, { recursive: true });
      cpSync(program, places.server, { recursive: true });
      cpSync(dist, places.client, { recursive: true, filter: (path) => path !== program });
      if (!takeContentOut(places.server)) return;
      const styles = Object.entries(allPages).map(([key, page]): [string, unknown[]] => [key, page.styles]);
      kept = { origin, paths: [], styles };
    },
    getStaticPaths: async () => {
      const paths = await given.getStaticPaths();
      if (kept) kept.paths = paths.map(({ pathname }) => pathname);
      return paths;
    },
  };
  return { prerenderer, kept: () => kept };
}

declare global {
  /** What stands in the content folder, by folder and id, for pages that are written again. */
  var contentAgain: Content | undefined;
}

/** Lets the program read what it was built with from outside; false where that cannot be found in it. */
function takeContentOut(server: string): boolean {
  const [module, another] = globSync('**/*data-layer-content*.mjs', { cwd: server });
  if (module === undefined || another !== undefined) return false;
  writeFileSync(join(server, module), 'export default globalThis.contentAgain;\n');
  return true;
}
