const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/**
 * The address of a page or file, with the path under which the site stands.
 *
 * @param fromRoot address from the root of the site, beginning with a slash
 */
export function href(fromRoot: string): string {
  return `${base}${fromRoot}`;
}

/** The other way round: an address from the root of the site, wherever it stands. */
export function fromRoot(pathname: string): string {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}
