/**
 * Fetches a page of this site.
 *
 * @param path its address, the base path included; an `#id` is of no matter
 * @returns undefined when there is no such page, or no connection
 */
export async function fetchPage(path: string): Promise<Document | undefined> {
  try {
    const response = await fetch(path);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}
