import { z } from 'astro/zod';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { ContentError } from './content-error.ts';

z.config(z.locales.zhCN());

/** A YAML text together with what is needed to point at one of its lines. */
export interface YamlSource {
  file: string;
  document: Document;
  /** line in the file, from 1, of the value at a path such as `[3, 'aliases', 0]` or of its nearest parent */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML so that errors can name a line.
 *
 * @param file path used in messages
 * @param source the YAML text
 * @param firstLine line of the file on which the text begins
 * @param dates whether an unquoted 2026-01-31 is a date, as it is in the front matter that Astro reads, or words
 * @throws ContentError when the text is not YAML
 */
export function readYaml(file: string, source: string, firstLine = 1, dates = false): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, customTags: dates ? ['timestamp'] : [] });
  const [error] = document.errors;
  if (error) {
    const line = lines.linePos(error.pos[0]).line + firstLine - 1;
    throw new ContentError({
      file,
      line,
      field: 'YAML',
      reason: `写法有误（${error.message.split('\n')[0] ?? ''}）`,
    });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
  return { file, document, lineOf };
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
  data: unknown = yaml.document.toJS(),
  path: readonly PropertyKey[] = [],
): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const full = [...path, ...(issue?.path ?? [])];
  const field = full.map(String).join('.') || '整个文件';
  const base = { file: yaml.file, line: yaml.lineOf(full), field };
  const absent = yaml.document.getIn(full) === undefined;
  if (issue?.code === 'invalid_value' && !absent) {
    const found = String(yaml.document.getIn(full));
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
