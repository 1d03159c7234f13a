// What a search can answer with: the passages of the built site, the terms and the laws.
import { sitePassages } from './passages.ts';
import { sitePage, sitePages, type SitePage } from './site.ts';

/** A passage, a term or a law as a judgement looks at it. */
export interface Answerable {
  /** address with its #id */
  url: string;
  /** of an article, the address of its law */
  law?: string;
  /** what stands over it; a page of one passage has two names, its title and the passage's heading */
  headings: readonly string[];
  /** title of its page */
  page: string;
  /** kind of its page; `term` or `law` */
  kind: string;
  topics: readonly string[];
  /** none where the wording is everyone's: terms and laws */
  units: readonly string[];
  role: string;
  /** all its words, a line for each block */
  text: string;
  /** whether it is the first passage of its page */
  opens: boolean;
}

let all: Answerable[] | undefined;
let byUrl: Map<string, Answerable> | undefined;

/** The pages of terms or of laws. */
function pagesOf(kind: 'term' | 'law'): SitePage[] {
  return sitePages().filter((page) => page.kind === kind);
}

/** A page of a term or of a law as one entry; where it is mentioned is not what it says. */
function entries(kind: 'term' | 'law', list: string): Answerable[] {
  const page = headingOf(sitePage(list).document);
  return pagesOf(kind).map(({ path, document }) => ({
    url: `${path}#${path.split('/').at(-2) ?? ''}`,
    headings: [headingOf(document)],
    page,
    kind,
    topics: [],
    units: [],
    role: '',
    text: [...document.querySelectorAll('main .page-head > *, main .article > .gist, main #note + p')]
      .map(wordsIn)
      .join('\n'),
    opens: false,
  }));
}

/** Articles of laws, each under the name of its law. */
function articles(): Answerable[] {
  return pagesOf('law').flatMap(({ path, document }) =>
    [...document.querySelectorAll('main section.article')].map((article) => ({
      url: `${path}#${article.id}`,
      law: `${path}#${path.split('/').at(-2) ?? ''}`,
      headings: [wordsIn(article.querySelector('h3'))],
      page: headingOf(document),
      kind: 'law',
      topics: [],
      units: [],
      role: '',
      text: [...article.querySelectorAll(':scope > :is(h3, .gist)')].map(wordsIn).join(' '),
      opens: false,
    })),
  );
}

/** Everything that a search of the built site can answer with. */
export function answerables(): readonly Answerable[] {
  all ??= [...passages(), ...entries('term', '/terms/'), ...entries('law', '/laws/'), ...articles()];
  return all;
}

/**
 * What stands at an address; at the address of a page, what opens it.
 *
 * @throws Error when nothing does
 */
export function answerableAt(url: string): Answerable {
  byUrl ??= new Map(
    answerables().flatMap((one) =>
      [one.url, ...(one.opens ? [pathOf(one.url)] : [])].map((address) => [address, one] as const),
    ),
  );
  const found = byUrl.get(url);
  if (!found) throw new Error(`dist/ holds nothing that answers at ${url}`);
  return found;
}

/** What a list of hits gathers under one item: passages of a page, a law with its articles; a term is by itself. */
export function listedUnder({ url, kind, law }: Answerable): string {
  return kind === 'term' || kind === 'law' ? (law ?? url) : pathOf(url);
}

/** An address without its #id. */
export function pathOf(url: string): string {
  return url.replace(/#.*$/u, '');
}

function passages(): Answerable[] {
  const begun = new Set<string>();
  return sitePassages().map(({ url, path, page, title, kind, topics, units, role, lines }) => {
    const opens = !begun.has(path);
    begun.add(path);
    const headings = kind === 'snippet' ? [title, page] : [title];
    const text = lines.map(({ cells }) => cells.join(' ')).join('\n');
    return { url, headings, page, kind, topics, units, role, text, opens };
  });
}

function headingOf(document: Document): string {
  return wordsIn(document.querySelector('main h1'));
}

function wordsIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
