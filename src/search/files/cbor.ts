/** The kinds of CBOR (RFC 8949) that Pagefind's index is made of. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;

/** Reads what Pagefind writes, item by item: whole numbers, texts in ASCII, lists. Throws an Error at what is none. */
export class CborReader {
  readonly #bytes: Uint8Array;
  #place: number;

  /** @param place where the first item begins */
  constructor(bytes: Uint8Array, place = 0) {
    this.#bytes = bytes;
    this.#place = place;
  }

  /** A whole number. */
  number(): number {
    const { kind, size } = this.#head();
    if (kind === kinds.number) return size;
    if (kind === kinds.negative) return -1 - size;
    throw new Error('this is no number');
  }

  /** A text. */
  text(): string {
    const { kind, size } = this.#head();
    if (kind !== kinds.text) throw new Error('this is no text');
    const start = this.#place;
    this.#place += size;
    return String.fromCharCode(...this.#bytes.subarray(start, this.#place));
  }

  /** How many items the list has that begins here; they come next. */
  list(): number {
    const { kind, size } = this.#head();
    if (kind !== kinds.list) throw new Error('this is no list');
    return size;
  }

  /** Passes over so many items with all that is in them. */
  skip(items = 1): void {
    for (let left = items; left > 0; left -= 1) {
      const { kind, size } = this.#head();
      if (kind === kinds.list) left += size;
      else if (kind === kinds.text) this.#place += size;
    }
  }

  #head(): { kind: number; size: number } {
    const head = this.#byte();
    const short = head & 0x1f;
    let size = short;
    if (short >= 24) {
      size = 0;
      for (let width = 2 ** (short - 24); width > 0; width -= 1) size = size * 256 + this.#byte();
    }
    return { kind: head >> 5, size };
  }

  #byte(): number {
    const byte = this.#bytes[this.#place];
    if (byte === undefined) throw new Error('the file ends too soon');
    this.#place += 1;
    return byte;
  }
}
