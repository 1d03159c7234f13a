// Rising numbers in few bits: each as what it is more than the last, by Rice's code, which needs about a bit and a half
// beyond what chance demands.

/**
 * Packs rising numbers.
 *
 * @param lists each of them rising, none twice
 * @param low how many bits of a difference are written as they are
 * @returns the bits of all lists, one behind the other
 */
export function pack(lists: readonly (readonly number[])[], low: number): Uint8Array {
  const bytes: number[] = [];
  let count = 0;
  const put = (bit: number): void => {
    if (count % 8 === 0) bytes.push(0);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | (bit << (count % 8));
    count += 1;
  };
  for (const list of lists) {
    let last = 0;
    for (const number of list) {
      const more = number - last;
      for (let high = more >>> low; high > 0; high -= 1) put(1);
      put(0);
      for (let bit = 0; bit < low; bit += 1) put((more >>> bit) & 1);
      last = number;
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what {@link pack} wrote.
 *
 * @param lengths how many numbers each list has
 * @returns undefined when the bytes end too early
 */
export function unpack(bytes: Uint8Array, lengths: readonly number[], low: number): number[][] | undefined {
  let place = 0;
  const take = (): number => {
    const bit = ((bytes[place >>> 3] ?? 0) >>> (place & 7)) & 1;
    place += 1;
    return bit;
  };
  const end = bytes.length * 8;
  const lists: number[][] = [];
  for (const length of lengths) {
    const list: number[] = [];
    let last = 0;
    for (let index = 0; index < length; index += 1) {
      let more = 0;
      while (place < end && take() === 1) more += 1;
      more *= 2 ** low;
      for (let bit = 0; bit < low; bit += 1) more += take() * 2 ** bit;
      if (place > end) return undefined;
      last += more;
      list.push(last);
    }
    lists.push(list);
  }
  return lists;
}
