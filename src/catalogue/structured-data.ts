import { termPath } from '../vocabulary/look-ups.ts';
import { kindNames } from '../vocabulary/names.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import type { LibraryPage } from './catalogue.ts';

/** A page as search engines are told of it. */
export interface DescribedPage {
  /** address from the root of the site */
  path: string;
  title: string;
  description: string;
  /** what the catalogue knows of it, if it is a reading page */
  page: LibraryPage | undefined;
  /** gives the absolute address of one from the root */
  absolute: (path: string) => string;
}

type Data = Readonly<Record<string, unknown>>;

const siteName = '工会计划文库';
const license = 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans';
const listNames: Readonly<Record<string, string>> = {
  '/plans/': kindNames.plan,
  '/methods/': kindNames.method,
  '/snippets/': kindNames.snippet,
  '/guides/': kindNames.guide,
  '/topics/': '主题',
  '/units/': '单位',
  '/roles/': '计划的部分',
  '/terms/': '术语',
  '/laws/': '法规',
  '/draft/': '拟稿台',
};

/**
 * What a page is, in the words of schema.org: the site and its search for the home page, where a page stands, an
 * article for what is read, the set of terms and each of them.
 *
 * @returns an empty list for a page of which there is nothing to say
 */
export function structuredData(described: DescribedPage): Data[] {
  const { path, absolute } = described;
  if (path === '/') return [website(described)];
  const trail = trailOf(described);
  return [
    ...(described.page ? [article(described, described.page)] : []),
    ...(path === '/terms/' ? [termSet(absolute)] : []),
    ...definedTerm(described),
    ...(trail.length > 1 ? [breadcrumbs(trail, absolute)] : []),
  ];
}

function website({ description, absolute }: DescribedPage): Data {
  return {
    '@type': 'WebSite',
    name: siteName,
    url: absolute('/'),
    description,
    inLanguage: 'zh-CN',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

function article({ title, path, absolute }: DescribedPage, page: LibraryPage): Data {
  return {
    '@type': 'Article',
    headline: title,
    url: absolute(path),
    inLanguage: 'zh-CN',
    dateModified: page.checked,
    license,
    publisher: { '@type': 'Organization', name: siteName },
  };
}

function termSet(absolute: (path: string) => string): Data {
  return {
    '@type': 'DefinedTermSet',
    name: '工会工作术语',
    url: absolute('/terms/'),
    hasDefinedTerm: [...vocabulary().terms.values()].map(({ slug, name }) => ({
      '@type': 'DefinedTerm',
      name,
      url: absolute(termPath(slug)),
    })),
  };
}

function definedTerm({ path, absolute }: DescribedPage): Data[] {
  const term = vocabulary().terms.get(/^\/terms\/([^/]+)\/$/u.exec(path)?.[1] ?? '');
  if (!term) return [];
  return [
    {
      '@type': 'DefinedTerm',
      name: term.name,
      description: term.meaning,
      url: absolute(path),
      inDefinedTermSet: absolute('/terms/'),
    },
  ];
}

/** From the home page on to the page itself; a reusable section stands under its topic. */
function trailOf({ path, title, page }: DescribedPage): { path: string; name: string }[] {
  const [list = ''] = /^\/[^/]+\//u.exec(path) ?? [];
  const name = listNames[list];
  if (name === undefined) return [];
  const slug = page?.kind === 'snippet' ? page.passages[0]?.topics[0] : undefined;
  const topic = slug === undefined ? undefined : vocabulary().topics.get(slug);
  return [
    { path: '/', name: '首页' },
    { path: list, name },
    ...(topic ? [{ path: `/topics/${topic.slug}/`, name: topic.name }] : []),
    ...(list === path ? [] : [{ path, name: title }]),
  ];
}

function breadcrumbs(
  trail: readonly { path: string; name: string }[],
  absolute: (path: string) => string,
): Data {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
