import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ContentError } from './content-error.ts';
import { isoDate, text } from './fields.ts';
import { checkYaml, readYaml, type YamlSource } from './yaml.ts';

const addresses = z.array(z.string().regex(/^\/.*\/$/u, '写成 /plans/qiye-niandu/ 这样的地址')).default([]);

const newsSchema = z.array(
  z.strictObject({
    date: isoDate,
    /** what a reader has of it, in a sentence or two */
    text,
    /** pages that were written that day */
    added: addresses,
    /** pages whose text says something else since */
    revised: addresses,
  }),
);

/** What was new on a day. */
export type News = z.output<typeof newsSchema>[number];

/** The file of what is new, in `content/`. */
const newsFile = 'news.yaml';

/**
 * Reads what is new, the latest day first.
 *
 * @param folder the content folder
 * @param known addresses of all pages that can be new
 * @throws ContentError naming file, line and field for an address that is none, a day twice or out of order
 */
export function readNews(folder: string, known: ReadonlySet<string>): News[] {
  const file = join(folder, newsFile);
  const yaml = readYaml(file, readFileSync(file, 'utf8'));
  const news = checkYaml(yaml, newsSchema);
  for (const [index, { date, added, revised }] of news.entries()) {
    const before = news[index - 1]?.date ?? '9';
    if (date >= before) fail(yaml, [index, 'date'], date, '每天写一条，新的在前，这一天写重了或者排错了');
    for (const [field, list] of Object.entries({ added, revised }))
      for (const [at, address] of list.entries())
        if (!known.has(address)) fail(yaml, [index, field, at], address, '站内没有这个页面', known);
  }
  return news;
}

function fail(
  { file, lineOf }: YamlSource,
  path: readonly PropertyKey[],
  found: string,
  reason: string,
  known: Iterable<string> = [],
): never {
  throw new ContentError({ file, line: lineOf(path), field: found, reason, found, known });
}
