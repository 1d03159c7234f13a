import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitBlanks, writtenBlank } from '../../src/blanks/split.ts';
import { tidyValue } from '../../src/vocabulary/blank-kinds.ts';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';

/** A passage as it is written in a file. */
export interface WrittenPassage {
  id: string;
  role: string;
  /** slugs of its topics, the main one first */
  topics: string[];
  /** slugs of the kinds of unit it is for; none on a page for all */
  units: string[];
  /** what it leans on, as `law` or `law:article` */
  basis: string[];
  /** section numbers of the source that it claims */
  from: string[];
  /** the lines between its tags as they are read, see {@link asRead} */
  text: string;
  /** the lines between its tags as they are written */
  written: string;
}

/** A file under `content/` that becomes a page. */
export interface ContentFile {
  /** path below `content/` */
  path: string;
  folder: string;
  frontmatter: Readonly<Record<string, unknown>>;
  /** what stands after the front matter as it is read, see {@link asRead} */
  body: string;
  /** what stands after the front matter as it is written */
  written: string;
  passages: WrittenPassage[];
}

/** Where the content stands. */
export const contentFolder = join(process.cwd(), 'content');

/** Every page of the content, in the order of the paths. */
export function contentFiles(): ContentFile[] {
  return readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => readContent(path, readFileSync(join(contentFolder, path), 'utf8')));
}

/** Every word list of the content, as text. */
export function wordListFiles(): { path: string; text: string }[] {
  return readdirSync(contentFolder)
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(contentFolder, path), 'utf8') }));
}

/** Takes a file apart; whether it is right is for the site's own checks to say. */
export function readContent(path: string, source: string): ContentFile {
  const [, yaml = '', written = ''] = /^---\r?\n(.*?)(?<=\n)---\r?\n(.*)$/su.exec(source) ?? [];
  const parsed: unknown = parse(yaml);
  const frontmatter = isRecord(parsed) ? parsed : {};
  const folder = path.split(/[\\/]/u)[0] ?? '';
  const passages =
    folder === 'snippets' ? [snippetPassage(path, frontmatter, written)] : passagesOf(frontmatter, written);
  return { path, folder, frontmatter, body: asRead(written), written, passages };
}

/** A text with 【name：sample】 as readers see it: the sample as a value of its kind. Open blanks stay as they are. */
function asRead(text: string): string {
  const { blanks } = vocabulary();
  return splitBlanks(text)
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      const { name, sample } = piece;
      const kind = blanks.get(name)?.kind;
      return sample === undefined || kind === undefined ? writtenBlank(piece) : tidyValue(kind, sample);
    })
    .join('');
}

function passagesOf(frontmatter: Record<string, unknown>, body: string): WrittenPassage[] {
  return [...body.matchAll(/<Passage\b(.*?)>\n(.*?)<\/Passage>/gsu)].map(
    ([, attributes = '', written = '']) => {
      const value = (name: string): string =>
        new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
      const list = (name: string): string[] => value(name).split(/\s+/u).filter(Boolean);
      const units = list('units');
      return {
        id: value('id'),
        role: value('role'),
        topics: list('topics'),
        units: units.length > 0 ? units : listOf(frontmatter.unit),
        basis: list('basis'),
        from: list('from'),
        text: asRead(written),
        written,
      };
    },
  );
}

/** A reusable section is one passage, described by its front matter. */
function snippetPassage(path: string, frontmatter: Record<string, unknown>, written: string): WrittenPassage {
  return {
    id: /([^/\\]+)\.mdx$/u.exec(path)?.[1] ?? path,
    role: String(frontmatter.role),
    topics: [...listOf(frontmatter.topic), ...listOf(frontmatter.also)],
    units: listOf(frontmatter.units),
    basis: listOf(frontmatter.basis),
    from: sourceOf({ frontmatter }).sections,
    text: asRead(written),
    written,
  };
}

/** Which part of the source a file rewrites; part 0 where it is written here. */
export function sourceOf({ frontmatter }: Pick<ContentFile, 'frontmatter'>): {
  part: number;
  sections: string[];
} {
  const { source } = frontmatter;
  if (!isRecord(source)) return { part: 0, sections: [] };
  return {
    part: Number(source.part),
    sections: listOf(source.sections),
  };
}

/** One of the texts of the front matter, empty where there is none. */
export function frontmatterText({ frontmatter }: Pick<ContentFile, 'frontmatter'>, field: string): string {
  const value = frontmatter[field];
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
