// What copying gives of every passage and of every whole page. That it reaches a real clipboard is seen in
// tests/e2e/copy.spec.ts.
import { describe, expect, test } from 'vitest';
import { countOpen, countSamples } from '../../src/blanks/fill.ts';
import { inlineText, type Block, type Inline } from '../../src/passage/model.ts';
import { readBlocks, readInline, readPassage } from '../../src/passage/read.ts';
import { titleLines } from '../../src/passage/title-lines.ts';
import { writeHtml } from '../../src/passage/write-html.ts';
import { writeMarkdown } from '../../src/passage/write-markdown.ts';
import { writeText } from '../../src/passage/write-text.ts';
import { contentOf } from '../support/clipboard.ts';
import { copied, plainPage, plainText, toBeCopied } from '../support/copied.ts';
import { linesOf, sitePassages, wordsOf } from '../support/passages.ts';
import { homeKinds, sitePage, sitePages } from '../support/site.ts';

const homes = sitePages().filter(({ kind }) => homeKinds.includes(kind));
// As many nodes as a browser makes of the words.
for (const { document } of homes) document.body.normalize();

const passages = sitePassages().map((passage) => {
  const section = sitePage(passage.path).document.getElementById(passage.id);
  if (!section) throw new Error(`no ${passage.url}`);
  return { ...passage, section, read: readPassage(section) };
});
const documents = homes.flatMap(({ path, kind, document }) => {
  const article = document.querySelector('[data-document]');
  const heading = document.querySelector('[data-document-title]');
  return article ? [{ path, kind, article, heading, blocks: readBlocks(article) }] : [];
});
const copyOf = (blocks: readonly Block[], title?: readonly Inline[]) =>
  contentOf(writeText(blocks, title), writeHtml(blocks, title));

describe('a passage', () => {
  test.each(homeKinds)('of each %s is copied as it is read', (kind) => {
    const own = passages.filter((passage) => passage.kind === kind);
    expect(own.length).toBeGreaterThan(5);
    for (const { url, lines, read } of own)
      expect(copied(copyOf(read.blocks)), url).toEqual(toBeCopied(lines));
  });

  test('is copied as plain text character by character, with and without indents', () => {
    for (const { url, section, read } of passages) {
      expect(writeText(read.blocks), url).toBe(plainText(section, ''));
      expect(writeText(read.blocks, [], { indent: true }), url).toBe(plainText(section, '　　'));
    }
  });

  test('says its title, how many blanks are open and how many have a sample', () => {
    for (const { url, title, blanks, samples, read } of passages)
      expect([read.title, countOpen(read.blocks), countSamples(read.blocks)], url).toEqual([
        title,
        blanks,
        samples,
      ]);
    expect(passages.some(({ samples }) => samples > 0)).toBe(true);
  });

  test('keeps the levels of its headings, the borders of its tables and the indents of its paragraphs', () => {
    for (const { url, section, read } of passages) {
      const { html, text } = copyOf(read.blocks);
      const levels = [...section.querySelectorAll(':is(h2, h3, h4, h5):not([data-no-copy])')];
      expect(
        [...html.matchAll(/<(h\d)/gu)].map(([, level]) => level),
        url,
      ).toEqual(levels.map(({ localName }) => localName));
      const rows = section.querySelectorAll('tr:not([data-no-copy], [data-no-copy] *)').length;
      expect(html.match(/<tr/gu) ?? [], url).toHaveLength(rows);
      expect(
        text.split('\n').filter((line) => line.includes('\t')),
        url,
      ).toHaveLength(rows);
      expect(html.match(/<table/gu)?.length, url).toBe(html.match(/<table[^>]*border/gu)?.length);
      const paragraphs = section.querySelectorAll(
        ':is(p, li, figure):not([data-no-copy], [data-no-copy] *, [data-signature] p, li p, td p)',
      );
      expect(html.match(/<p style="[^"]*text-indent: ?32pt/gu) ?? [], url).toHaveLength(paragraphs.length);
    }
  });

  test('has its headings and tables in Markdown', () => {
    const missing = passages.flatMap(({ url, section, lines, read }) => {
      // A backslash only says that a sign is no mark.
      const markdown = writeMarkdown(read.blocks).replaceAll('\\', '');
      const heading = section.querySelector(':is(h2, h3):not([data-no-copy])');
      const mark = heading?.localName === 'h2' ? '##' : '###';
      return [
        ...(heading ? [`${mark} ${wordsOf(heading)}\n\n`] : []),
        ...lines
          .filter(({ kind, copied }) => copied && kind === 'row')
          .map(({ cells }) => `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`),
      ]
        .filter((part) => !markdown.includes(part))
        .map((part) => `${url}: ${part}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('a whole page', () => {
  test('is copied with its title', () => {
    expect(documents.filter(({ kind }) => kind === 'plan').length).toBeGreaterThan(5);
    for (const { path, article, heading, blocks } of documents) {
      const title = heading ? [wordsOf(heading)] : [];
      const inline = heading ? readInline(heading) : [];
      const broken = titleLines(inline).map(inlineText);
      expect(copied(copyOf(blocks, inline)), path).toEqual(toBeCopied(linesOf(article), title, broken));
    }
  });

  test('is copied as plain text character by character, an empty line before each heading', () => {
    for (const { path, article, heading, blocks } of documents) {
      if (!heading) continue;
      for (const [indent, spaces] of [
        [false, ''],
        [true, '　　'],
      ] as const)
        expect(writeText(blocks, readInline(heading), { indent }), path).toBe(
          plainPage(article, wordsOf(heading), spaces),
        );
    }
  });

  test('says how many blanks are open', () => {
    for (const { path, heading, blocks } of documents) {
      const title = heading ? readInline(heading) : [];
      const marks = writeText(blocks, title).match(/【/gu) ?? [];
      expect(countOpen(blocks, title), path).toBe(marks.length);
    }
  });
});
