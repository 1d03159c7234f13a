/**
 * The 3755 Han characters of everyday use, in the order in which GB/T 2312 lists them as its level 1, rows 16
 * to 55: by their sound.
 */
export function commonHan(): string[] {
  const rows = { first: 0xb0, last: 0xd7 };
  const cells = { first: 0xa1, last: 0xfe };
  const bytes: number[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    for (let cell = cells.first; cell <= cells.last; cell += 1) bytes.push(row, cell);
  }
  // The last row is not full.
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))].filter((char) =>
    /\p{Script=Han}/u.test(char),
  );
}
