import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { checkBlanks } from './check-blanks.ts';
import { ContentError } from './content-error.ts';
import {
  blankSchema,
  lawSchema,
  outdatedSchema,
  problemSchema,
  roleSchema,
  termSchema,
  topicSchema,
  unitSchema,
  type Blank,
  type Law,
  type Outdated,
  type Problem,
  type Role,
  type Term,
  type Topic,
  type Unit,
} from './list-schemas.ts';
import { checkYaml, readYaml, type YamlSource } from './yaml.ts';

/** Every word list of the site, keyed by slug (by name for blanks), in the order of the files. */
export interface Vocabulary {
  topics: ReadonlyMap<string, Topic>;
  units: ReadonlyMap<string, Unit>;
  roles: ReadonlyMap<string, Role>;
  blanks: ReadonlyMap<string, Blank>;
  terms: ReadonlyMap<string, Term>;
  laws: ReadonlyMap<string, Law>;
  problems: ReadonlyMap<string, Problem>;
  outdated: readonly Outdated[];
  /** changes whenever one of the files changes */
  fingerprint: string;
}

/** The files of the word lists, in `content/`. */
export const vocabularyFiles = [
  'topics.yaml',
  'units.yaml',
  'roles.yaml',
  'blanks.yaml',
  'terms.yaml',
  'laws.yaml',
  'problems.yaml',
  'outdated.yaml',
] as const;

/**
 * Reads the word lists.
 *
 * @param folder the content folder
 * @throws ContentError naming file, line, field and the nearest valid value at the first mistake
 */
export function readVocabulary(folder: string): Vocabulary {
  const sources = readSources(folder);
  const open = (name: (typeof vocabularyFiles)[number]): YamlSource =>
    readYaml(join(folder, name), sources.get(name) ?? '');
  const topics = readTable(open('topics.yaml'), topicSchema, 'slug');
  const units = readTable(open('units.yaml'), unitSchema, 'slug');
  const roles = readTable(open('roles.yaml'), roleSchema, 'slug');
  const blankSource = open('blanks.yaml');
  const blanks = readTable(blankSource, blankSchema, 'name');
  checkBlanks(blankSource, blanks, units);
  const termSource = open('terms.yaml');
  const terms = readTable(termSource, termSchema, 'slug');
  for (const [index, term] of [...terms.values()].entries()) {
    if (topics.has(term.topic)) continue;
    throw new ContentError({
      file: termSource.file,
      line: termSource.lineOf([index, 'topic']),
      field: 'topic',
      reason: `没有“${term.topic}”这个主题`,
      found: term.topic,
      known: topics.keys(),
    });
  }
  const laws = readTable(open('laws.yaml'), lawSchema, 'slug');
  const problems = readTable(open('problems.yaml'), problemSchema, 'slug');
  const outdatedSource = open('outdated.yaml');
  const outdated = readList(outdatedSource, outdatedSchema);
  for (const [index, entry] of outdated.entries()) checkExpression(outdatedSource, index, entry);
  const fingerprint = fingerprintOf(sources);
  return { topics, units, roles, blanks, terms, laws, problems, outdated, fingerprint };
}

function readSources(folder: string): Map<string, string> {
  return new Map(vocabularyFiles.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function fingerprintOf(sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const source of sources.values()) hash.update(source);
  return hash.digest('hex');
}

declare global {
  /** The word lists of this process: configuration, content and pages each load this module for themselves. */
  var wordLists: Vocabulary | undefined;
}

let own: Vocabulary | undefined;

/** The word lists of this project's `content/`, read once. Throws like {@link readVocabulary}. */
export function vocabulary(): Vocabulary {
  if (own) return own;
  const folder = join(process.cwd(), 'content');
  const isKnown = globalThis.wordLists?.fingerprint === fingerprintOf(readSources(folder));
  own = isKnown ? globalThis.wordLists : undefined;
  own ??= readVocabulary(folder);
  globalThis.wordLists = own;
  return own;
}

function readList<Schema extends z.ZodType>(yaml: YamlSource, schema: Schema): z.output<Schema>[] {
  const { data } = yaml;
  if (!Array.isArray(data)) {
    throw new ContentError({
      file: yaml.file,
      line: 1,
      field: '整个文件',
      reason: '应当是一张列表，每项以“- ”开头',
    });
  }
  return data.map((item: unknown, index) => checkYaml(yaml, schema, item, [index]));
}

function readTable<Key extends 'slug' | 'name', Entry extends Record<Key, string>>(
  yaml: YamlSource,
  schema: z.ZodType<Entry>,
  key: Key,
): Map<string, Entry> {
  const table = new Map<string, Entry>();
  for (const [index, entry] of readList(yaml, schema).entries()) {
    const id = entry[key];
    if (table.has(id)) {
      throw new ContentError({
        file: yaml.file,
        line: yaml.lineOf([index, key]),
        field: key,
        reason: `“${id}”重复了`,
      });
    }
    table.set(id, entry);
  }
  return table;
}

function checkExpression(yaml: YamlSource, index: number, entry: Outdated): void {
  for (const field of ['pattern', 'after', 'notAfter'] as const) {
    const source = entry[field];
    if (source === undefined || (field === 'pattern' && !entry.regex)) continue;
    const reason = patternFault(source);
    if (reason === '') continue;
    throw new ContentError({ file: yaml.file, line: yaml.lineOf([index, field]), field, reason });
  }
}

/** What keeps a pattern from being used in every browser; empty when nothing does. */
function patternFault(source: string): string {
  if (/\(\?<[=!]/u.test(source))
    return '不能用后行断言 (?<=…) 或 (?<!…)，旧手机读不了；改写到 after 或 notAfter 里';
  try {
    new RegExp(source, 'u');
    return '';
  } catch (error) {
    return `不是合法的正则表达式（${error instanceof Error ? error.message : ''}）`;
  }
}
