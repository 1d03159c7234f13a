import { frontmatterText } from '../content-files.ts';
import { blankNames } from './blanks.ts';
import type { Library, LibraryRule } from './rule.ts';

/** Entries of the word lists that nothing uses. */
export function unusedWords({ files, words }: Pick<Library, 'files' | 'words'>): string[] {
  const text = files
    .map(
      (file) =>
        `${JSON.stringify(file.frontmatter)}\n${frontmatterText(file, 'documentTitle')}\n${file.body}`,
    )
    .join('\n');
  const passages = files.flatMap((file) => file.passages);
  const blanks = new Set(
    files.flatMap((file) => blankNames(`${frontmatterText(file, 'documentTitle')}\n${file.written}`)),
  );
  const confused = new Set(
    [...words.terms.values()].flatMap(({ notToConfuseWith }) => notToConfuseWith.map(({ name }) => name)),
  );
  const meanings = [...words.terms.values()].map(({ meaning }) => meaning).join('\n');
  const cites = (slug: string): boolean => new RegExp(`(?<![\\w-])${slug}(?![\\w-])`, 'u').test(text);
  const used = (list: (passage: (typeof passages)[number]) => readonly string[]): Set<string> =>
    new Set(passages.flatMap(list));
  const topics = used((passage) => passage.topics);
  const units = used((passage) => passage.units);
  const roles = used((passage) => [passage.role]);
  return [
    ...left('填空', words.blanks.keys(), (name) => blanks.has(name)),
    ...left('主题', words.topics.keys(), (slug) => topics.has(slug)),
    ...left('单位类型', words.units.keys(), (slug) => units.has(slug)),
    ...left('角色', words.roles.keys(), (slug) => roles.has(slug)),
    ...[...words.laws.values()]
      .filter(({ slug, name }) => !cites(slug) && !`${text}${meanings}`.includes(`《${name}》`))
      .map(({ name }) => `没有一处引用的法规：《${name}》`),
    // A term may be there only to be told from another.
    ...[...words.terms.values()]
      .filter(
        ({ name, aliases }) => !confused.has(name) && ![name, ...aliases].some((word) => text.includes(word)),
      )
      .map(({ name }) => `没有一页提到的术语：${name}`),
  ];
}

function left(what: string, entries: Iterable<string>, used: (entry: string) => boolean): string[] {
  return [...entries].filter((entry) => !used(entry)).map((entry) => `没有用到的${what}：${entry}`);
}

export const unused: LibraryRule = { name: '没有用到的词条', problems: unusedWords };
