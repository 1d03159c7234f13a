/** The smallest module there is: the signature and the version. */
const smallest = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/**
 * Whether this browser can run the search, which is WebAssembly. Some cannot at all; others, such as Chromium before
 * 97, do not know the word by which the site's policy allows it, and forbid it.
 */
export function allowsWebAssembly(): boolean {
  try {
    new WebAssembly.Module(smallest);
    return true;
  } catch {
    return false;
  }
}
