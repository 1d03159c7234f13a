import { describe, expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
import { sitePage, sitePages, type SitePage } from '../support/site.ts';

// A reader gets from a plan to the sections, from these to the methods, the terms and the laws, and back the same way.

const ofKind = (kind: string): SitePage[] => sitePages().filter((page) => page.kind === kind);
const [plans, methods, snippets] = ['plan', 'method', 'snippet'].map(ofKind);
if (!plans || !methods || !snippets) throw new Error('no pages to look at');

/** Where the links of a page lead, without their #id, the page's own place left out. */
function targets({ document, path }: SitePage, within = 'main'): Set<string> {
  const links = [...document.querySelectorAll(`${within} a[href^="/"]`)];
  const paths = links.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/u, ''));
  return new Set(paths.filter((target) => target !== path));
}

const folderOf = (targets: Iterable<string>, folder: string): string[] =>
  [...targets].filter((target) => target.startsWith(`/${folder}/`) && target !== `/${folder}/`);

describe('a plan', () => {
  test('leads to sections in the wording of its unit, on each of its topics', () => {
    const topicOf = (section: Element | null): string =>
      section?.getAttribute('data-topics')?.split(' ')[0] ?? '';
    const first = (page: SitePage): Element | null => page.document.querySelector('[data-passage]');
    const wrong = faults((page) => {
      const unit = page.document.querySelector('main')?.getAttribute('data-unit') ?? '';
      const fits = (other: SitePage): boolean =>
        (first(other)?.getAttribute('data-units') ?? '').split(' ').includes(unit);
      const there = new Set(snippets.filter(fits).map((other) => topicOf(first(other))));
      const offered = folderOf(targets(page, '[aria-labelledby=snippets]'), 'snippets').map(sitePage);
      const topics = new Set(offered.map((other) => topicOf(first(other))));
      const wanted = new Set([...page.document.querySelectorAll('[data-passage]')].map(topicOf));
      const lacking = [...wanted].filter((topic) => there.has(topic) && !topics.has(topic));
      return [...offered.filter((other) => !fits(other)).map(({ path }) => path), ...lacking];
    }, plans);
    expect(wrong).toEqual([]);
  });

  test('is led to from sections', () => {
    const led = new Set(snippets.flatMap((page) => folderOf(targets(page), 'plans')));
    expect(plans.map(({ path }) => path).filter((path) => !led.has(path))).toEqual([]);
  });
});

describe('a methodology page', () => {
  test('leads to sections, and each of them leads back', () => {
    const wrong = faults((page) => {
      const sections = folderOf(targets(page, '[data-document]'), 'snippets');
      const oneWay = sections.filter((path) => !targets(sitePage(path)).has(page.path));
      return [...oneWay, ...(sections.length === 0 ? ['no section'] : [])];
    }, methods);
    expect(wrong).toEqual([]);
  });

  test('is led to from the overview', () => {
    const overview = targets(sitePage('/methods/zonglan/'));
    const others = methods.map(({ path }) => path).filter((path) => path !== '/methods/zonglan/');
    expect(others.filter((path) => !overview.has(path))).toEqual([]);
  });
});

test('each of the sections that the methods speak of is led to from one of them', () => {
  const led = new Set(methods.flatMap((page) => [...targets(page, '[data-document]')]));
  const spoken = snippets.map(({ path }) => path).filter((path) => /\/xl-\d+\/$/u.test(path));
  expect(spoken.length).toBeGreaterThanOrEqual(30);
  expect(spoken.filter((path) => !led.has(path))).toEqual([]);
});

describe('laws', () => {
  const cited = sitePages().flatMap((page) =>
    [...page.document.querySelectorAll('[data-passage][data-basis]')].map((section) => ({ page, section })),
  );

  test('that a passage leans on stand under it, with article, day and way of the check', () => {
    expect(cited.length).toBeGreaterThan(100);
    const wrong = cited.flatMap(({ page, section }) => {
      const note = section.querySelector(':scope > .basis-note');
      const citations = (section.getAttribute('data-basis') ?? '').split(' ');
      const text = note?.textContent ?? '';
      const links = [...(note?.querySelectorAll('a') ?? [])];
      const good = citations.every((citation, index) => {
        const [slug = '', article] = citation.split(':');
        const link = links[index];
        return (
          link?.getAttribute('href') ===
            `/laws/${slug}/${article === undefined ? '' : `#${slug}-${article}`}` &&
          (article === undefined) === !/第\d+条$/u.test(link.textContent) &&
          (article === undefined || link.textContent.endsWith(`第${article}条`))
        );
      });
      const checks = text.match(/（(?:原文核对|公开页面佐证|待核)，\d{4}-\d\d-\d\d）/gu) ?? [];
      return good && links.length === citations.length && checks.length === citations.length
        ? []
        : [`${page.path}#${section.id}`];
    });
    expect(wrong).toEqual([]);
  });

  test('are each led to, and lead back to those who lean on them', () => {
    const basis = new Set(
      cited.flatMap(({ section }) => (section.getAttribute('data-basis') ?? '').split(' ')),
    );
    expect(basis.size).toBeGreaterThan(100);
    const silent = [...basis].filter((citation) => {
      const [slug = '', article] = citation.split(':');
      const { document } = sitePage(`/laws/${slug}/`);
      const place = article === undefined ? '[aria-labelledby=passages]' : `#${slug}-${article}`;
      return !document.querySelector(`${place} [data-listed]`);
    });
    expect(silent).toEqual([]);
  });

  test('and terms lead to each other', () => {
    const pairs = (kind: string, within: string, other: string): string[] =>
      ofKind(kind).flatMap((page) =>
        folderOf(targets(page, within), other).map((to) => [page.path, to].sort().join(' ')),
      );
    const fromTerms = pairs('term', '.term', 'laws');
    const fromLaws = pairs('law', '[aria-labelledby=related]', 'terms');
    expect(fromTerms.length).toBeGreaterThan(5);
    expect(fromLaws.sort()).toEqual(fromTerms.sort());
  });
});

describe('terms', () => {
  test('in the words of a page are listed under it', () => {
    const wrong = faults(
      (page) => {
        const [none] = [...page.document.querySelectorAll('.term-links a')].filter(
          (link) => sitePage(link.getAttribute('href') ?? '').kind !== 'term',
        );
        return none ? [none.textContent] : [];
      },
      [...plans, ...methods, ...snippets],
    );
    expect(wrong).toEqual([]);
    const silent = [...plans, ...methods].filter(({ document }) => !document.querySelector('.term-links a'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('lead to passages', () => {
    const terms = ofKind('term');
    const leading = terms.filter(({ document }) => document.querySelector('main [data-listed]'));
    expect(leading.length / terms.length).toBeGreaterThan(0.75);
  });
});

describe('every section', () => {
  test('is listed under its topics, its units and its role', () => {
    const listed = new Map<string, Set<string>>();
    // A part of plans with many passages has a page for each kind of unit.
    const pagesAt = (path: string): SitePage[] =>
      path.startsWith('/roles/')
        ? sitePages().filter((page) => page.path.startsWith(path))
        : [sitePage(path)];
    const listOf = (path: string): Set<string> => {
      const known = listed.get(path) ?? new Set(pagesAt(path).flatMap((page) => [...targets(page)]));
      listed.set(path, known);
      return known;
    };
    const wrong = faults(({ document, path }) => {
      const section = document.querySelector('[data-passage]');
      const slugs = (name: string): string[] =>
        (section?.getAttribute(name) ?? '').split(' ').filter(Boolean);
      const lists = [
        '/snippets/',
        ...slugs('data-topics').map((slug) => `/topics/${slug}/`),
        ...slugs('data-units').map((slug) => `/units/${slug}/`),
        ...slugs('data-role').map((slug) => `/roles/${slug}/`),
      ];
      return lists.length < 4
        ? ['without topic, unit or role']
        : lists.filter((list) => !listOf(list).has(path));
    }, snippets);
    expect(wrong).toEqual([]);
  });

  test('says topic, unit and role as links', () => {
    const wrong = faults((page) => {
      const facts = targets(page, '.facts');
      return ['topics', 'units', 'roles'].filter((folder) => folderOf(facts, folder).length === 0);
    }, snippets);
    expect(wrong).toEqual([]);
  });
});
