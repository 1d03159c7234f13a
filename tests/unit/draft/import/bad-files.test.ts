import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { excessOf } from '../../../../src/draft/limits.ts';
import { largestFile } from '../../../../src/draft/import/file-kind.ts';
import { readFile } from '../../../../src/draft/import/read-file.ts';
import { draftOfLines, parse } from '../../../support/exports.ts';
import { p, wordFile } from '../../../support/word-file.ts';

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readFile(name, bytes, parse);
  return 'problem' in read ? read.problem : 'none';
}

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/files/import/${name}`));

test('old and foreign formats say how to save them', async () => {
  for (const ending of ['doc', 'rtf', 'odt'])
    expect(await problemOf(`a.${ending}`, file(`number-words.${ending}`))).toContain('Word 文档（*.docx）');
  // WPS writes the container of old Word files, under its own name.
  expect(await problemOf('计划.wps', file('number-words.doc'))).toMatch(
    /\.wps.*另存为.*Word 文档（\*\.docx）/u,
  );
  expect(await problemOf('a.pdf', file('number-words.pdf'))).toContain('PDF');
});

test('what a file is counts, not what it is called', async () => {
  const docx = file('number-words.docx');
  expect(await problemOf('计划.doc', docx)).toBe('none');
  expect(await problemOf('计划', docx)).toBe('none');
  expect(await problemOf('计划.doc', file('sources/number-words.html'))).toBe('none');
  expect(await problemOf('计划.docx', file('number-words.doc'))).toContain('.doc');
  expect(await problemOf('计划.docx', file('number-words.pdf'))).toContain('PDF');
});

test('a locked file says how to unlock it', async () => {
  const locked = new Uint8Array(4096);
  locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  locked.set(
    new Uint8Array(new Uint16Array(Array.from('EncryptedPackage', (char) => char.charCodeAt(0))).buffer),
    1200,
  );
  expect(await problemOf('计划.docx', locked)).toContain('密码');
});

test('damaged files', async () => {
  const docx = file('number-words.docx');
  for (const end of [3, 100, 2000, docx.length - 30])
    expect(await problemOf('a.docx', docx.subarray(0, end))).toContain('读不出来');
  const turned = docx.map((byte, index) => (index > 400 && index < 1500 ? byte ^ 0xff : byte));
  expect(await problemOf('a.docx', turned)).not.toBe('none');
  expect(await problemOf('a.docx', zipSync({ 'a.txt': strToU8('话') }))).toContain('读不出来');
  expect(await problemOf('a.docx', zipSync({ 'word/document.xml': strToU8('<w:document>') }))).toContain(
    '读不出来',
  );
  const entity = '<!DOCTYPE w [<!ENTITY a "话">]><w:document><w:body/></w:document>';
  expect(await problemOf('a.docx', zipSync({ 'word/document.xml': strToU8(entity) }))).toContain('读不出来');
});

test('nothing to read', async () => {
  expect(await problemOf('a.txt', new Uint8Array())).toContain('空的');
  expect(await problemOf('a.txt', strToU8(' \r\n　'))).toContain('空的');
  expect(await problemOf('a.docx', wordFile({ body: p('') }))).toContain('空的');
  const picture = '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>';
  expect(await problemOf('a.docx', wordFile({ body: picture }))).toContain('只有图片');
  expect(
    await problemOf(
      'a.txt',
      new Uint8Array(5000).map((_, index) => index % 7),
    ),
  ).toContain('不是文稿');
});

test('a part that would unpack to more than any document is not unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(41_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await problemOf('a.docx', bomb)).toContain('太大');
});

test('20 MB of pictures do no harm, more than any document has is refused', async () => {
  const noise = new Uint8Array(20_000_000).map((_, index) => (index * 2_654_435_761) >>> 13);
  const body = p('一、目标') + p('满意率不低于90%。');
  const parts = { 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) };
  const large = zipSync({ ...parts, 'word/media/image1.png': [noise, { level: 0 }] });
  expect(large.length).toBeGreaterThan(20_000_000);
  expect(await problemOf('a.docx', large)).toBe('none');
  expect(await problemOf('a.docx', new Uint8Array(largestFile + 1))).toContain('太大');
});

test('300 pages are read, and are too much for the desk in words that say so', async () => {
  const page =
    p('（一）措施') +
    Array.from({ length: 12 }, () => p('每季度检查一次，由组织委员负责，结果当月公布在公开栏。')).join('');
  const read = await readFile('a.docx', wordFile({ body: p('一、任务') + page.repeat(300) }), parse);
  if (!('lines' in read)) throw new Error(JSON.stringify(read));
  expect(read.lines).toHaveLength(3901);
  const { title, items } = draftOfLines(read.lines);
  expect(items).toHaveLength(301);
  expect(excessOf({ id: 'd', title, items, unit: '', changed: 0 })).toContain('最多');
});
