import type { Law } from './list-schemas.ts';
import { articlePath, lawPath } from './look-ups.ts';
import { nearest } from './nearest.ts';

/** A law that a passage leans on, with the article when one is named. */
export interface Citation {
  law: Law;
  article?: Law['articles'][number];
}

/**
 * Reads a citation written `law` or `law:article`, such as `gonghuifa:32`.
 *
 * @returns the citation, or a sentence in Chinese saying what is wrong with it
 */
export function readCitation(written: string, laws: ReadonlyMap<string, Law>): Citation | string {
  const [slug = '', number, ...rest] = written.split(':');
  const law = laws.get(slug);
  if (!law) {
    const suggestions = nearest(slug, laws.keys()).join('、');
    return `laws.yaml 里没有“${slug}”${suggestions === '' ? '' : `。最接近的有：${suggestions}`}`;
  }
  if (number === undefined) return { law };
  const article = law.articles.find((candidate) => String(candidate.number) === number);
  if (article && rest.length === 0) return { law, article };
  const listed = law.articles.map((candidate) => String(candidate.number)).join('、');
  return `laws.yaml 里《${law.name}》没有登记第“${[number, ...rest].join(':')}”条，已登记的有：${listed || '无'}`;
}

/** The citation as it is read: 《中华人民共和国工会法》第32条. */
export function citationText({ law, article }: Citation): string {
  return `《${law.name}》${article ? `第${String(article.number)}条` : ''}`;
}

/** Where what is cited can be read, from the root of the site. */
export function citationPath({ law, article }: Citation): string {
  return article ? articlePath(law.slug, article.number) : lawPath(law.slug);
}
