// Opens the folded part that holds what the address leads to, for browsers that do not do so by themselves.

function openTarget(): void {
  const target = document.getElementById(decodeTarget(location.hash.slice(1)));
  const folded = target?.closest('details');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}

/** A hostile address may hold a sequence that is no text. */
function decodeTarget(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

addEventListener('hashchange', openTarget);
openTarget();
