import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { noTics, ticsIn } from './tics.ts';

describe('a tic', () => {
  test.each([
    ['一年里做到三件事：看书、练手、带徒。', '三件事'],
    ['会前备齐四样：名单、表格、签到、票箱。', '四样'],
    ['每月记两本账。', '两本账'],
    ['把好三道关', '三道关'],
    ['得分最低的一项由分管委员牵头整改。', '得分最低的一项由分管委员牵头'],
  ])('is found in “%s”', (text, words) => {
    expect(ticsIn(text).join()).toContain(`“${words}”`);
  });

  test.each([
    '每年办成【数量：3】件实事，一件事一个责任人。',
    '健全三项机制，处理好三个关系，用好三块阵地。',
    '同样，一样，两样板班组观摩',
    '开展“三件事”活动，到场后每人用三句话讲书里说了什么',
    '得票较低的两项列入下一年计划，写明责任人和期限。',
    '公开。\n\n<Note>写清三件事。</Note>',
  ])('is not found in “%s”', (text) => {
    expect(ticsIn(text)).toEqual([]);
  });

  test('is looked for in what goes into a plan', () => {
    const body = '---\nrole: cuoshi\n---\n<Passage id="a" role="cuoshi">\n三件事。\n</Passage>\n';
    const found = ['plans', 'snippets', 'methods', 'guides'].filter(
      (folder) => noTics.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans', 'snippets']);
  });
});
