/** How many bits a fingerprint has: so few that all of the site's fit, so many that two rarely are one. */
export const fingerprintBits = 22;
/** Of so many letters one is made. */
export const fingerprintLetters = 5;

/** The fingerprint of a few letters: a number below 2 to the power of {@link fingerprintBits}. */
export function fingerprintOf(letters: string): number {
  // FNV-1a, then stirred (the finalizer of MurmurHash3): neighbours in Unicode must not be neighbours here.
  let hash = 0x811c9dc5;
  for (let place = 0; place < letters.length; place += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - fingerprintBits);
}
