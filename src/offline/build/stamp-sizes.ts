/** Sizes in millions of bytes, by the names that the page has for them. */
export type Sizes = Readonly<Record<'library' | 'libraryPacked' | 'common' | 'commonPacked', string>>;

/**
 * Writes sizes into the `<data data-size="…">` elements of a page, in place of what stands there.
 *
 * @throws Error when the page has no place for one of them
 */
export function stampSizes(html: string, sizes: Sizes): string {
  let stamped = html;
  for (const [name, size] of Object.entries(sizes)) {
    const place = new RegExp(`(<data\\b[^>]*\\bdata-size="${name}"[^>]*>)[^<]*`, 'gu');
    if (!place.test(stamped)) throw new Error(`the page has no place for the size "${name}"`);
    stamped = stamped.replace(place, `$1${size}`);
  }
  return stamped;
}
