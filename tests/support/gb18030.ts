/**
 * A text as old Chinese programs save it. Node only reads GB18030; its pairs of bytes are told apart by reading each.
 *
 * @throws Error at a character that has no pair of bytes
 */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1)
      pairs.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const pair = pairs.get(character);
      if (!pair) throw new Error(`${character} is not one of two bytes`);
      return [...pair];
    }),
  );
}
