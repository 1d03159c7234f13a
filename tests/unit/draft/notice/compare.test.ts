import { describe, expect, test } from 'vitest';
import { compare, compareNow } from '../../../../src/draft/notice/compare.ts';
import { partsOfText } from '../../../../src/draft/notice/draft-parts.ts';
import { splitMarked } from '../../../../src/draft/notice/marked.ts';
import type { Answer, Verdict } from '../../../../src/draft/notice/model.ts';
import { rowsOf } from '../../../../src/draft/notice/rows.ts';
import { standingOf } from '../../../../src/draft/notice/standing.ts';

function answer(demand: string, draft: string, concepts: string[][] = []): Answer {
  const [only] = compareNow(`1.${demand}`, partsOfText(draft), concepts, new Map());
  if (!only) throw new Error('no demand');
  return only;
}

const draft = `红星厂工会计划
一、宣讲
4月、9月各请一名劳模作报告，由宣传委员组织。
二、组织建设
全厂入会率保持在92%，8月补选两个分会。
三、书屋
职工书屋每天开放。`;

describe('verdicts', () => {
  test.each<[string, Verdict]>([
    ['组织劳模宣讲不少于2场', 'met'],
    ['组织劳模宣讲不少于4场', 'weak'],
    ['每季度组织劳模宣讲', 'weak'],
    ['会员入会率达到90%以上', 'met'],
    ['会员入会率达到95%以上', 'weak'],
    ['6月底前完成分会补选', 'weak'],
    ['9月底前完成分会补选', 'met'],
    ['办好职工书屋', 'met'],
    ['举办职工子女夏令营', 'missing'],
    ['组织劳模宣讲，由工会主席负责', 'met'],
    ['办好职工书屋，由专人负责', 'weak'],
  ])('%s: %s', (demand, verdict) => {
    expect(answer(demand, draft).verdict).toBe(verdict);
  });

  test('words for the same are known', () => {
    const text = '二、工作\n5月召开职工代表大会。';
    expect(answer('开好职代会', text).verdict).toBe('missing');
    expect(answer('开好职代会', text, [['职代会', '职工代表大会']]).verdict).toBe('met');
  });

  test('an aim alone is no measure', () => {
    const aimed = answer('建成职工服务驿站', '一、工作目标\n建成职工服务驿站。');
    expect(aimed.verdict).toBe('weak');
    expect(aimed.reasons.join('')).toContain('目标');
  });

  test('for whom is not yet what', () => {
    expect(answer('组织女职工妇科检查', '一、会议\n女职工代表有名额。').verdict).toBe('missing');
    expect(
      answer('组织女职工妇科检查', '一、会议\n女职工有名额。\n二、健康\n5月请医院做妇科检查。').verdict,
    ).toBe('met');
  });

  test('the place where it is done is named before an aim that holds more of the words', () => {
    const both = answer(
      '清凉物资送到作业面',
      '一、工作目标\n清凉物资送到每个作业面。\n二、送清凉\n生活委员把绿豆汤、盐汽水送到各个作业面。',
    );
    expect(both.verdict).toBe('met');
    expect(both.found[0]?.place).toBe('二、送清凉');
  });

  test('without a draft everything is missing', () => {
    expect(answer('办好职工书屋', '').verdict).toBe('missing');
  });
});

test('a demand as long as a page is looked up in as many steps as it has words', () => {
  const words = Array.from({ length: 40 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at * 7, 0x5000 + at * 11),
  );
  const steps = compare(`1.${words.join('、')}`, partsOfText(draft), [], new Map());
  let count = 0;
  while (steps.next().done !== true) count += 1;
  expect(count).toBeGreaterThan(words.length);
});

test('an answer says where, with which words, what is lacking, and what to look for', () => {
  const { found, reasons, query } = answer('组织劳模宣讲不少于4场', draft);
  expect(found[0]?.place).toBe('一、宣讲');
  expect(found[0]?.text).toContain('各请一名劳模作报告');
  expect(found[0]?.words).toContain('劳模');
  expect(reasons.join('')).toContain('2');
  expect(query).toBe('劳模 宣讲');
});

test('points of an item are shared by its demands', () => {
  const answers = compareNow('1.办好职工书屋；举办夏令营（10分）', partsOfText(draft), [], new Map());
  expect(answers.map(({ verdict }) => verdict)).toEqual(['met', 'missing']);
  expect(standingOf(answers)).toEqual({
    counts: { met: 1, weak: 0, missing: 1 },
    points: 10,
    atRisk: { met: 5, weak: 0, missing: 5 },
  });
  expect(rowsOf(answers, [{ demand: '举办夏令营', evidence: '照片', own: '' }], () => '')).toEqual([
    ['办好职工书屋', '10（2项合计）', '三、书屋', '', '已列入计划'],
    ['举办夏令营', '', '', '照片', '未列入，待补写'],
  ]);
});

test('marked pieces make up the text', () => {
  const pieces = splitMarked('请劳模讲劳模精神', ['劳模', '劳模精神']);
  expect(pieces.map(({ text }) => text).join('')).toBe('请劳模讲劳模精神');
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['劳模', '劳模精神']);
});

test('a long comparison says of how many demands it has judged how many', () => {
  const notice = Array.from({ length: 50 }, (_, at) => `${String(at + 1)}.开展第${String(at)}次劳模宣讲`);
  const told = [...compare(notice.join('\n'), partsOfText(draft), [], new Map())].filter(Boolean);
  expect(told.map((progress) => progress?.done)).toEqual(notice.map((_, at) => at + 1));
  expect(new Set(told.map((progress) => progress?.all))).toEqual(new Set([50]));
});

test('a heading with nothing under it answers by itself', () => {
  const [only] = compareNow(
    '1.办好职工书屋',
    partsOfText('一、职工书屋\n二、劳模宣讲\n请劳模作报告。'),
    [],
    new Map(),
  );
  expect(only?.found.map(({ text }) => text)).toEqual(['职工书屋']);
});
