/** The bytes of each character that GBK has, ASCII aside. */
function codeTable(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      // Some codes are not assigned: two characters of which one is � come back, or a private one.
      if (/^[^\p{Co}\ufffd]$/u.test(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

let codes: ReturnType<typeof codeTable> | undefined;

/**
 * Encodes a text in GBK: two bytes for a Han character, of which compression also leaves a fifth less than of
 * the three in UTF-8. Every browser decodes it; that none encodes it matters not here.
 *
 * @param otherwise what stands for a UTF-16 unit that GBK does not have, in ASCII
 * @throws Error naming the unit where `otherwise` is not given
 */
export function encodeGbk(
  text: string,
  otherwise: (unit: string) => string = refuse,
): Uint8Array<ArrayBuffer> {
  codes ??= codeTable();
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charAt(place);
    const known = unit < '\u0080' ? [unit.charCodeAt(0)] : codes.get(unit);
    bytes.push(...(known ?? new TextEncoder().encode(otherwise(unit))));
  }
  return Uint8Array.from(bytes);
}

/** Encodes JSON in GBK; what GBK does not have is escaped. */
export function jsonInGbk(json: string): Uint8Array<ArrayBuffer> {
  return encodeGbk(json, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function refuse(unit: string): string {
  throw new Error(`“${unit}” (U+${unit.charCodeAt(0).toString(16)}) is not in GBK`);
}
