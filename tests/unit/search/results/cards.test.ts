import { describe, expect, test } from 'vitest';
import { buildCards } from '../../../../src/search/index/cards.ts';
import { buildConcepts } from '../../../../src/search/index/concepts.ts';
import { readCards, type Card } from '../../../../src/search/files/card.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

describe('buildCards', () => {
  const concepts = buildConcepts(smallWords);
  const files = buildCards(smallWords, concepts);
  const cardsOf = (word: string): Card[] | undefined =>
    files.get(concepts.findIndex(({ words }) => words.includes(word)));

  test('puts the terms of a concept into one file', () => {
    expect(cardsOf('技能比武')).toEqual([
      {
        slug: 'jineng-biwu',
        kind: 'term',
        name: '技能比武',
        aliases: [],
        text: '比技术的竞赛。',
        confusions: [{ name: '岗位练兵', difference: '练兵是平时练，比武是集中比。' }],
      },
    ]);
  });

  test('says of a law how it was checked, and nothing that is not known', () => {
    expect(cardsOf('劳动法')).toContainEqual({
      slug: 'laodongfa',
      kind: 'law',
      name: '中华人民共和国劳动法',
      aliases: ['劳动法', '中华人民共和国劳动法'],
      text: '核对：待核。',
      confusions: [],
    });
  });

  test('makes a file for each concept that has a card, and for no other', () => {
    const explained = concepts.flatMap(({ card }, place) => (card === '' ? [] : [place]));
    expect([...files.keys()].sort((a, b) => a - b)).toEqual(explained);
  });

  test('writes files that can be read again', () => {
    for (const cards of files.values()) expect(readCards(JSON.parse(JSON.stringify(cards)))).toEqual(cards);
  });
});

const card = { slug: 'a', kind: 'term', name: '甲', aliases: [], text: '乙', confusions: [] };

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an object', card],
  ['null', [null]],
  ['a card without text', [{ ...card, text: undefined }]],
  ['a card of another kind', [{ ...card, kind: 'plan' }]],
  ['a card with damaged confusions', [{ ...card, confusions: [{ name: '丙' }] }]],
  ['a card whose confusions are no list', [{ ...card, confusions: 'x' }]],
  ['a card without aliases', [{ ...card, aliases: null }]],
])('readCards refuses %s', (_, data) => {
  expect(() => readCards(data)).toThrow();
});
