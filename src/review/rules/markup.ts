import { finderOf, type Finder } from '../../vocabulary/outdated.ts';
import type { Found, SegmentRule } from './rule.ts';

const reason = '这是网页或者编辑软件的排版记号，不是稿子里的字。';

/** Entities that stand for a character which a document may hold. */
const entities: Readonly<Record<string, string>> = {
  nbsp: '',
  emsp: '',
  ensp: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '”',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '——',
  hellip: '……',
  middot: '·',
};

const entity = /(?:&(?:nbsp|emsp|ensp);)+|&(?:[a-z]{2,8}|#\d{2,5});/gu;
const elements =
  'p|div|span|br|b|i|u|strong|em|h[1-6]|ul|ol|li|table|tbody|tr|td|th|a|img|font|center|section|script|style|o:p';
const tags = new RegExp(`<!--[^>\\n]*-->|</?(?:${elements})(?:[ /][^<>\\n]*)?>`, 'giu');
const links = /\[([^[\]\n]{1,60})\]\((?:https?:|\/|#|mailto:)[^()\s]*\)/gu;
/** Emphasis; `职工**人，女职工**人` are numbers somebody left out. */
const strong = /(\*\*|__)(?![人名次个条项件篇户场期份%％])([^*_\n]{1,60}?)\1/gu;
const code = /`([^`\n]{1,40})`/gu;
/** Marks at the head of a line: of a heading, and of lists and quotations, which somebody may have meant. */
const headings = finderOf({ pattern: '^[ 　]*#{1,6}[ 　]+', regex: true });
const lists = finderOf({
  pattern: '^[ 　]*(?:>[ ]+(?=\\p{Script=Han})|[-*+•–][ ]+(?=\\p{Script=Han}|\\*\\*))',
  regex: true,
});
const rule = /^[ ]*(?:\|?(?:[ ]*:?-{3,}:?[ ]*\|)+(?:[ ]*:?-{3,}:?[ ]*)?|`{3,}[a-z]*)[ ]*$/u;

/** Marks of web pages and of Markdown. */
export const markup: SegmentRule = {
  id: 'markup',
  title: '网页和软件的排版记号',
  byHand: '查“#”“**”“&nbsp;”“<”和行首的“- ”，去掉记号，留下文字。',
  about: 'words',
  find({ text, opensLine }) {
    if (opensLine && rule.test(text)) return [mark('error', 0, text, '')];
    const atHead = (find: Finder, severity: Found['severity']): Found[] =>
      opensLine ? find(text).map(([start, end]) => mark(severity, start, text.slice(start, end), '')) : [];
    return [
      ...atHead(headings, 'error'),
      ...atHead(lists, 'warning'),
      ...found(text, tags, () => ''),
      ...found(text, entity, ({ 0: words }) => meaningOf(words)),
      ...found(text, links, ({ 1: label = '' }) => label),
      ...found(text, strong, ({ 2: inside = '' }) => inside),
      ...found(text, code, ({ 1: inside = '' }) => inside),
    ];
  },
};

function found(
  text: string,
  pattern: RegExp,
  meaning: (match: RegExpMatchArray) => string | undefined,
): Found[] {
  return [...text.matchAll(pattern)].map((match) => mark('error', match.index, match[0], meaning(match)));
}

function meaningOf(words: string): string | undefined {
  return entities[/[a-z]+/u.exec(words)?.[0] ?? ''];
}

function mark(
  severity: Found['severity'],
  start: number,
  words: string,
  replacement: string | undefined,
): Found {
  const fix = replacement === undefined ? {} : { fix: { label: '去掉记号', replacement } };
  return {
    severity,
    start,
    end: start + words.length,
    message: `排版记号“${words.trim()}”`,
    reason,
    ...fix,
  };
}
