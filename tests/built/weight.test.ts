import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { faults } from '../support/faults.ts';
import { sentSize } from '../support/sent-size.ts';
import { fileOf, homeKinds, sitePage, sitePages } from '../support/site.ts';
import { budgets } from './budgets.ts';

const sizes = new Map<string, number>();

/** Bytes of a file as it travels. */
function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = sentSize(readFileSync(fileOf(path)));
  sizes.set(path, size);
  return size;
}

const total = (paths: Iterable<string>): number =>
  [...paths].map(sizeOf).reduce((sum, size) => sum + size, 0);

/** Modules that a module imports when it is loaded, those it imports in turn included. */
function withImports(paths: readonly string[]): Set<string> {
  const loaded = new Set(paths);
  for (const path of loaded) {
    for (const address of importsOf(path))
      loaded.add(new URL(address, `http://site.invalid${dirname(path)}/`).pathname);
  }
  return loaded;
}

const imports = new Map<string, string[]>();

/** Addresses in `import … from` and `export … from`, not those in `import()`, which wait for the reader. */
function importsOf(path: string): string[] {
  const known = imports.get(path) ?? readImports(path);
  imports.set(path, known);
  return known;
}

function readImports(path: string): string[] {
  const { statements } = ts.createSourceFile(
    path,
    readFileSync(fileOf(path), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [];
  });
}

/** The scripts that a page loads by itself. */
function scriptsOf(document: Document): Set<string> {
  const scripts = [...document.querySelectorAll('script[src]')].map(
    (script) => script.getAttribute('src') ?? '',
  );
  const preloaded = [...document.querySelectorAll('link[rel=modulepreload]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return withImports([...scripts, ...preloaded]);
}

/** The style sheets of a page. */
function stylesOf(document: Document): string[] {
  return [...document.querySelectorAll('link[rel=stylesheet]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
}

const readingPages = sitePages().filter(({ kind }) => homeKinds.includes(kind));

/** A fault when a weight is nothing, which would mean that we looked wrong, or over its budget. */
function over(weight: number, budget: number): string[] {
  return weight > 0 && weight <= budget ? [] : [`${String(weight)} bytes, not 1 to ${String(budget)}`];
}

test('a reading page loads little JavaScript before the reader does anything', () => {
  const wrong = faults(
    ({ document }) => over(total(scriptsOf(document)), budgets.readingScripts),
    readingPages,
  );
  expect(wrong).toEqual([]);
});

test('a reading page needs few files', () => {
  const wrong = faults(({ document }) => {
    const scripts = scriptsOf(document);
    const files = [
      ...scripts,
      ...document.querySelectorAll('link[rel=stylesheet], main img'),
      // Of the icons a browser takes the one that it can draw.
      ...[...document.querySelectorAll('link[rel=icon]')].slice(0, 1),
    ];
    return [
      ...(scripts.size > 0 && scripts.size <= budgets.readingScriptFiles
        ? []
        : [`scripts: ${[...scripts].join(' ')}`]),
      // The page itself is one, too.
      ...(files.length + 1 <= budgets.readingRequests ? [] : [`${String(files.length + 1)} requests`]),
    ];
  }, readingPages);
  expect(wrong).toEqual([]);
});

test('a reading page is little more than its text', () => {
  const wrong = faults(({ document, html, path }) => {
    const text = document.querySelector('main')?.textContent ?? '';
    const budget = path === '/plans/qiye-erji-gonghui/' ? budgets.longestPlanMarkup : budgets.readingMarkup;
    return over(gzipSync(html).length - gzipSync(text).length, budget);
  }, readingPages);
  expect(wrong).toEqual([]);
});

/** Of import, notice, traces and year a word of the code, one of the styles, and a page that loads both. */
const ownParts = [
  ['data-import-paste', '.import-lines', '/draft/'],
  ['data-notice-input', '.notice-demand', '/draft/notice/'],
  ['data-year-row', '.year-row', '/draft/year/'],
  ['data-trace-panel', '.trace-part', '/review/'],
] as const;

test('a reading page loads nothing of import, notice, traces and year', () => {
  const textOf = (paths: Iterable<string>): string =>
    [...paths].map((path) => readFileSync(fileOf(path), 'utf8')).join('\n');
  const loaded = (document: Document): string => textOf([...scriptsOf(document), ...stylesOf(document)]);
  const words = ownParts.flatMap(([code, rule, path]) => {
    expect(loaded(sitePage(path).document), path).toContain(code);
    expect(textOf(stylesOf(sitePage(path).document)), path).toContain(rule);
    return [code, rule];
  });
  const wrong = faults(({ document }) => {
    const all = loaded(document);
    return words.filter((word) => all.includes(word));
  }, readingPages);
  expect(wrong).toEqual([]);
});

/** Pages to work on that bring a style sheet of their own, which others do without. */
const withOwnStyles = [
  '/draft/',
  '/draft/notice/',
  '/draft/year/',
  '/methods/ziping/',
  '/offline/',
  '/offline/unread/',
  '/review/',
];

test('all pages share one style sheet, and a light one; few bring one of their own', () => {
  const wrong = faults(({ document, path }) => {
    const sheets = stylesOf(document);
    if (sheets.length !== (withOwnStyles.includes(path) ? 2 : 1)) return sheets;
    const [shared = '', ...own] = sheets.sort((a, b) => sizeOf(b) - sizeOf(a));
    return [
      ...over(total([shared]), budgets.styles),
      ...own.flatMap((sheet) =>
        over(sizeOf(sheet), path === '/draft/' ? budgets.deskStyles : budgets.ownStyles),
      ),
    ];
  });
  expect(wrong).toEqual([]);
});

test('the tables that queries are understood with are light', () => {
  const tables = ['lexicon.json', 'records.json', 'pinyin-table.txt', 'variants.txt'];
  expect(over(total(tables.map((name) => `/pagefind/${name}`)), budgets.searchTables)).toEqual([]);
});
