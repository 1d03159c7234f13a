import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../vocabulary/content-error.ts';
import { selfTestFile, selfTestSchema, type Dimension } from '../vocabulary/selftest-schema.ts';
import { checkYaml, readYaml } from '../vocabulary/yaml.ts';
import { libraryPages, type LibraryPage } from './catalogue.ts';

/** What helps where a dimension is lowest: addresses from the root of the site, and what they are called. */
interface Help {
  url: string;
  text: string;
}

/** A dimension of the self-test, with what helps where it is lowest. */
export interface SelfTestDimension extends Pick<Dimension, 'name' | 'questions'> {
  help: Help[];
}

/**
 * The self-test of `content/selftest.yaml`.
 *
 * @throws ContentError naming file, line, field and the nearest page where one leads to none
 */
export async function selfTest(): Promise<SelfTestDimension[]> {
  const file = join(process.cwd(), 'content', selfTestFile);
  const yaml = readYaml(file, readFileSync(file, 'utf8'));
  const pages = await libraryPages();
  return checkYaml(yaml, selfTestSchema).map(({ name, questions, method, section }, index) => {
    const find = (kind: 'method' | 'snippet', id: string, field: string): LibraryPage => {
      const known = pages.filter((page) => page.kind === kind);
      const found = known.find((page) => page.id === id);
      if (found) return found;
      throw new ContentError({
        file,
        line: yaml.lineOf([index, field]),
        field,
        reason: `没有“${id}”这一页`,
        found: id,
        known: known.map((page) => page.id),
      });
    };
    const page = find('method', method, 'method');
    const card = page.passages.find(({ id }) => id === 'zhuchi-ka');
    const snippet = find('snippet', section, 'section');
    const help = [
      { url: page.url, text: `方法：${page.title}` },
      ...(card ? [{ url: `${page.url}#${card.id}`, text: '主持卡：明天照着开会' }] : []),
      { url: snippet.url, text: `写进计划：${snippet.title}` },
    ];
    return { name, questions, help };
  });
}
