/** What Pagefind's index is made of: whole numbers, texts in ASCII, lists. */
export type Item = number | string | readonly Item[];

/** Reads what Pagefind writes, the CBOR (RFC 8949) of one item. Throws an Error at what is none. */
export function readCbor(bytes: Uint8Array): Item {
  let place = 0;
  const byte = (): number => {
    const one = bytes[place];
    if (one === undefined) throw new Error('the file ends too soon');
    place += 1;
    return one;
  };
  const item = (): Item => {
    const head = byte();
    let size = head & 0x1f;
    if (size >= 24) {
      const end = place + 2 ** (size - 24);
      for (size = 0; place < end;) size = size * 256 + byte();
    }
    const kind = head >> 5;
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 3) return String.fromCharCode(...Array.from({ length: size }, byte));
    if (kind === 4) return Array.from({ length: size }, item);
    throw new Error('this is no whole number, text or list');
  };
  return item();
}

/** What a list holds. Throws an Error at what is none. */
export function listOf(item: Item | undefined): readonly Item[] {
  if (typeof item !== 'object') throw new Error('this is no list');
  return item;
}

/** Throws an Error at what is no text. */
export function textOf(item: Item | undefined): string {
  if (typeof item !== 'string') throw new Error('this is no text');
  return item;
}

/** Throws an Error at what is no number. */
export function numberOf(item: Item | undefined): number {
  if (typeof item !== 'number') throw new Error('this is no number');
  return item;
}
