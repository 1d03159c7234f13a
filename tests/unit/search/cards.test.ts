import { describe, expect, test } from 'vitest';
import { buildCards } from '../../../src/search/build-cards.ts';
import { readCards } from '../../../src/search/cards.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

describe('buildCards', () => {
  const files = buildCards(smallWords);

  test('puts the terms of a topic into one file', () => {
    expect(files.get('jingsai')).toEqual([
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
    expect(files.get('laws')).toContainEqual({
      slug: 'laodongfa',
      kind: 'law',
      name: '中华人民共和国劳动法',
      aliases: ['劳动法', '中华人民共和国劳动法'],
      text: '核对：待核。',
      confusions: [],
    });
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
])('readCards leaves out %s', (_, data) => {
  expect(readCards(data)).toEqual([]);
});
