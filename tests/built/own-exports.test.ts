// What the desk gives out comes back equal when it is opened again: every skeleton, in every form.
import { describe, expect, test } from 'vitest';
import { readStarts } from '../../src/components/desk/read-starts.ts';
import { skeletonItems } from '../../src/components/desk/skeleton-items.ts';
import { emptyDraft } from '../../src/draft/draft.ts';
import { inlineOf } from '../../src/draft/edit-text.ts';
import { readFile, readPasted, type ReadFile } from '../../src/draft/import/read-file.ts';
import { numberDraft, printedBlocks } from '../../src/draft/numbered.ts';
import { followMeasures } from '../../src/draft/schedule/follow.ts';
import type { Draft } from '../../src/draft/schema.ts';
import { writeDraftFile } from '../../src/draft/share/draft-file.ts';
import { writeDocx } from '../../src/passage/write-docx.ts';
import { writeHtml } from '../../src/passage/write-html.ts';
import { writeMarkdown } from '../../src/passage/write-markdown.ts';
import { writeText } from '../../src/passage/write-text.ts';
import { draftOfLines, parse, printed } from '../support/exports.ts';
import { sitePage } from '../support/site.ts';

const { skeletons } = readStarts(sitePage('/draft/').document);
const drafts = skeletons.map(({ slug, unit, title, steps }): [string, Draft] => {
  const items = skeletonItems(steps, (path) => sitePage(path).document) ?? [];
  return [slug, followMeasures({ ...emptyDraft(slug, inlineOf(title), unit, 0), items })];
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function again(read: ReadFile): ReturnType<typeof printed> {
  if ('problem' in read) throw new Error(read.problem);
  return printed('draft' in read ? read.draft : draftOfLines(read.lines));
}

test('there are twelve skeletons to try', () => {
  expect(drafts.length).toBeGreaterThanOrEqual(12);
});

describe.each(drafts)('%s', (_, draft) => {
  const blocks = printedBlocks(numberDraft(draft));
  const { title } = draft;

  test('as a Word file, with and without a seal', async () => {
    for (const seal of [true, false]) {
      const bytes = new Uint8Array(await (await writeDocx(blocks, title, { seal })).arrayBuffer());
      expect(again(await readFile('a.docx', bytes, parse))).toEqual(printed(draft));
    }
  });

  test('as plain text', async () => {
    const text = `\uFEFF${writeText(blocks, title).replaceAll('\n', '\r\n')}\r\n`;
    expect(again(await readFile('a.txt', bytesOf(text), parse))).toEqual(printed(draft));
  });

  test('as Markdown', async () => {
    expect(again(await readFile('a.md', bytesOf(writeMarkdown(blocks, title)), parse))).toEqual(
      printed(draft),
    );
  });

  test('as the desk’s own file', async () => {
    expect(again(await readFile('a.json', bytesOf(writeDraftFile(draft)), parse))).toEqual(printed(draft));
  });

  test('from the clipboard', () => {
    const html = `<html><body><!--StartFragment-->${writeHtml(blocks, title)}<!--EndFragment--></body></html>`;
    expect(again(readPasted(html, writeText(blocks, title), parse))).toEqual(printed(draft));
  });
});
