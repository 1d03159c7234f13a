import { lineNumber } from './lines/line-number.ts';
import { unwrap } from './unwrap.ts';
import { textLine, wordsOf, type ReadLines, type SourceLine, nothingLeftOut } from './source-line.ts';

const bullet = /^[•●■◆○·▪►➢✓–\-*]\s*(?=\S)/u;
/** A line that begins so far to the right stands at the end of the line: in half-width characters. */
const farRight = 20;

/** Reads plain text: a paragraph a line, tabs side by side as a table, spaces before a line as its place. */
export function readText(text: string): ReadLines {
  const lines: SourceLine[] = [];
  let afterGap = false;
  let rows: string[] = [];
  const endTable = (): void => {
    const [first] = rows;
    if (rows.length > 1 && first !== undefined)
      lines.push({ kind: 'table', rows: rows.map(cellsOf), afterGap: false });
    else if (first !== undefined) lines.push(lineOf(first, false));
    rows = [];
  };
  for (const line of unwrap(text.replace(/^\uFEFF/u, '').split(/\r\n?|[\n\u2028\u2029\f]/u))) {
    if (/\S\t/u.test(line) || (rows.length > 0 && line.includes('\t'))) {
      // A table of another width is another table.
      if (rows[0] !== undefined && cellsOf(rows[0]).length !== cellsOf(line).length) endTable();
      rows.push(line);
      continue;
    }
    endTable();
    if (line.trim() === '') afterGap = true;
    else {
      lines.push(lineOf(line, afterGap));
      afterGap = false;
    }
  }
  endTable();
  return { lines, leftOut: nothingLeftOut };
}

function lineOf(line: string, afterGap: boolean): SourceLine {
  const words = line.replace(/\t/gu, ' ').trim();
  const mark = bullet.exec(words)?.[0] ?? '';
  // A row of signs is a rule or a page's number, a figure behind a sign a negative one.
  const rest = words.slice(mark.length);
  // ◆（一） is a heading with a sign before it.
  const isItem = mark !== '' && /^[^\d\s\-*—–]/u.test(rest) && (lineNumber(rest)?.rank ?? 9) > 2;
  return textLine(wordsOf(isItem ? rest : words), {
    afterGap,
    list: isItem ? 'bullet' : '',
    place: widthOf(/^\s*/u.exec(line)?.[0] ?? '') >= farRight ? 'end' : 'start',
  });
}

function cellsOf(line: string): ReturnType<typeof wordsOf>[] {
  return line.split('\t').map((cell) => wordsOf(cell.trim()));
}

function widthOf(spaces: string): number {
  return [...spaces].reduce((width, char) => width + (char === '\u3000' ? 2 : char === '\t' ? 4 : 1), 0);
}
