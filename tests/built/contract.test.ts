import { describe, expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
import { copiedBlanks, linesOf, sitePassages, valuesOf, wordsOf } from '../support/passages.ts';
import { homeKinds, siteFiles, sitePages, type SitePage } from '../support/site.ts';

// The HTML contract: the index, the copy buttons and outside tools rely on it.

const files = new Set(siteFiles());
const homes = sitePages().filter(({ kind }) => homeKinds.includes(kind));
const plans = homes.filter(({ kind }) => kind === 'plan');

const sectionsOf = ({ document }: SitePage): Element[] => [...document.querySelectorAll('[data-passage]')];
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** Names the passages of a page that fail a check. */
function failing(check: (section: Element) => boolean): string[] {
  return faults(
    (page) => sectionsOf(page).flatMap((section) => (check(section) ? [] : [`#${section.id}`])),
    homes,
  );
}

/** Slugs in an attribute that name no page of the folder, and the attribute itself when it holds none. */
function unknownSlugs(element: Element, attribute: string, folder: string): string[] {
  const slugs = (element.getAttribute(attribute) ?? '').split(' ');
  return slugs
    .filter((slug) => !files.has(`/${folder}/${slug}/index.html`))
    .map((slug) => `#${element.id} ${attribute}=${slug}`);
}

test('there are plans and methods to check', () => {
  expect(plans.length).toBeGreaterThanOrEqual(5);
  expect(homes.some(({ kind }) => kind === 'method')).toBe(true);
});

describe('every page', () => {
  test('has one main part, which says its kind', () => {
    const wrong = faults(({ document, kind }) =>
      document.querySelectorAll('main').length === 1 && kind !== '' ? [] : ['no main[data-kind], or several'],
    );
    expect(wrong).toEqual([]);
  });

  test('has each id once', () => {
    const wrong = faults(({ document }) => {
      const seen = new Set(['']);
      return [...document.querySelectorAll('[id]')].flatMap(({ id }) => {
        const repeated = seen.has(id);
        seen.add(id);
        return repeated ? [`id “${id}”`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('has one h1, with words in it', () => {
    const wrong = faults(({ document }) => {
      const headings = [...document.querySelectorAll('h1')].map(wordsOf);
      return headings.length === 1 && headings[0] !== '' ? [] : [headings.join(' | ')];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a passage', () => {
  test('stands on its home page only', () => {
    const others = sitePages().filter(({ kind }) => !homeKinds.includes(kind));
    expect(faults((page) => sectionsOf(page).map(({ id }) => `#${id}`), others)).toEqual([]);
    expect(faults((page) => (sectionsOf(page).length > 0 ? [] : ['no passage']), homes)).toEqual([]);
  });

  test('is a section with an id, in the document of the page', () => {
    const wrong = failing(
      (section) =>
        section.localName === 'section' &&
        section.id !== '' &&
        section.closest('main [data-document]') !== null &&
        section.querySelector('[data-passage]') === null,
    );
    expect(wrong).toEqual([]);
  });

  test('begins with the heading it is labelled by', () => {
    const wrong = failing((section) => {
      const first = section.firstElementChild;
      return (
        first !== null &&
        /^h[23]$/u.test(first.localName) &&
        first.id === section.getAttribute('aria-labelledby') &&
        wordsOf(first) !== ''
      );
    });
    expect(wrong).toEqual([]);
  });

  test('names topics, units and a role that the site has', () => {
    const wrong = faults(
      (page) =>
        sectionsOf(page).flatMap((section) => [
          ...unknownSlugs(section, 'data-topics', 'topics'),
          ...unknownSlugs(section, 'data-units', 'units'),
        ]),
      homes,
    );
    expect(wrong).toEqual([]);
    const search = sitePages().find(({ kind }) => kind === 'search')?.document;
    const roles = [...(search?.querySelectorAll('[name=role] option') ?? [])].map((option) =>
      option.getAttribute('value'),
    );
    expect(failing((section) => section.matches('[data-role]:not([data-role=""])'))).toEqual([]);
    expect(failing((section) => roles.includes(section.getAttribute('data-role')))).toEqual([]);
  });

  test('keeps every word in a heading, a paragraph, a list, a table or a figure', () => {
    const wrong = failing((section) => {
      const read = linesOf(section).flatMap(({ cells }) => cells);
      // What a figure says to those who do not see it stands for its picture; labels are the site's own words.
      const others = [
        ...section.querySelectorAll(
          'svg > :is(title, desc), [data-note] > strong, [data-measures] :is(summary, th)',
        ),
      ].map(({ textContent }) => textContent);
      const words = [...read, ...others].map(withoutSpace);
      return withoutSpace(section.textContent).length === words.join('').length;
    });
    expect(wrong).toEqual([]);
  });

  test('has words of its own besides its heading', () => {
    expect(sitePassages().filter(({ lines }) => lines.filter(({ copied }) => copied).length < 1)).toEqual([]);
    expect(sitePassages().filter(({ lines }) => lines.length < 2)).toEqual([]);
  });
});

describe('a document', () => {
  test('holds nothing but passages, the headings of their groups and its title', () => {
    const wrong = faults(
      ({ document }) =>
        [...document.querySelectorAll('[data-document] > *')]
          .filter((child) => !child.matches('section[data-passage], h2[id], [data-document-title]'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      homes,
    );
    expect(wrong).toEqual([]);
  });

  test('writes each blank so that it can be read without script', () => {
    const wrong = faults(({ document }) =>
      [...document.querySelectorAll('[data-blank], .blank')]
        .filter((blank) => {
          const value = blank.getAttribute('value') ?? '';
          const name = blank.getAttribute('data-blank') ?? '';
          const isWord = blank.hasAttribute('data-unit-word');
          const sample = blank.getAttribute('data-sample');
          return (
            blank.localName !== 'data' ||
            !blank.classList.contains('blank') ||
            isWord !== (value !== '') ||
            sample === '' ||
            (sample !== null && isWord) ||
            blank.textContent !== (isWord ? value : (sample ?? `【${name}】`))
          );
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(wrong).toEqual([]);
    // And writes none as mere text.
    const loose = faults(({ document }) => {
      const brackets = [...document.querySelectorAll('[data-document]')].flatMap(
        ({ textContent }) => textContent.match(/[【】]/gu) ?? [],
      );
      const blanks = document.querySelectorAll(
        '[data-document] [data-blank]:not([data-unit-word], [data-sample])',
      ).length;
      return brackets.length === 2 * blanks
        ? []
        : [`${String(brackets.length)} brackets, ${String(blanks)} blanks`];
    }, homes);
    expect(loose).toEqual([]);
    expect(plans.some(({ document }) => document.querySelector('[data-blank]'))).toBe(true);
  });

  test('says of each blank on it what to put in, before the text', () => {
    const wrong = faults(({ document }) => {
      const holder = document.querySelector('[data-document]');
      const all = holder ? copiedBlanks(holder, '[data-blank]:not([data-unit-word], [data-of])') : [];
      const [blanks, samples] = [
        all.filter((blank) => !blank.hasAttribute('data-sample')),
        // A passage says the same value as often as it likes.
        [...document.querySelectorAll('[data-document-title], [data-passage]')]
          .map((part) => valuesOf(copiedBlanks(part, '[data-sample]:not([data-of])')))
          .reduce((sum, count) => sum + count, 0),
      ];
      const names = [...new Set(blanks.map((blank) => blank.getAttribute('data-blank') ?? ''))].sort();
      const terms = [...document.querySelectorAll('blanks-panel dt')].map(
        (term) => wordsOf(term).split(' ')[0] ?? '',
      );
      const count = document.querySelector('blanks-panel [data-open-count]')?.textContent ?? '0 处未填';
      const sampleCount =
        document.querySelector('blanks-panel [data-sample-count]')?.textContent ?? '示例值 0 处';
      const empty = [...document.querySelectorAll('blanks-panel dd')].filter((text) => wordsOf(text) === '');
      return [
        ...(terms.sort().join() === names.join() ? [] : [`${terms.join()} instead of ${names.join()}`]),
        ...(count === `${String(blanks.length)} 处未填` ? [] : [`${count}, not ${String(blanks.length)}`]),
        ...(sampleCount === `示例值 ${String(samples)} 处` ? [] : [`${sampleCount}, not ${String(samples)}`]),
        ...empty.map(() => 'nothing said of a blank'),
      ];
    }, homes);
    expect(wrong).toEqual([]);
  });

  test('is reached from its contents: every group and passage, by its heading', () => {
    const wrong = faults((page) => {
      const places = [...page.document.querySelectorAll('[data-document] > h2, [data-passage]')];
      const wanted = places.map((place) => `#${place.id} ${wordsOf(place.querySelector('h2, h3') ?? place)}`);
      const links = [...page.document.querySelectorAll('nav[aria-label="本页目录"] a')].map((link) => {
        const passage = decodeURIComponent(link.getAttribute('href') ?? '');
        // What the source lacked is marked.
        const isAdded = page.document.querySelector(`${passage}[data-added]`) !== null;
        return `${passage} ${(isAdded ? wordsOf(link).replace(/补$/u, '') : wordsOf(link)).trim()}`;
      });
      // One passage by itself needs no contents.
      if (page.kind === 'snippet' && links.length === 0) return [];
      return links.join('\n') === wanted.join('\n')
        ? []
        : [`${links.join(', ')} instead of ${wanted.join(', ')}`];
    }, homes);
    expect(wrong).toEqual([]);
  });
});

test('the page of a reusable section is one passage, named as the page', () => {
  const snippets = homes.filter(({ kind }) => kind === 'snippet');
  // There may be none yet.
  const wrong = snippets.filter(({ path, ...page }) => {
    const ids = sectionsOf({ path, ...page }).map(({ id }) => id);
    return ids.length !== 1 || ids[0] !== path.split('/').at(-2);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a plan says which unit it is for, and that unit has a page', () => {
  const wrong = faults(
    ({ document }) =>
      [...document.querySelectorAll('main')].flatMap((main) => unknownSlugs(main, 'data-unit', 'units')),
    plans,
  );
  expect(wrong).toEqual([]);
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

test('a plan numbers its headings as official documents do, in real text', () => {
  const wrong = faults(({ document }) => {
    const headings = [
      ...document.querySelectorAll('[data-document] :is(h2, h3, h4, h5):not([data-no-copy])'),
    ];
    if (headings.length < 4) return ['hardly any heading'];
    const numbers = numbersFor(headings.map(({ localName }) => Number(localName.slice(1)) - 2));
    return headings.flatMap((heading, index) => {
      const number = numbers[index] ?? '';
      const words = wordsOf(heading);
      const marked = heading.querySelector('[data-number]')?.textContent;
      // No second number either, written by hand.
      const rest = words.slice(number.length);
      const good =
        number !== '' &&
        marked === number &&
        words.startsWith(number) &&
        !/^(?:[一二三四五六七八九十]+、|（|\d+[.．、])|^$/u.test(rest);
      return good ? [] : [`${words} should be ${number}`];
    });
  }, plans);
  expect(wrong).toEqual([]);
});
