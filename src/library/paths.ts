/**
 * The address of a page or file, with the path under which the site stands.
 *
 * @param fromRoot address from the root of the site, beginning with a slash
 */
export function href(fromRoot: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${fromRoot}`;
}
