import { z } from 'astro/zod';
import { CORE_SCHEMA, DEFAULT_SCHEMA, YAMLException, load } from 'js-yaml';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { ContentError } from './content-error.ts';

z.config(z.locales.zhCN());

/** A YAML text together with what is needed to point at one of its lines. */
export interface YamlSource {
  file: string;
  data: unknown;
  /** line in the file, from 1, of the value at a path such as `[3, 'aliases', 0]` or of its nearest parent */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML so that errors can name a line. The parser is the one with which Astro reads front matter; the other one,
 * which knows the place of each value, takes six times as long and is asked only where something is wrong.
 *
 * @param file path used in messages
 * @param source the YAML text
 * @param firstLine line of the file on which the text begins
 * @param dates whether an unquoted 2026-01-31 is a date, as it is in the front matter that Astro reads, or words
 * @throws ContentError when the text is not YAML
 */
export function readYaml(file: string, source: string, firstLine = 1, dates = false): YamlSource {
  const lines = new LineCounter();
  let document: Document | undefined;
  const withPlaces = (): Document => (document ??= parseDocument(source, { lineCounter: lines }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = withPlaces().getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
  try {
    return { file, data: load(source, { schema: dates ? DEFAULT_SCHEMA : CORE_SCHEMA }), lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // What one of them refuses the other may take.
    const [known] = withPlaces().errors;
    const line = known ? lines.linePos(known.pos[0]).line : error.mark.line + 1;
    const [said = ''] = (known?.message ?? error.reason).split('\n');
    throw new ContentError({
      file,
      line: line + firstLine - 1,
      field: 'YAML',
      reason: `写法有误（${said}）`,
    });
  }
}

/** The value at a path of data such as YAML gives; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/**
 * Checks data that came from a YAML text against a schema.
 *
 * @param yaml the text the data came from
 * @param schema what the data must look like
 * @param data the data; by default the whole document
 * @param path where the data stands in the document
 * @throws ContentError for the first mistake: file, line, field, reason and, for a list of values, the nearest of them
 */
export function checkYaml<Schema extends z.ZodType>(
  yaml: YamlSource,
  schema: Schema,
  data: unknown = yaml.data,
  path: readonly PropertyKey[] = [],
): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const full = [...path, ...(issue?.path ?? [])];
  const field = full.map(String).join('.') || '整个文件';
  const base = { file: yaml.file, line: yaml.lineOf(full), field };
  const value = valueAt(yaml.data, full);
  const absent = value === undefined;
  if (issue?.code === 'invalid_value' && !absent) {
    const found = typeof value === 'string' ? value : JSON.stringify(value);
    throw new ContentError({
      ...base,
      reason: `没有“${found}”这个值`,
      found,
      known: issue.values.map(String),
    });
  }
  if (issue?.code === 'unrecognized_keys') {
    const found = issue.keys[0] ?? '';
    const known = schema instanceof z.ZodObject && issue.path.length === 0 ? Object.keys(schema.shape) : [];
    throw new ContentError({
      file: yaml.file,
      line: yaml.lineOf([...full, found]),
      field: found,
      reason: '没有这个字段',
      found,
      known,
    });
  }
  const missing = absent && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue?.code ?? '');
  throw new ContentError({ ...base, reason: missing ? '缺少这个字段' : (issue?.message ?? '写法有误') });
}
