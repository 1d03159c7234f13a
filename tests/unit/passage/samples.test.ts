import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { countOpen, countSamples } from '../../../src/blanks/fill.ts';
import { blockText, isOpenBlank, type Block, type BlankPiece } from '../../../src/passage/model.ts';
import { writeDocx } from '../../../src/passage/write-docx.ts';
import { writeHtml } from '../../../src/passage/write-html.ts';
import { writeMarkdown } from '../../../src/passage/write-markdown.ts';
import { writeText } from '../../../src/passage/write-text.ts';

// A blank with a sample is words like others in whatever leaves the site.

const sampled = (value: string): BlankPiece => ({ kind: 'blank', name: '数量', value, sample: '10' });
const sentence = (value: string): Block => ({
  kind: 'paragraph',
  align: 'start',
  text: [
    { kind: 'text', text: '选', strong: false },
    sampled(value),
    { kind: 'text', text: '名', strong: false },
  ],
});
const documentXml = async (blocks: readonly Block[]): Promise<string> => {
  const zip = await JSZip.loadAsync(await (await writeDocx(blocks, [])).arrayBuffer());
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
};

describe.each([
  ['', '选10名'],
  ['12', '选12名'],
])('with the value “%s” a blank with a sample is written', (value, words) => {
  const blocks = [sentence(value)];

  test('as text, indented or not', () => {
    expect(writeText(blocks)).toBe(words);
    expect(writeText(blocks, [], { indent: true })).toBe(`　　${words}`);
    expect(blocks.map(blockText)).toEqual([words]);
  });

  test('as HTML', () => {
    expect(writeHtml(blocks).replace(/<[^>]*>/gu, '')).toBe(words);
    expect(writeHtml(blocks)).not.toContain('data-');
  });

  test('as Markdown', () => {
    expect(writeMarkdown(blocks)).toBe(words);
  });

  test('for Word, not highlighted', async () => {
    const xml = await documentXml(blocks);
    expect([...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('')).toBe(words);
    expect(xml).not.toContain('w:highlight');
  });

  test('and is not open', () => {
    expect(countOpen(blocks)).toBe(0);
    expect(isOpenBlank(sampled(value))).toBe(false);
    expect(countSamples([], [sampled(value)])).toBe(value === '' ? 1 : 0);
  });
});

test('an empty sample is none', () => {
  const blank: BlankPiece = { kind: 'blank', name: '数量', value: '', sample: '' };
  const blocks: Block[] = [{ kind: 'paragraph', align: 'start', text: [blank] }];
  expect(isOpenBlank(blank)).toBe(true);
  expect(writeText(blocks)).toBe('【数量】');
});
