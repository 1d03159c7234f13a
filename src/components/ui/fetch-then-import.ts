/** Files that have come: they are in the browser's cache. */
const fetched = new Set<string>();

/**
 * Imports a part of the page once its files have come. Browsers before 2026 remember for as long as a page is
 * open that a file could not be imported, and would never ask for it again; of what was only fetched in vain
 * they know nothing.
 *
 * @param load imports the part
 * @param files what the part consists of, as paths from the root of the site
 * @throws Error when a file cannot be had
 */
export async function fetchThenImport<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  const wanted = files.filter((file) => !fetched.has(file) && !isImported(file));
  await Promise.all(wanted.map(fetchFile));
  return load();
}

/** Whether a script of the page brought the file with it; what was fetched may have been fetched in vain. */
function isImported(file: string): boolean {
  const address = new URL(import.meta.env.BASE_URL + file, location.href).href;
  return performance
    .getEntriesByName(address)
    .some((entry) => 'initiatorType' in entry && entry.initiatorType !== 'fetch');
}

async function fetchFile(file: string): Promise<void> {
  const response = await fetch(import.meta.env.BASE_URL + file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  // To the end: the browser keeps whole files only.
  await response.arrayBuffer();
  fetched.add(file);
}
