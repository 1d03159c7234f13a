/** The kinds of CBOR (RFC 8949) that Pagefind's index is made of. */
const kinds = { number: 0, text: 3, list: 4 } as const;

/** Goes through what Pagefind writes and tells where its items stand. Throws an Error at what is none. */
export class CborWalker {
  readonly bytes: Uint8Array;
  /** where the next item begins */
  place = 0;
  #size = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** A whole number, 0 or more. */
  number(): number {
    return this.#sized(kinds.number);
  }

  /** How many items the list has that begins here; they come next. */
  list(): number {
    return this.#sized(kinds.list);
  }

  /** A text in ASCII. */
  text(): string {
    const size = this.#sized(kinds.text);
    this.place += size;
    return String.fromCharCode(...this.bytes.subarray(this.place - size, this.place));
  }

  /** Passes over so many items with all that is in them. */
  skip(items = 1): void {
    for (let left = items; left > 0; left -= 1) {
      const kind = this.#head();
      if (kind === kinds.list) left += this.#size;
      else if (kind === kinds.text) this.place += this.#size;
    }
  }

  /** Passes over a list with all that is in it. Returns how many items it has. */
  skipList(): number {
    const items = this.list();
    this.skip(items);
    return items;
  }

  #sized(kind: number): number {
    if (this.#head() !== kind) throw new Error('this is no part of an index');
    return this.#size;
  }

  /** The kind of the item that begins here; its size is noted. */
  #head(): number {
    const head = this.#byte();
    const short = head & 0x1f;
    this.#size = short;
    if (short >= 24) {
      this.#size = 0;
      for (let width = 2 ** (short - 24); width > 0; width -= 1) this.#size = this.#size * 256 + this.#byte();
    }
    return head >> 5;
  }

  #byte(): number {
    const byte = this.bytes[this.place];
    if (byte === undefined) throw new Error('the file ends too soon');
    this.place += 1;
    return byte;
  }
}

/** Writes CBOR as Pagefind does, every head as short as can be. */
export class CborWriter {
  #bytes = new Uint8Array(2 ** 14);
  #length = 0;

  /** A whole number, 0 or more. */
  number(value: number): void {
    this.#head(kinds.number, value);
  }

  /** The beginning of a list of so many items, which come next. */
  list(items: number): void {
    this.#head(kinds.list, items);
  }

  /** A text in ASCII. */
  text(value: string): void {
    this.#head(kinds.text, value.length);
    this.#reserve(value.length);
    for (let place = 0; place < value.length; place += 1) this.#byte(value.charCodeAt(place));
  }

  /** Items that are written already in some bytes. */
  raw(bytes: Uint8Array, from: number, to: number): void {
    this.#reserve(to - from);
    // They are few.
    for (let place = from; place < to; place += 1) this.#byte(bytes[place] ?? 0);
  }

  /** All that was written. */
  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #head(kind: number, size: number): void {
    this.#reserve(5);
    if (size < 24) {
      this.#byte((kind << 5) | size);
      return;
    }
    const width = size < 0x100 ? 0 : size < 0x10000 ? 1 : 2;
    this.#byte((kind << 5) | (24 + width));
    for (let shift = 8 * (2 ** width - 1); shift >= 0; shift -= 8) this.#byte((size >>> shift) & 0xff);
  }

  #byte(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const longer = new Uint8Array(2 * (this.#length + more));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}
