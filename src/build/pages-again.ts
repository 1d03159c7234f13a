import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import * as v from 'valibot';
import type { KnownPages } from './kept-pages.ts';

/** A page or file of the site, as it was written. */
interface Written {
  /** from the root of the site */
  path: string;
  content: Buffer;
}

/** The kept program that writes the pages, as far as it is used here. */
interface App extends StaticPathsApp {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const functions = ['setInternals', 'setOptions', 'render'];
const moduleSchema = v.object({
  app: v.custom<App>((app) =>
    functions.every(
      (name) => typeof app === 'object' && app !== null && typeof Reflect.get(app, name) === 'function',
    ),
  ),
});

/**
 * Writes all pages with the program that a build before has kept, out of `globalThis.contentAgain` and the word lists.
 *
 * @param server folder of the program
 * @returns undefined where the site would have other pages than before
 */
export async function pagesAgain(server: string, known: KnownPages): Promise<Written[] | undefined> {
  const [entry = ''] = globSync('prerender-entry*.mjs', { cwd: server });
  const module: unknown = await import(pathToFileURL(join(server, entry)).href);
  const { app } = v.parse(moduleSchema, module);
  app.setInternals({ pagesByKeys: new Map(known.styles.map(([key, styles]) => [key, { styles }])) });
  // What goes wrong is thrown; nothing else is worth telling.
  const silent = { write: () => true };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } });
  const paths = await new StaticPaths(app).getAll();
  if (paths.map(({ pathname }) => pathname).join('\n') !== known.paths.join('\n')) return undefined;
  const written: Written[] = [];
  for (const { pathname, route } of paths) {
    const isPage = route.type === 'page';
    const address =
      known.base + pathname.replace(/^\//u, '') + (isPage && !pathname.endsWith('/') ? '/' : '');
    const response = await app.render(new Request(new URL(address, known.origin)), { routeData: route });
    // As Astro: a page that says nothing, or leads elsewhere, is for a whole build.
    if (!response.body || response.status >= 300) {
      if (pathname !== '/404') return undefined;
    }
    written.push({
      path: isPage ? fileOf(pathname) : pathname,
      content: Buffer.from(await response.arrayBuffer()),
    });
  }
  return written;
}

/** The file of a page; that for lost readers is found by its name. */
function fileOf(pathname: string): string {
  if (/^\/404\/?$/u.test(pathname)) return '/404.html';
  return `${pathname.replace(/\/?$/u, '/')}index.html`;
}
