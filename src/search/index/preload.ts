/**
 * Has the search page ask at once for what its first search needs. Otherwise the browser learns of a script only once
 * it has read the one that imports it, and of the tables once all have run, a round trip each time.
 *
 * @param html the page
 * @param tables addresses of files that its scripts fetch
 * @param read gives the text of a script of the site by its address
 * @returns the page with a `preload` in its head for each table, and a `modulepreload` for each script that its own
 *   import
 */
export function preloaded(
  html: string,
  tables: readonly string[],
  read: (address: string) => string,
): string {
  const own = [...html.matchAll(/<script type="module" src="([^"]+)"/gu)].flatMap(([, src]) => src ?? []);
  const all = new Set(own);
  for (const address of all) {
    const folder = address.replace(/[^/]*$/u, '');
    for (const [, file] of read(address).matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/gu))
      if (file !== undefined) all.add(folder + file);
  }
  const links = [
    ...[...all].slice(own.length).map((address) => `<link rel="modulepreload" href="${address}">`),
    ...tables.map((table) => `<link rel="preload" href="${table}" as="fetch" crossorigin="anonymous">`),
  ];
  return html.replace('</head>', `${links.join('')}</head>`);
}
