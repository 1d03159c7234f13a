import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ContentError } from './content-error.ts';
import { checkYaml, readYaml } from './yaml.ts';

/** What headings say in writing, and how readers say it. */
export interface Spoken {
  /** 工资, 薪酬: any of these in a heading */
  written: readonly string[];
  /** 工钱 发钱: what readers type instead, none of which holds a space */
  words: readonly string[];
  file: string;
  line: number;
}

/** One line a subject: written words, then spoken ones, with a space between each two. */
const schema = z.record(z.string(), z.string());

/**
 * Reads the words of speech, `content/spoken.yaml`.
 *
 * @param folder the content folder
 * @throws ContentError naming file, line and field at the first mistake: no text, a subject twice
 */
export function readSpoken(folder: string): Spoken[] {
  const file = join(folder, 'spoken.yaml');
  const yaml = readYaml(file, readFileSync(file, 'utf8'));
  return Object.entries(checkYaml(yaml, schema)).map(([written, words]) => ({
    written: cut(written),
    words: cut(words),
    file,
    get line() {
      return yaml.lineOf([written]);
    },
  }));
}

/**
 * Holds that each line is of use.
 *
 * @param headings all that stands over what can be found
 * @throws ContentError naming file and line of one whose written words no heading holds
 */
export function checkSpoken(spoken: readonly Spoken[], headings: readonly string[]): void {
  for (const { written, file, line } of spoken) {
    if (written.some((word) => headings.some((heading) => heading.includes(word)))) continue;
    const field = written.join(' ');
    throw new ContentError({ file, line, field, reason: '没有标题写着这些词', found: field });
  }
}

/** The words by which readers may ask for what stands under some headings, each once. */
export function spokenFor(headings: string, spoken: readonly Spoken[]): string[] {
  const meant = spoken.filter(({ written }) => written.some((word) => headings.includes(word)));
  return [...new Set(meant.flatMap(({ words }) => words))];
}

function cut(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
