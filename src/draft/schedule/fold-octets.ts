/** So many octets stand on a line; the lines a long one goes on with begin with a space, which counts. */
const mostOctets = 75;

/**
 * Breaks the lines of a calendar anew as RFC 5545 wants it (3.1, https://www.rfc-editor.org/rfc/rfc5545#section-3.1):
 * `ts-ics` counts characters, so that its Chinese lines are three times as long and pictures are cut in two.
 *
 * @param text with its lines broken in any way
 * @returns the same in lines of at most 75 octets, never broken inside a character, each with its end
 */
export function foldOctets(text: string): string {
  const lines = text.replace(/\r\n[ \t]/gu, '').split('\r\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
