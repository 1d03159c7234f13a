/** What an entry of outdated.yaml can be. */
export const outdatedKinds = [
  '旧提法',
  '旧称',
  '旧写法',
  '伪原创',
  '残留地名',
  '残留单位',
  '屏蔽残迹',
] as const;

/** An expression to look for, as an entry of outdated.yaml writes it. */
export interface Pattern {
  /** the words themselves, or the source of a regular expression when `regex` is set */
  pattern: string;
  regex: boolean;
  /** source of what must stand just before */
  after?: string | undefined;
  /** source of what must not stand just before */
  notAfter?: string | undefined;
}

/** Finds an expression in a text: the first and the last place of each occurrence, the last one exclusive. */
export type Finder = (text: string) => [start: number, end: number][];

/** What stands before is looked at so far back. */
const longestBefore = 24;

/**
 * Makes the finder of an expression. What stands before is looked at apart: a pattern with lookbehind cannot be read by
 * the browsers of iOS before 16.4, and would stop the whole review there.
 *
 * @throws SyntaxError when one of the sources is no regular expression
 */
export function finderOf({ pattern, regex, after, notAfter }: Pattern): Finder {
  const source = regex ? pattern : pattern.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const wanted = new RegExp(source, 'gu');
  const before = after === undefined ? undefined : ending(after);
  const notBefore = notAfter === undefined ? undefined : ending(notAfter);
  return (text) => {
    const places: [number, number][] = [];
    wanted.lastIndex = 0;
    for (let match = wanted.exec(text); match; match = wanted.exec(text)) {
      const lead = text.slice(Math.max(0, match.index - longestBefore), match.index);
      const fits = match[0] !== '' && (before?.test(lead) ?? true) && !(notBefore?.test(lead) ?? false);
      if (fits) places.push([match.index, match.index + match[0].length]);
      else wanted.lastIndex = match.index + 1;
    }
    return places;
  };
}

function ending(source: string): RegExp {
  return new RegExp(`(?:${source})$`, 'u');
}
