import { href } from '../../vocabulary/paths.ts';

/** The address of the site, under which its service worker and its caches stand. */
export function siteRoot(): string {
  return new URL(href('/'), location.href).href;
}
