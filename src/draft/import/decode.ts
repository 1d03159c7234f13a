/**
 * Reads the bytes of a text: by its mark, else as UTF-8 where it is that, else in the encoding of older Chinese
 * systems.
 *
 * @returns undefined for what is no text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  // Programs and pictures are full of these; a text has none, or hardly any.
  const controls = text.slice(0, 4000).match(/[\0-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  return controls > Math.min(text.length, 4000) / 100 ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
