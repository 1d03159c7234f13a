import type { Law, Term } from '../../vocabulary/list-schemas.ts';
import { articlePath, lawPath, termPath } from '../../vocabulary/look-ups.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { SearchRecord } from '../files/record.ts';
import { namesOfLaw } from './concepts.ts';

/**
 * Search records of the terms, of the laws and of the articles whose gist the site gives. Each has an #id as passages
 * have: a term and a law that of their entry, the whole of their page.
 */
export function wordRecords({ terms, laws }: Pick<Vocabulary, 'terms' | 'laws'>): SearchRecord[] {
  return [
    ...[...terms.values()].map(termRecord),
    ...[...laws.values()].flatMap((law) => [lawRecord(law), ...articleRecords(law)]),
  ];
}

const plain = { number: '', group: '', notes: '', asked: [], opens: false } as const;

function termRecord({ slug, name, aliases, topic, meaning, notToConfuseWith }: Term): SearchRecord {
  const differences = notToConfuseWith.map((other) => `不是“${other.name}”：${other.difference}`);
  return {
    ...plain,
    url: `${termPath(slug)}#${slug}`,
    title: name,
    aliases,
    page: '术语',
    text: [meaning, ...differences].join('\n'),
    filters: { topic: [topic], unit: [], role: [], kind: ['term'] },
  };
}

const lawFilters = { topic: [], unit: [], role: [], kind: ['law'] } as const;

function lawRecord({ slug, name, number, issuer, inForce, how, note }: Law): SearchRecord {
  const facts = [issuer, number, inForce === null ? null : `${inForce}起施行`, `核对：${how}`];
  const text = facts.filter((fact) => fact !== null).join('；');
  return {
    ...plain,
    url: `${lawPath(slug)}#${slug}`,
    title: `《${name}》`,
    aliases: namesOfLaw(name),
    page: '法规',
    text: note === undefined ? text : `${text}\n${note}`,
    filters: lawFilters,
  };
}

function articleRecords({ slug, name, articles }: Law): SearchRecord[] {
  return articles.map(({ number, gist }) => ({
    ...plain,
    url: articlePath(slug, number),
    title: `第${String(number)}条`,
    aliases: [],
    page: `《${name}》`,
    text: gist,
    filters: lawFilters,
  }));
}
