import type { PageRule } from './rule.ts';

const number = /^#+ +(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])/u;

/** Headings that bear a number by hand: the site numbers them itself. */
export function numberedHeadings(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => number.test(line))
    .map((line) => `标题里写了编号：${line}`);
}

export const headingNumbers: PageRule = {
  name: '标题不写编号',
  problems: ({ body }) => numberedHeadings(body),
};
