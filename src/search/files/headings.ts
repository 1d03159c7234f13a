/** A heading of the site, for readers whom no passage answers. */
export interface Heading {
  title: string;
  /** title of the page it stands on */
  page: string;
  /** from the root of the site, with its #id */
  url: string;
}

/**
 * Writes headings as {@link readHeadings} reads them: for each page a line with its address and title, and below it a
 * line with the id and the text of each heading.
 */
export function writeHeadings(headings: readonly Heading[]): string {
  let last = '';
  const lines: string[] = [];
  for (const { title, page, url } of headings) {
    const [path = '', id = ''] = url.split('#');
    // A law says of itself that it is one, and its articles that they are its.
    const head = `${path} ${page}`;
    if (head !== last) lines.push(head);
    last = head;
    lines.push(`${id} ${title}`);
  }
  return lines.join('\n');
}

/** Reads headings out of their file; a line that is none is passed over. */
export function readHeadings(text: string): Heading[] {
  let [path, page] = ['', ''];
  const headings: Heading[] = [];
  for (const line of text.split('\n')) {
    const [first = '', rest = ''] = cut(line);
    if (first.startsWith('/')) [path, page] = [first, rest];
    else if (path !== '' && rest !== '') headings.push({ title: rest, page, url: `${path}#${first}` });
  }
  return headings;
}

/** Cuts a line at its first space. */
function cut(line: string): readonly string[] {
  const place = line.indexOf(' ');
  return place === -1 ? [line] : [line.slice(0, place), line.slice(place + 1)];
}
