/** What a line of a file is taken for. */
export type LineKind =
  'title' | 'recipient' | 'h1' | 'h2' | 'h3' | 'h4' | 'text' | 'item' | 'table' | 'sign' | 'date' | 'drop';

/** The level of a heading, undefined for what is none. */
export function levelOf(kind: LineKind | undefined): 1 | 2 | 3 | 4 | undefined {
  switch (kind) {
    case 'h1':
      return 1;
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    default:
      return undefined;
  }
}

/** The kind of a heading by its level. */
export function headingKind(level: number): LineKind {
  return level <= 1 ? 'h1' : level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
}
