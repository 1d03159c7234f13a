/** What the #id of the address leads to on this page; null where it leads nowhere. */
export function hashTarget(): HTMLElement | null {
  return document.getElementById(decoded(location.hash.slice(1)));
}

/** A hostile address may hold a sequence that is no text. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
