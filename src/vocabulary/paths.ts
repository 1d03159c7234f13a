/**
 * The address of a page or file, with the path under which the site stands.
 *
 * @param fromRoot address from the root of the site, beginning with a slash
 */
export function href(fromRoot: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${fromRoot}`;
}

/**
 * The address from the root of the site, as content and catalogue write it.
 *
 * @param path a path of this site, with the path under which the site stands
 */
export function fromRoot(path: string): string {
  const base = href('');
  return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
