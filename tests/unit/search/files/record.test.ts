import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock, writeBlock } from '../../../../src/search/files/record.ts';
import { searchRecord } from '../../../fixtures/search-record.ts';

const stored = {
  url: '/x/#a',
  title: '甲',
  number: '一、',
  page: '乙',
  group: '丙',
  text: '丁\n戊',
  notes: '己',
};

describe('records that are stored together', () => {
  test('are read as what a hit shows of them, in their order', () => {
    const records = [searchRecord({ ...stored, asked: ['怎么写'] }), searchRecord({ url: '/x/#b' })];
    const read = readBlock(writeBlock(records));
    expect(read[0]).toEqual(stored);
    expect(read.map(({ url }) => url)).toEqual(['/x/#a', '/x/#b']);
  });

  test.each([
    '',
    'undefined',
    '[',
    'null',
    '1',
    '"text"',
    '{}',
    '[{"title":"甲"}]',
    '[null]',
    JSON.stringify(stored),
    '\uD800',
  ])('are not %j', (text) => {
    expect(() => readBlock(text)).toThrow();
  });

  test('lose what is not known', () => {
    expect(readBlock(JSON.stringify([{ ...stored, html: '<b>', toString: '乙' }]))).toEqual([stored]);
  });

  test('hold only text, for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (value) => {
        const one = `{"url":"","title":${value},"number":7,"page":"","group":"","text":"","notes":""}`;
        expect(() => readBlock(`[${one}]`)).toThrow();
      }),
    );
  });
});
