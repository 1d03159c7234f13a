import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetKey, readFacetTable, writeFacetTable } from '../../../src/search/facet-table.ts';

describe('the table of facets', () => {
  test('says which records bear a value', () => {
    const table = readFacetTable(
      writeFacetTable([
        { id: 'a', values: { topic: ['x', 'y'], kind: ['plan'] } },
        { id: 'b', values: { topic: [], kind: ['plan'] } },
        { id: 'c', values: { topic: ['y'] } },
      ]),
    );
    expect(Object.fromEntries([...table].map(([key, ids]) => [key, [...ids]]))).toEqual({
      'topic=x': ['a'],
      'topic=y': ['a', 'c'],
      'kind=plan': ['a', 'b'],
    });
  });

  test('gives back whatever was written', () => {
    const value = fc.stringMatching(/^[a-z0-9-]{1,8}$/u);
    const record = fc.record({ topic: fc.uniqueArray(value), unit: fc.uniqueArray(value) });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (list) => {
        const table = readFacetTable(
          writeFacetTable(list.map((values, place) => ({ id: `r${String(place)}`, values }))),
        );
        for (const [place, values] of list.entries()) {
          for (const topic of values.topic)
            expect(table.get(facetKey('topic', topic))?.has(`r${String(place)}`)).toBe(true);
        }
        const written = list.flatMap(({ topic, unit }) => [...topic, ...unit]).length;
        expect([...table.values()].reduce((sum, ids) => sum + ids.size, 0)).toBe(written);
      }),
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"ids":"","values":{}}',
    '{"ids":7,"values":{}}',
    '{"ids":"a b","values":null}',
    '{"ids":"a b","values":{"topic=x":"1 5"}}',
    '{"ids":"a b","values":{"topic=x":"one"}}',
    '{"ids":"a b","values":{"topic=x":[]}}',
  ])('is refused when it is %s', (text) => {
    expect(() => readFacetTable(text)).toThrow();
  });
});
