// 10,000 hostile texts (the same on every run) through every way in and every way out that needs no browser. What the
// browser does with them is in hostile.spec.ts.
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { afterEach, expect, test } from 'vitest';
import { parseValues } from '../../src/blanks/stored-values.ts';
import { cleanValue } from '../../src/blanks/values.ts';
import { inlineOf } from '../../src/draft/edit-text.ts';
import { fileName } from '../../src/draft/file-name.ts';
import { readFile, readPasted } from '../../src/draft/import/read-file.ts';
import { compareNow } from '../../src/draft/notice/compare.ts';
import { partsOfText } from '../../src/draft/notice/draft-parts.ts';
import { writeNoticeSheet, writeTableDocx } from '../../src/draft/notice/write-table.ts';
import { numberDraft, printedBlocks } from '../../src/draft/numbered.ts';
import { writeCalendar } from '../../src/draft/schedule/calendar.ts';
import { listedSchedule } from '../../src/draft/schedule/listed-rows.ts';
import { writeSpreadsheet } from '../../src/draft/schedule/spreadsheet.ts';
import type { Draft } from '../../src/draft/schema.ts';
import { readDraftFile, writeDraftFile } from '../../src/draft/share/draft-file.ts';
import { readShareLink, writeShareLink } from '../../src/draft/share/share-link.ts';
import { readEntry, writeEntry } from '../../src/draft/store/stored-entry.ts';
import { inlineText, lineText } from '../../src/passage/model.ts';
import { writeDocx } from '../../src/passage/write-docx.ts';
import { writeHtml } from '../../src/passage/write-html.ts';
import { writeMarkdown } from '../../src/passage/write-markdown.ts';
import { writeText } from '../../src/passage/write-text.ts';
import { reviewText } from '../../src/review/review.ts';
import { readPart } from '../../src/search/query/query-length.ts';
import { partsOf } from '../../src/search/tokens/analyzer.ts';
import { draftOf, item, words } from '../fixtures/drafts.ts';
import { hostileTexts } from '../fixtures/hostile.ts';
import { plainContext } from '../fixtures/review.ts';
import { readBySound } from '../fixtures/small-lexicon.ts';
import { draftOfLines, parse } from '../support/exports.ts';
import { p, wordFile } from '../support/word-file.ts';

const texts = hostileTexts(10_000);
/** So many stand in one draft. */
const together = 50;
const utf8 = new TextEncoder();

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.has(globalThis, 'ran')).toBe(false);
});

/** As the parts of XML have to write it: what XML cannot hold makes no file. */
const inXml = (text: string): string =>
  text
    .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/gu, (char) => `&#${String(char.charCodeAt(0))};`);

/** What a hostile text is as a draft: it stands wherever words of a reader may. */
function draftWith(some: readonly string[]): Draft {
  const items = some.map((text, place) =>
    item(`i${String(place)}`, {
      label: text.slice(0, 100),
      heading: { level: 1, text: inlineOf(text.slice(0, 200)) },
      blocks: [
        { kind: 'paragraph', text: inlineOf(text), align: 'start' },
        { kind: 'list', ordered: place % 2 === 0, items: [inlineOf(text.slice(0, 300)), words('一项')] },
        { kind: 'table', head: [inlineOf(text.slice(0, 100))], rows: [[inlineOf(text.slice(0, 300))]] },
        {
          kind: 'paragraph',
          text: [{ kind: 'blank', name: '单位名称', value: cleanValue(text) }],
          align: 'start',
        },
      ],
      measures: [
        { id: 'm', when: words('3'), work: inlineOf(text.slice(0, 300)), who: words(''), check: [] },
      ],
    }),
  );
  return { ...draftOf(...items), title: inlineOf((some[0] ?? '').slice(0, 100)) };
}

const drafts = Array.from({ length: texts.length / together }, (_, place) =>
  draftWith(texts.slice(place * together, (place + 1) * together)),
);

/** Calls with every text, and says with which it threw. */
async function each(take: (text: string, place: number) => unknown): Promise<void> {
  const thrown: string[] = [];
  for (const [place, text] of texts.entries()) {
    try {
      await take(text, place);
    } catch (error) {
      thrown.push(`${String(place)} ${JSON.stringify(text.slice(0, 120))}: ${String(error)}`);
    }
  }
  expect(thrown.slice(0, 10)).toEqual([]);
}

test('the texts are the same on every run, and different', () => {
  expect(hostileTexts(10_000)).toEqual(texts);
  expect(new Set(texts).size).toBe(10_000);
});

test('in by the clipboard and by files: lines that a draft holds, or a sentence that says why not', async () => {
  await each(async (text) => {
    const asHtml = readPasted(text, text, parse);
    const files = await Promise.all([
      readFile('a.txt', utf8.encode(text), parse),
      readFile('a.md', utf8.encode(text), parse),
      readFile('a.html', utf8.encode(`<html><body>${text}`), parse),
      readFile(`${text.slice(0, 50)}.docx`, wordFile({ body: p(inXml(text)) }), parse),
      readFile(
        '../a.docx',
        wordFile({ body: p('话'), more: { [`../../${text.slice(0, 40)}`]: text } }),
        parse,
      ),
      readFile('a.json', utf8.encode(text), parse),
    ]);
    for (const read of [asHtml, ...files]) {
      if (!('lines' in read)) continue;
      const { title, items } = draftOfLines(read.lines);
      const draft = { ...draftOf(...items), title };
      const again = readEntry(writeEntry({ revision: 1, writer: 'w', draft }), 'd');
      // Too large is a word of its own; damage would be ours.
      if (again !== 'too-large') expect(again).toEqual({ revision: 1, writer: 'w', draft });
    }
  });
}, 900_000);

test('in by search, blanks, stored values, links, review and notice: read, never run, never thrown', async () => {
  await each(async (text) => {
    const query = readPart(text);
    partsOf(query, new Map());
    readBySound(query);
    expect(cleanValue(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    expect(parseValues(text)).toBe('damaged');
    const stored = parseValues(
      JSON.stringify({ version: 1, site: [[text.slice(0, 500) || '年份', text]], places: [] }),
    );
    if (typeof stored !== 'string')
      for (const value of stored.site.values()) expect(value).toBe(cleanValue(value));
    expect(readEntry(text, 'd')).toBe('damaged');
    expect(readDraftFile(text)).toHaveProperty('problem');
    expect(await readShareLink(`#draft=1p.${text}`)).toHaveProperty('problem');
    for (const { start, end } of reviewText(text, plainContext)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const short = text.slice(0, 400);
    compareNow(short, partsOfText(short), [['工会', '职工之家']], new Map());
  });
}, 900_000);

test('out and in again as a file and as a link: the same draft', async () => {
  for (const draft of drafts) {
    expect(readDraftFile(writeDraftFile(draft))).toEqual(draft);
    const link = await writeShareLink(draft, 'https://library.example/draft/');
    if (link !== undefined) expect(await readShareLink(new URL(link).hash)).toEqual(wellFormed(draft));
  }
}, 300_000);

/** A link carries UTF-8, which has no halves of characters. */
function wellFormed(draft: Draft): unknown {
  return JSON.parse(new TextDecoder().decode(utf8.encode(JSON.stringify(draft))));
}

test('names of files: of one folder, for every system', async () => {
  await each((text) => {
    const name = fileName(inlineOf(text), 'docx');
    expect(name).toMatch(/^[^./\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}][^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]*\.docx$/u);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
  });
});

/** What the writer of HTML makes; everything else came out of a text. */
const written = new Set(['H1', 'H2', 'H3', 'P', 'STRONG', 'BR', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD']);
const attributes = new Set(['style', 'border', 'cellspacing', 'width']);

test('out as HTML, Markdown and text: words, and no mark that is not ours', () => {
  for (const [place, draft] of drafts.entries()) {
    const blocks = printedBlocks(numberDraft(draft));
    const { document } = parseHTML(
      `<!doctype html><html><body>${writeHtml(blocks, draft.title)}</body></html>`,
    );
    const elements = [...document.body.querySelectorAll('*')];
    expect(elements.filter(({ tagName }) => !written.has(tagName)).map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
    const foreign = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => !attributes.has(name)),
    );
    expect(foreign, String(place)).toEqual([]);

    const tree = fromMarkdown(writeMarkdown(blocks, draft.title), {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    visit(tree, (node) => {
      if (node.type === 'html') expect(node.value).toBe('<br>');
      expect(['link', 'image', 'definition', 'linkReference', 'imageReference', 'code']).not.toContain(
        node.type,
      );
    });
    const text = writeText(blocks, draft.title).replace(/\s/gu, '');
    for (const { heading } of draft.items)
      expect(text).toContain(inlineText(heading?.text ?? []).replace(/\s/gu, ''));
  }
}, 300_000);

/** The parts of an office file that are XML. */
async function partsIn(blob: Blob): Promise<[name: string, xml: string][]> {
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const files = Object.values(zip.files).filter(({ dir, name }) => !dir && /\.(?:xml|rels)$/u.test(name));
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [file.name, await file.async('string')]),
  );
}

/** What is in a part of an office file that no reader of XML takes, or that would do something. */
function harmIn(xml: string): string[] {
  const inside = xml.replace(/<[^>]*>/gu, '');
  return [
    ...(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml) ?? []),
    ...(/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/iu.exec(xml) ?? []),
    ...(/[<>]/u.exec(inside.replaceAll('>', '')) ?? []),
    ...(/<(?:w:hyperlink|w:fldSimple|w:object|w:altChunk|f\b|hyperlink|externalLink|!)[^>]*>/u.exec(xml) ??
      []),
    ...(/TargetMode="External"/u.exec(xml) ?? []),
  ];
}

test('out as Word and Excel files: parts that XML can hold, no field, formula or link', async () => {
  for (const [place, draft] of drafts.entries()) {
    const blocks = printedBlocks(numberDraft(draft));
    const { rows } = listedSchedule(draft);
    expect(rows.length).toBeGreaterThan(0);
    const cells = texts
      .slice(place * together, place * together + 5)
      .map((text) => Array<string>(5).fill(text.slice(0, 500)));
    const files = await Promise.all([
      writeDocx(blocks, draft.title),
      writeSpreadsheet(lineText(draft.title), rows),
      writeTableDocx(lineText(draft.title), cells),
      writeNoticeSheet(lineText(draft.title), cells),
    ]);
    for (const file of files)
      for (const [name, xml] of await partsIn(file)) {
        const harm = harmIn(xml);
        expect(harm, `${String(place)} ${name}`).toEqual([]);
      }
  }
}, 900_000);

test('out as a calendar: lines of their own length, and events that nobody slipped in', () => {
  const settings = { draftId: 'd', year: 2027, now: new Date('2026-12-01T00:00:00Z') };
  for (const [place, draft] of drafts.entries()) {
    const { text } = writeCalendar(listedSchedule(draft), { ...settings, title: lineText(draft.title) });
    const lines = text.split('\r\n');
    expect(
      lines.filter((line) => utf8.encode(line).length > 75),
      String(place),
    ).toEqual([]);
    const names = lines
      .filter((line) => line !== '' && !line.startsWith(' '))
      .map((line) => /^[A-Z-]+/u.exec(line)?.[0] ?? line);
    const ofCalendar = 'BEGIN END VERSION PRODID METHOD X-WR-CALNAME NAME'.split(' ');
    const ofEvent = 'UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION TRANSP RRULE'.split(' ');
    const known = [...ofCalendar, ...ofEvent];
    expect(
      names.filter((name) => !known.includes(name)),
      String(place),
    ).toEqual([]);
    expect(
      lines.filter((line) => line.startsWith('BEGIN:') && !/^BEGIN:(?:VCALENDAR|VEVENT)$/u.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /[\n\r\0]/u.test(line))).toEqual([]);
  }
});
