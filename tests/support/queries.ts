// The quality set of the search: queries, and what answers them. tests/search/queries/tuning.yaml tells the form.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pathOf, type Answerable } from './answerables.ts';

/** The parts of the quality set, a file each. */
type Part = 'tuning' | 'everyday' | 'edges' | 'held-out' | 'fresh';

/** 2 answers, 1 touches the subject, 0 does neither. */
export type Grade = 0 | 1 | 2;

/** What a judgement takes in. */
interface Rule {
  /** as it stands in the file, for messages */
  written: string;
  /** takes in more than {@link few} on purpose */
  many: boolean;
  /** means what looks back at the last year too, which is no text for a plan */
  looksBack: boolean;
  holds: (one: Answerable) => boolean;
}

/** What answers a query and what only touches its subject. */
export interface Judgement {
  answers: readonly Rule[];
  near: readonly Rule[];
}

export interface JudgedQuery extends Judgement {
  query: string;
  /** how it is written: typo, pinyin, question … */
  manner: string;
  /** answers have the wording of one of these kinds of unit, or everyone's; any wording when empty */
  units: readonly string[];
  /** nothing on the site answers */
  none: boolean;
}

/** How many passages a rule may take in without saying that it means to. */
export const few = 40;

/**
 * Reads a part of the quality set: `held-out` and `fresh` are not looked at while the search is being improved, the
 * others are.
 */
export function judgedQueries(part: Part): JudgedQuery[] {
  return readQueries(read(`${part}.yaml`), `${part}.yaml`, subjects());
}

let shared: ReadonlyMap<string, Judgement> | undefined;

/** The subjects that many queries share, by their names. */
export function subjects(): ReadonlyMap<string, Judgement> {
  shared ??= readSubjects(read('subjects.yaml'), 'subjects.yaml');
  return shared;
}

/** How well something answers a query. */
export function grade(one: Answerable, judged: JudgedQuery): Grade {
  const own = gradeOf(one, judged);
  if (one.law === undefined || own === 2) return own;
  // A law was judged as a whole: of its articles the one that speaks of what is asked answers, the others touch it.
  if (gradeOf({ ...one, url: one.law }, judged) < 2) return own;
  return wordsShared(one.text, judged.query) >= leastShared ? 2 : 1;
}

/** An article speaks of what is asked when it shares so many pairs of characters with the query. */
const leastShared = 2;

function wordsShared(text: string, query: string): number {
  const pairs = new Set(Array.from(query, (_, place) => query.slice(place, place + 2)));
  return [...pairs].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && text.includes(pair)).length;
}

function gradeOf(one: Answerable, { answers, near, units }: JudgedQuery): Grade {
  const inWording =
    units.length === 0 ||
    one.units.length === 0 ||
    one.units.some((unit) => unit === 'tongyong' || units.includes(unit));
  const answering = answers.filter(({ holds }) => holds(one));
  if (inWording && answering.some(({ looksBack }) => looksBack || one.role !== 'huigu')) return 2;
  return answering.length > 0 || near.some(({ holds }) => holds(one)) ? 1 : 0;
}

/**
 * Makes subjects of the text of their file.
 *
 * @param file name for messages
 * @throws Error naming the entry that is none
 */
export function readSubjects(text: string, file: string): Map<string, Judgement> {
  const listed: unknown = parse(text);
  if (!isMapping(listed)) throw new Error(`${file} holds no mapping of subjects`);
  return new Map(
    Object.entries(listed).map(([name, value]) => {
      const entry = new Entry(value, `${file}: ${name}`, ['answers', 'near']);
      const judgement = { answers: entry.rules('answers'), near: entry.rules('near') };
      if (judgement.answers.length === 0) throw entry.error('has no answers');
      return [name, judgement];
    }),
  );
}

/**
 * Makes judged queries of the text of their file.
 *
 * @param file name for messages
 * @throws Error naming the entry that is none, or that stands twice
 */
export function readQueries(
  text: string,
  file: string,
  known: ReadonlyMap<string, Judgement>,
): JudgedQuery[] {
  const listed: unknown = parse(text);
  if (!Array.isArray(listed)) throw new Error(`${file} holds no list`);
  const seen = new Set<string>();
  return listed.map((value: unknown, index) => {
    const judged = readQuery(value, `${file}: entry ${String(index + 1)}`, known);
    if (seen.has(judged.query)) throw new Error(`${file}: ${judged.query} stands twice`);
    seen.add(judged.query);
    return judged;
  });
}

function readQuery(value: unknown, where: string, known: ReadonlyMap<string, Judgement>): JudgedQuery {
  const entry = new Entry(value, where, ['query', 'manner', 'unit', 'subject', 'answers', 'near', 'none']);
  const query = entry.text('query');
  const manner = entry.text('manner');
  if (query === '' || manner === '') throw entry.error('lacks its query or its manner');
  const named = entry.names('subject').map((name) => {
    const subject = known.get(name);
    if (!subject) throw entry.error(`names the subject ${name}, which subjects.yaml has not`);
    return subject;
  });
  const answers = [...named.flatMap((subject) => subject.answers), ...entry.rules('answers')];
  const near = [...named.flatMap((subject) => subject.near), ...entry.rules('near')];
  const none = entry.flag('none');
  if (none && answers.length + near.length > 0) throw entry.error('says that nothing answers, and what does');
  if (!none && answers.length === 0) throw entry.error('says neither what answers nor that nothing does');
  return { query, manner, units: entry.names('unit'), none, answers, near };
}

/** The parts of a rule, each with what it asks of an {@link Answerable}. */
const parts: Readonly<Record<string, (wanted: Entry, key: string) => Rule['holds']>> = {
  heading: (wanted, key) => {
    const pattern = wanted.pattern(key);
    return ({ headings }) => headings.some((heading) => pattern.test(heading));
  },
  page: (wanted, key) => {
    const pattern = wanted.pattern(key);
    return ({ page }) => pattern.test(page);
  },
  text: (wanted, key) => {
    const pattern = wanted.pattern(key);
    return ({ text }) => pattern.test(text);
  },
  topic: (wanted, key) => {
    const names = wanted.names(key);
    return ({ topics }) => topics.some((topic) => names.includes(topic));
  },
  kind: (wanted, key) => {
    const names = wanted.names(key);
    return ({ kind }) => names.includes(kind);
  },
  unit: (wanted, key) => {
    const names = wanted.names(key);
    return ({ units }) => units.some((unit) => names.includes(unit));
  },
  role: (wanted, key) => {
    const names = wanted.names(key);
    return ({ role }) => names.includes(role);
  },
  opens: (wanted, key) => {
    const opening = wanted.flag(key);
    return ({ opens }) => opens === opening;
  },
};

function readRule(value: unknown, where: string): Rule {
  if (typeof value === 'string') {
    if (!/^\/.*(?:\/|\/#[^#]+)$/u.test(value)) throw new Error(`${where}: ${value} is no address`);
    return {
      written: value,
      many: false,
      looksBack: true,
      holds: ({ url }) => url === value || pathOf(url) === value,
    };
  }
  const rule = new Entry(value, where, [...Object.keys(parts), 'many']);
  const asked = Object.entries(parts)
    .filter(([key]) => rule.has(key))
    .map(([key, part]) => part(rule, key));
  if (asked.length === 0) throw rule.error('asks for nothing');
  return {
    written: JSON.stringify(value),
    many: rule.flag('many'),
    looksBack: rule.has('role'),
    holds: remembered((one) => asked.every((holds) => holds(one))),
  };
}

/** Many queries ask the same of everything on the site. */
function remembered(holds: Rule['holds']): Rule['holds'] {
  const known = new WeakMap<Answerable, boolean>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const held = holds(one);
    known.set(one, held);
    return held;
  };
}

/** A mapping of one of the files, read with messages that say where it stands. */
class Entry {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #where: string;
  readonly #written: string;

  constructor(value: unknown, where: string, keys: readonly string[]) {
    this.#where = where;
    this.#written = JSON.stringify(value);
    if (!isMapping(value)) throw this.error('is no mapping');
    this.#values = new Map(Object.entries(value));
    const strange = [...this.#values.keys()].find((key) => !keys.includes(key));
    if (strange !== undefined) throw this.error(`has a key that means nothing: ${strange}`);
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  text(key: string): string {
    const value = this.#values.get(key) ?? '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw this.error(`${key} is no text`);
  }

  /** One name or several. */
  names(key: string): string[] {
    const value = this.#values.get(key) ?? [];
    const names: unknown[] = Array.isArray(value) ? value : [value];
    return names.map((name) => {
      if (typeof name !== 'string' || name === '') throw this.error(`${key} holds what is no name`);
      return name;
    });
  }

  flag(key: string): boolean {
    const value = this.#values.get(key) ?? false;
    if (typeof value !== 'boolean') throw this.error(`${key} is neither true nor false`);
    return value;
  }

  pattern(key: string): RegExp {
    try {
      return new RegExp(this.text(key), 'su');
    } catch (error) {
      throw new Error(`${this.#where}: ${key} is no regular expression`, { cause: error });
    }
  }

  rules(key: string): Rule[] {
    const value = this.#values.get(key) ?? [];
    if (!Array.isArray(value)) throw this.error(`${key} is no list`);
    return value.map((rule: unknown) => readRule(rule, `${this.#where}, ${key}`));
  }

  error(what: string): Error {
    return new Error(`${this.#where} ${what}: ${this.#written}`);
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read(file: string): string {
  return readFileSync(new URL(`../search/queries/${file}`, import.meta.url), 'utf8');
}
