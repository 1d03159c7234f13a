import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageFingerprints } from '../../../src/trace/index/page-fingerprints.ts';
import { readSentences } from '../../../src/trace/index/read-sentences.ts';
import { readTraceData, writeTraceData } from '../../../src/trace/locate/fingerprints.ts';
import { fingerprintBits, fingerprintOf } from '../../../src/trace/locate/hash.ts';
import { locatePages } from '../../../src/trace/locate/locate.ts';
import { pack, unpack } from '../../../src/trace/locate/rice.ts';

const rising = fc
  .uniqueArray(fc.nat(2 ** fingerprintBits - 1), { maxLength: 60 })
  .map((list) => list.sort((a, b) => a - b));

test('packed numbers come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(rising, { maxLength: 5 }), fc.integer({ min: 12, max: 20 }), (lists, low) => {
      const lengths = lists.map(({ length }) => length);
      expect(unpack(pack(lists, low), lengths, low)).toEqual(lists);
    }),
    { numRuns: 100 },
  );
});

test('bytes that end too early are refused', () => {
  const bytes = pack([[5, 1000, 70_000]], 14);
  expect(unpack(bytes.slice(0, 2), [3], 14)).toBeUndefined();
  expect(unpack(bytes, [300], 14)).toBeUndefined();
});

test.each([
  null,
  {},
  { version: 2, questions: {}, pages: [], low: 3, prints: '' },
  { version: 1, questions: {}, pages: [['//evil.example/', 1]], low: 3, prints: 'AAAA' },
  { version: 1, questions: {}, pages: [['/a/', 1]], low: 3, prints: '***' },
  { version: 1, questions: {}, pages: [['/a/', 900]], low: 3, prints: 'AAAA' },
])('a damaged file is refused: %j', (data) => {
  expect(readTraceData(data)).toBeUndefined();
});

const pages = new Map([
  ['/a/', [['每月到装卸平台查一次叉车通道和转弯镜'], ['三个月内没有出过事的班组免查一次']]],
  ['/b/', [['高温天给码头和堆场送两次绿豆汤'], ['由', '每年送给码头值夜班的师傅一双防滑鞋']]],
]);

function located(sentences: readonly string[], had: readonly string[] = []): string[] | undefined {
  const written: unknown = JSON.parse(
    writeTraceData(pageFingerprints(pages), { anquan: '去年哪里出过险？' }),
  );
  const data = readTraceData(written);
  if (!data) return undefined;
  const steps = locatePages(sentences, data.fingerprints, new Set(had));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('the page of a sentence is found, once, and not where it is compared with anyway', () => {
  const sentence = '高温天给码头和堆场送两次绿豆汤。';
  expect(located([sentence, sentence, '食堂后门的灯这个月换成亮一点的。'])).toEqual(['/b/']);
  expect(located([sentence], ['/b/'])).toEqual([]);
  expect(located(['每月到装卸平台查一次叉车通道和转弯镜', sentence])).toEqual(['/a/', '/b/']);
  expect(located(['', '食堂后门的灯这个月换成亮一点的。'])).toEqual([]);
});

test('a fingerprint has its bits, and letters that are alike have others', () => {
  const prints = ['安全责任书', '安全责任状', '全安责任书'].map(fingerprintOf);
  expect(new Set(prints).size).toBe(3);
  expect(prints.every((print) => print >= 0 && print < 2 ** fingerprintBits)).toBe(true);
});

test('of a page the passages are read, without advice, numbers and headings, a blank between its words', () => {
  const html = `<main data-kind="snippet"><article data-document>
    <p>不在段落里的话不算样例。</p>
    <section id="a" data-passage><h2><span data-number>一、</span>标题</h2>
    <p>每月到<data class="blank" data-blank="地点" data-sample="装卸平台">装卸平台</data>查一次。再
    看灯。</p><aside data-no-copy><p>给写作者的话。</p></aside><ul><li>一项<br>两行</li></ul></section>
    <section id="b" data-passage data-schedule="1"><p>总表里的话又说一遍。</p></section></article></main>`;
  expect(readSentences(html)).toEqual([['每月到', '查一次'], ['再看灯'], ['一项'], ['两行']]);
  expect(readSentences(html.replace('"snippet"', '"guide"'))).toEqual([]);
  expect(readSentences('')).toEqual([]);
});
