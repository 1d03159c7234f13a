import { describe, expect, test } from 'vitest';
import { linesOf, sitePassages, wordsOf } from '../support/passages.ts';
import { fileOf, homeKinds, siteFiles, sitePages, type SitePage } from '../support/site.ts';

// The HTML contract of DESIGN.md, chapter 3: the index, the copy buttons and outside tools rely on it.

const files = new Set(siteFiles());
const homes = sitePages().filter(({ kind }) => homeKinds.includes(kind));
const ofKind = (...kinds: string[]): SitePage[] => homes.filter(({ kind }) => kinds.includes(kind));

/** Slugs in an attribute that name no page of the folder, and the attribute itself when it holds none. */
function unknownSlugs(element: Element, attribute: string, folder: string): string[] {
  const slugs = (element.getAttribute(attribute) ?? '').split(' ');
  return slugs
    .filter((slug) => !files.has(`/${folder}/${slug}/index.html`))
    .map((slug) => `${attribute}=${slug}`);
}

function sectionsOf({ document }: SitePage): Element[] {
  return [...document.querySelectorAll('[data-passage]')];
}

const withoutSpace = (text: string | null): string => (text ?? '').replace(/\s/gu, '');

describe.each(sitePages())('$path', ({ document }) => {
  test('has one main part that says its kind', () => {
    expect(document.querySelectorAll('main[data-kind]:not([data-kind=""])').length).toBe(1);
    expect(document.querySelectorAll('main').length).toBe(1);
  });

  test('has each id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || id === '')).toEqual([]);
  });

  test('has one h1', () => {
    const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim());
    expect(headings).toEqual([expect.stringMatching(/./u)]);
  });
});

test('there are plans and methods to check', () => {
  expect(ofKind('plan').length).toBeGreaterThanOrEqual(5);
  expect(ofKind('method').length).toBeGreaterThanOrEqual(1);
});

test('a plan and a passage name units, topics and roles that the site has', () => {
  const unknown = [
    ...ofKind('plan').flatMap(({ document, path }) =>
      [...document.querySelectorAll('main')].flatMap((main) =>
        unknownSlugs(main, 'data-unit', 'units').map((slug) => `${path} ${slug}`),
      ),
    ),
    ...homes.flatMap((page) =>
      sectionsOf(page).flatMap((section) =>
        [
          ...unknownSlugs(section, 'data-topics', 'topics'),
          ...unknownSlugs(section, 'data-units', 'units'),
        ].map((slug) => `${page.path}#${section.id} ${slug}`),
      ),
    ),
  ];
  expect(unknown).toEqual([]);
  const roles = new Set(
    [
      ...(sitePages()
        .find(({ kind }) => kind === 'search')
        ?.document.querySelectorAll('[name=role] option') ?? []),
    ].map((option) => option.getAttribute('value')),
  );
  expect(sitePassages().filter(({ role }) => role === '' || !roles.has(role))).toEqual([]);
});

test('passages stand on their home page only', () => {
  const elsewhere = sitePages().filter(
    (page) => !homeKinds.includes(page.kind) && sectionsOf(page).length > 0,
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

describe.each(homes)('$path', (page) => {
  const { document } = page;

  test('has passages: sections with an id, in its document', () => {
    const sections = sectionsOf(page);
    expect(sections.length).toBeGreaterThan(0);
    const wrong = sections.filter(
      (section) =>
        section.localName !== 'section' ||
        section.id === '' ||
        section.closest('main [data-document]') === null,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('begins each passage with the heading it is labelled by', () => {
    const wrong = sectionsOf(page).filter((section) => {
      const first = section.firstElementChild;
      return (
        !first ||
        !/^h[23]$/u.test(first.localName) ||
        first.id !== section.getAttribute('aria-labelledby') ||
        !wordsOf(first)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has no passage inside another', () => {
    expect(document.querySelectorAll('[data-passage] [data-passage]').length).toBe(0);
  });

  test('keeps every word of a passage in a heading, a paragraph, a list or a table', () => {
    const lost = sectionsOf(page).filter(
      (section) =>
        withoutSpace(wordsBesideFigures(section)) !==
        withoutSpace(
          linesOf(section)
            .flatMap(({ cells }) => cells)
            .join(''),
        ),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('has a document and no words in it outside passages but headings', () => {
    const outside = [...document.querySelectorAll('[data-document]')]
      .flatMap((article) => [...article.children])
      .filter((child) => !child.matches('section[data-passage], h2[id], [data-document-title]'));
    expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });

  test('writes each blank so that it can be read without script', () => {
    const blanks = [...document.querySelectorAll('[data-blank], .blank')];
    const wrong = blanks.filter(
      (blank) =>
        blank.localName !== 'data' ||
        !blank.classList.contains('blank') ||
        blank.getAttribute('value') !== '' ||
        blank.textContent !== `【${blank.getAttribute('data-blank') ?? ''}】`,
    );
    expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const written = [...document.querySelectorAll('[data-document]')].flatMap(
      ({ textContent }) => textContent.match(/[【】]/gu) ?? [],
    );
    expect(written.length).toBe(blanks.length * 2);
  });

  test('leads from its contents to every passage, by its heading', () => {
    const links = new Map(
      [...document.querySelectorAll('nav[aria-label="本页目录"] a')].map((link) => [
        decodeURIComponent(link.getAttribute('href') ?? ''),
        wordsOf(link),
      ]),
    );
    const headings = [...document.querySelectorAll('[data-document] > h2, [data-passage]')].map((place) => [
      `#${place.id}`,
      wordsOf(place.querySelector('h2, h3') ?? place),
    ]);
    // One passage by itself needs no contents.
    expect([...links]).toEqual(links.size === 0 && headings.length === 1 ? [] : headings);
  });
});

test.each(ofKind('snippet'))('$path is one passage, named by the last part of its address', (page) => {
  expect(sectionsOf(page).map(({ id }) => id)).toEqual([page.path.split('/').at(-2)]);
});

// GB/T 9704-2012: 一、（一）1.（1）
const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const chinese = (count: number): string =>
  `${count < 10 ? '' : `${count < 20 ? '' : (ones[Math.floor(count / 10)] ?? '')}十`}${ones[count % 10] ?? ''}`;
const forms = [
  (count: number) => `${chinese(count)}、`,
  (count: number) => `（${chinese(count)}）`,
  (count: number) => `${String(count)}.`,
  (count: number) => `（${String(count)}）`,
];

/** The numbers that the headings of a document should bear. */
function numbersFor(levels: readonly number[]): string[] {
  const counts: number[] = [];
  return levels.map((level) => {
    counts.length = Math.min(counts.length, level + 1);
    while (counts.length <= level) counts.push(0);
    counts[level] = (counts[level] ?? 0) + 1;
    return forms[level]?.(counts[level]) ?? '';
  });
}

test.each(ofKind('plan'))(
  '$path numbers its headings as official documents do, in real text',
  ({ document }) => {
    const headings = [
      ...document.querySelectorAll('[data-document] :is(h2, h3, h4, h5):not([data-no-copy])'),
    ];
    const numbers = numbersFor(headings.map(({ localName }) => Number(localName.slice(1)) - 2));
    expect(headings.length).toBeGreaterThan(3);
    expect(headings.map((heading) => heading.querySelector('[data-number]')?.textContent)).toEqual(numbers);
    const titles = headings.map((heading, index) => wordsOf(heading).slice(numbers[index]?.length));
    expect(headings.map(wordsOf)).toEqual(numbers.map((number, index) => number + (titles[index] ?? '')));
    // No second number, written by hand.
    expect(titles.filter((title) => /^(?:[一二三四五六七八九十]+、|（|\d+[.．、])|^$/u.test(title))).toEqual(
      [],
    );
  },
);

test('every address in the contract has a page', () => {
  expect(sitePassages().filter(({ path }) => !files.has(`${path}index.html`))).toEqual([]);
  expect(fileOf('/')).toMatch(/index\.html$/u);
});

/** The words of a section; those of a drawing are part of the picture. */
function wordsBesideFigures(section: Element): string {
  const drawings = [...section.querySelectorAll('figure')];
  return drawings.reduce((words, { textContent }) => words.replace(textContent, ''), section.textContent);
}
