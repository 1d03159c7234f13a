import { readFileSync } from 'node:fs';
import autocorrect from 'autocorrect-node';
import { frontmatterText, type ContentFile } from '../content-files.ts';
import { around, proseOf } from './prose.ts';
import type { PageRule } from './rule.ts';

autocorrect.loadConfig(readFileSync('.autocorrectrc', 'utf8'));

const han = '[\\p{Script=Han}“”‘’《》【】（）]';
/** What AutoCorrect lets pass: brackets, marks at an end, straight quotation marks, doubled marks. */
const others = [
  { name: '半角标点', pattern: new RegExp(`${han} ?[,;:!?()]|[,;:!?()] ?(?=${han})`, 'gu') },
  { name: '直引号', pattern: new RegExp(`${han}["']|["'](?=${han})`, 'gu') },
  { name: '标点重复', pattern: /([，。；：、！？])[，。；：、！？]|\p{Script=Han}\.{2,}/gu },
];

/** Marks and spaces that Chinese writes otherwise, in a Markdown text; code in backquotes is a quotation. */
export function typographyProblems(markdown: string): string[] {
  const { lines } = autocorrect.lintFor(markdown, 'text.md');
  // Something stays where the code stood, lest the marks around it meet.
  const prose = proseOf(markdown.replace(/`[^`\n]*`/gu, '□'));
  return [
    ...lines.map(({ old, new: better }) => `标点或空格：${difference(old.trim(), better.trim())}`),
    ...others.flatMap(({ name, pattern }) =>
      [...prose.matchAll(pattern)].map(({ index }) => `${name}：${around(prose, index)}`),
    ),
  ];
}

/** The place where two lines part, as they are and as they should be. */
function difference(old: string, better: string): string {
  const first = [...old].findIndex((character, index) => character !== better[index]);
  return `${around(old, first)} 应为 ${around(better, first)}`;
}

/** The texts of the front matter that readers see; repairs are none of them, they quote what was broken. */
function shownFields(file: ContentFile): string[] {
  return ['title', 'summary', 'documentTitle'].map((field) => frontmatterText(file, field));
}

export const typography: PageRule = {
  name: '标点',
  problems: (file) => [...shownFields(file), file.body].flatMap((text) => typographyProblems(text)),
};
