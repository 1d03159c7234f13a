import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../../src/search/files/record.ts';
import { zones, type Zone } from '../../../../src/search/files/record-table.ts';
import { indexed, type IndexedRecord, type Reading } from '../../../../src/search/index/record-html.ts';
import { tokensOf } from '../../../../src/search/tokens/analyzer.ts';
import { codeOfConcept, codeOfPair, codeOfSingle } from '../../../../src/search/tokens/token-code.ts';
import { WordFinder } from '../../../../src/search/tokens/word-finder.ts';
import { anyText, oneOf } from '../../../fixtures/han.ts';
import { searchRecord } from '../../../fixtures/search-record.ts';
import { tokensIn } from '../../../fixtures/small-index.ts';

const variants = new Map([
  ['勞', '劳'],
  ['動', '动'],
]);
const reading: Reading = { variants, concepts: new WordFinder<number>([]) };
const naming: Reading = {
  variants,
  concepts: new WordFinder([
    ['安康杯', 7],
    ['劳动', 9],
  ]),
};
const record = searchRecord({
  url: '/plans/qiye/#a',
  title: '安康杯',
  number: '一、',
  page: '计划',
  group: '三、保护',
  text: '勞動',
  aliases: ['安全赛'],
  asked: ['比安全 怎么比'],
  filters: { topic: ['anquan', 'wenti'], unit: ['qiye'], role: ['cuoshi'], kind: ['plan'] },
});

/** The tokens of each part of a record, cut as its lengths say. */
function partsOf({ html, lengths }: IndexedRecord): Record<Zone, string[]> {
  const tokens = tokensIn(html);
  const part = (zone: Zone): string[] => tokens.splice(0, lengths[zone]);
  const [title, page, asked, text] = zones.map(part);
  if (!title || !page || !asked || !text || tokens.length > 0) throw new Error('lengths and tokens disagree');
  return { title, page, asked, text };
}

const parts = (told: SearchRecord, read = reading, usual = false): Record<Zone, string[]> =>
  partsOf(indexed(told, read, usual));
const stands = (words: string, tokens: readonly string[]): boolean =>
  ` ${tokens.join(' ')} `.includes(` ${tokensOf(words, variants).join(' ')} `);

describe('the parts of a record', () => {
  test('hold their words one after the other', () => {
    const { title, page, asked, text } = parts(record);
    expect(stands('安康杯\n安全赛', title)).toBe(true);
    expect(stands('计划\n三、保护', page)).toBe(true);
    expect(stands('比安全 怎么比', asked)).toBe(true);
    expect(text).toEqual(tokensOf('劳动', variants));
  });

  test('other than the text hold each of their characters once by itself', () => {
    const { title, page, asked, text } = parts(searchRecord({ ...record, text: '安安全全' }));
    expect(title.filter((token) => token === codeOfSingle('安'))).toHaveLength(1);
    expect(page).toContain(codeOfSingle('划'));
    expect(asked).toContain(codeOfSingle('怎'));
    expect(text).not.toContain(codeOfSingle('安'));
  });

  test('hold a concept for every time it is named', () => {
    const { title, page, text } = parts({ ...record, text: '勞動又劳动，安康杯' }, naming);
    const count = (tokens: readonly string[], concept: number): number =>
      tokens.filter((token) => token === codeOfConcept(concept)).length;
    expect([count(title, 7), count(title, 9)]).toEqual([1, 0]);
    expect([count(text, 7), count(text, 9)]).toEqual([1, 2]);
    expect(count(page, 7)).toBe(0);
  });

  test('are as long as the lengths say, whatever they hold', () => {
    const words = fc.oneof(anyText, fc.string({ unit: oneOf('勞動安康杯，A1 ') }));
    fc.assert(
      fc.property(
        words,
        words,
        words,
        words,
        fc.boolean(),
        fc.boolean(),
        (title, page, ask, text, opens, usual) => {
          const made = indexed(searchRecord({ title, page, asked: [ask], text, opens }), naming, usual);
          expect(tokensIn(made.html).every((token) => /^[a-z0-9]+$/u.test(token))).toBe(true);
          const found = partsOf(made);
          expect(found.text.slice(0, tokensOf(text, variants).length)).toEqual(tokensOf(text, variants));
        },
      ),
    );
  });

  test('may all be empty', () => {
    expect(indexed(searchRecord({}), reading, false).lengths).toEqual({
      title: 0,
      page: 0,
      asked: 0,
      text: 0,
    });
  });
});

test('a title that many pages use stands with its page, its other names do not', () => {
  const { title, page } = parts(record, reading, true);
  expect(title).not.toContain(codeOfPair('康', '杯'));
  expect(stands('安全赛', title)).toBe(true);
  expect(stands('安康杯', page)).toBe(true);
  expect(parts(record).page).not.toContain(codeOfPair('康', '杯'));
});

test('what opens a page has the title of the page as its own, too', () => {
  expect(stands('计划', parts({ ...record, opens: true }).title)).toBe(true);
  expect(parts(record).title).not.toContain(codeOfPair('计', '划'));
});

test('the table is told every value, and what opens which kind of page', () => {
  expect(indexed(record, naming, false).filters).toEqual({ ...record.filters, subject: ['7'] });
  expect(indexed({ ...record, opens: true }, naming, false).filters).toEqual({
    ...record.filters,
    subject: ['7'],
    opens: ['plan'],
  });
});

test('the page holds tokens alone, however hostile the words', () => {
  const hostile = '"><script>alert(1)</script>&quot;&amp;\'\\"\n</p>\u2028';
  const words = { title: hostile, number: hostile, page: hostile, group: hostile, text: hostile };
  const { document } = parseHTML(indexed({ ...record, ...words }, reading, false).html);
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelectorAll('p')).toHaveLength(1);
  expect(document.body.textContent).toMatch(/^[a-z0-9 ]*$/u);
});
