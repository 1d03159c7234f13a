/** Writes bytes in letters that links carry untouched (RFC 4648 §5, without the = at the end). */
export function writeBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of a text that {@link writeBase64Url} could have written, undefined for any other. */
export function readBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/u.test(text)) return undefined;
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    // The last letter may hold bits that belong to no byte: one draft, one link.
    return writeBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
