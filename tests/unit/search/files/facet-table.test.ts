import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetKey, readFacetTable, writeFacetTable } from '../../../../src/search/files/facet-table.ts';

describe('the table of facets', () => {
  test('says which records bear a value', () => {
    const table = readFacetTable(
      writeFacetTable(
        new Map([
          ['a', { topic: ['x', 'y'], kind: ['plan'] }],
          ['b', { topic: [], kind: ['plan'] }],
          ['c', { topic: ['y'] }],
        ]),
      ),
      ['a', 'b', 'c'],
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
        const ids = list.map((_, place) => `r${String(place)}`);
        const table = readFacetTable(
          writeFacetTable(new Map(list.map((values, place) => [`r${String(place)}`, values]))),
          ids,
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
    '{"values":{}}',
    '{"ends":"","values":{}}',
    '{"ends":7,"values":{}}',
    '{"ends":"2 a c","values":{}}',
    '{"ends":"3 a b","values":{}}',
    '{"ends":"2 a b","values":null}',
    '{"ends":"2 a b","values":{"topic=x":"1 5"}}',
    '{"ends":"2 a b","values":{"topic=x":"one"}}',
    '{"ends":"2 a b","values":{"topic=x":[]}}',
  ])('is refused when it is %s', (text) => {
    expect(() => readFacetTable(text, ['a', 'b'])).toThrow();
  });
});
