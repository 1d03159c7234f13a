import { expect, test } from 'vitest';
import { lawsNamedIn } from '../../../src/vocabulary/law-mentions.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const slugs = (text: string) => lawsNamedIn(text, smallWords.laws.values()).map(({ slug }) => slug);

test('a law is known by its full and by its short name, once', () => {
  expect(slugs('见《工会法》第四条和《中华人民共和国工会法》')).toEqual(['gonghuifa']);
  expect(slugs('《中华人民共和国劳动法》、《工会法》')).toEqual(['gonghuifa', 'laodongfa']);
});

test('other names and mere words are no law of the list', () => {
  expect(slugs('《工会法实施办法》、工会法、《《工会法》')).toEqual(['gonghuifa']);
  expect(slugs('《工会法实施办法》、工会法')).toEqual([]);
});
