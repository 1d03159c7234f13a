import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { readCitation } from '../vocabulary/citation.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What a writer says of a passage in its opening tag, checked. */
export interface PassageAttributes {
  id: string;
  /** a label for a passage that an official document prints without a heading */
  label: string | undefined;
  topics: string[];
  role: string;
  /** empty: the units of the page */
  units: string[];
  /** section numbers of the source that the passage rewrites */
  from: string[];
  /** `law` or `law:article` */
  basis: string[];
  /** written here because the source has nothing */
  added: boolean;
}

const known = ['id', 'title', 'topics', 'role', 'units', 'from', 'basis', 'added'];

/**
 * Checks the attributes of `<Passage …>`.
 *
 * @throws ContentError naming file, line, attribute and the nearest valid value
 */
export function readPassageAttributes(
  node: MdxJsxFlowElement,
  file: string,
  words: Vocabulary,
): PassageAttributes {
  const line = node.position?.start.line;
  const fail = (
    field: string,
    reason: string,
    choice?: { found: string; known: Iterable<string> },
  ): never => {
    throw new ContentError({ file, line, field, reason, ...choice });
  };
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    ) {
      return fail('<Passage>', '属性只能写成 名称="文字"');
    }
    if (!known.includes(attribute.name)) {
      return fail(attribute.name, '<Passage> 没有这个属性', { found: attribute.name, known });
    }
    values.set(attribute.name, attribute.value ?? '');
  }
  const list = (name: string): string[] =>
    (values.get(name) ?? '').split(/\s+/u).filter((word) => word !== '');
  const inTable = (
    name: string,
    found: readonly string[],
    table: ReadonlyMap<string, unknown>,
    what: string,
  ): void => {
    for (const slug of found) {
      if (!table.has(slug)) fail(name, `没有“${slug}”这个${what}`, { found: slug, known: table.keys() });
    }
  };
  const id = values.get('id') ?? fail('id', '<Passage> 缺少这个属性');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    fail('id', `“${id}”只能用小写拼音、数字和连字符，以字母开头`);
  const topics = list('topics');
  if (topics.length < 1 || topics.length > 3) fail('topics', '<Passage> 要写 1 到 3 个主题，主要的在前');
  inTable('topics', topics, words.topics, '主题');
  const role = values.get('role') ?? fail('role', '<Passage> 缺少这个属性');
  inTable('role', [role], words.roles, '角色');
  const units = list('units');
  inTable('units', units, words.units, '单位类型');
  const basis = list('basis');
  for (const citation of basis) {
    const result = readCitation(citation, words.laws);
    if (typeof result === 'string') fail('basis', result);
  }
  return {
    id,
    label: values.get('title'),
    topics,
    role,
    units,
    from: list('from'),
    basis,
    added: values.has('added'),
  };
}
