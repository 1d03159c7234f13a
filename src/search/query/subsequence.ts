/** Whether the characters of a text stand in another in their order, whatever stands between. */
export function isSubsequence(wanted: string, held: string): boolean {
  let from = 0;
  for (const char of wanted) {
    const place = held.indexOf(char, from);
    if (place === -1) return false;
    from = place + char.length;
  }
  return true;
}
