import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { draftLines } from '../../../../src/draft/draft-lines.ts';
import { excessOf } from '../../../../src/draft/limits.ts';
import { numberDraft } from '../../../../src/draft/numbered.ts';
import { draftSchema, type Draft } from '../../../../src/draft/schema.ts';
import { record, type RowChange } from '../../../../src/draft/year/record.ts';
import { yearList } from '../../../../src/draft/year/rows.ts';
import { summaryOf, type SummarySettings } from '../../../../src/draft/year/summary.ts';
import { lineText } from '../../../../src/passage/model.ts';
import { reviewText } from '../../../../src/review/review.ts';
import { draftOf, item, words } from '../../../fixtures/drafts.ts';
import { plainContext } from '../../../fixtures/review.ts';
import { anyPlan } from '../../../fixtures/year.ts';

let last = 0;
const ids = (): string => `n${String((last += 1))}`;
const settings = (given: Partial<SummarySettings> = {}): SummarySettings => ({
  period: 'year',
  year: 2027,
  today: { year: 2027, month: 12, day: 20 },
  fill: (inline) => [...inline],
  ids,
  ...given,
});
const measure = (id: string, when: string, work: string, who = '生产委员', check = '记录存档') => ({
  id,
  when: words(when),
  work: words(work),
  who: words(who),
  check: words(check),
});
const plan: Draft = {
  ...draftOf(
    item('yinyan', { heading: null, role: 'yinyan' }),
    item('jiangong', { heading: { level: 1, text: words('组织职工建功立业') } }),
    item('ankang', {
      heading: { level: 2, text: words('以“安康杯”竞赛促安全') },
      measures: [measure('1', '3月', '与各车间签订安全责任书'), measure('2', '10月', '开展安全知识竞赛2场')],
    }),
    item('fuwu', {
      heading: { level: 1, text: words('做实职工服务') },
      measures: [measure('1', '12月', '走访困难职工', '生活委员', '全年不少于10户')],
    }),
    item('kong', { heading: { level: 1, text: words('加强自身建设') } }),
    item('luokuan', {
      heading: null,
      role: 'jieyu',
      blocks: [
        { kind: 'paragraph', text: words('江城机械制造有限公司工会委员会'), align: 'end' },
        { kind: 'paragraph', text: words('2027年1月15日'), align: 'end' },
      ],
    }),
  ),
  title: words('江城机械制造有限公司工会2027年工作计划'),
};
const written = (...changes: RowChange[]): Draft =>
  changes.reduce<Draft>((draft, change, at) => {
    const row = yearList(draft).rows[at];
    return row ? record(draft, row, change, 2027) : draft;
  }, plan);
const textOf = (draft: Draft): string => draftLines(numberDraft(draft), draft.title).text;
const findings = (text: string) =>
  reviewText(text, {
    ...plainContext,
    unit: 'qiye',
    kind: 'whole',
    allowedNames: ['江城机械制造有限公司', '江城机械制造有限公司工会委员会'],
  });

test('a year that went as planned is a summary without a single finding', () => {
  const done = written(
    { state: 'done', evidence: '责任书' },
    { state: 'done', actual: '2' },
    { state: 'done', actual: '12户' },
  );
  const report = summaryOf(done, settings());
  const text = textOf(report);
  expect(text.split('\n')).toEqual([
    '江城机械制造有限公司工会2027年工作总结',
    '2027年，本工会按照《江城机械制造有限公司工会2027年工作计划》开展工作。计划工作3项，已完成3项。现将全年工作总结如下：',
    '一、组织职工建功立业',
    '（一）以“安康杯”竞赛促安全',
    '3月与各车间签订安全责任书，已按计划完成（佐证：责任书）。计划10月开展安全知识竞赛2场，实际2场，如数完成。',
    '二、做实职工服务',
    '12月走访困难职工，计划全年不少于10户，实际12户，比计划多2户。',
    '江城机械制造有限公司工会委员会',
    '2027年12月20日',
  ]);
  expect(findings(text)).toEqual([]);
  expect(report.kind).toBe('report');
});

test('what was not reached is told, asked for its reason, and comes next', () => {
  const text = textOf(
    summaryOf(written({ state: 'missed' }, { state: 'done', actual: '1' }, { moved: 'next' }), settings()),
  );
  expect(text.split('\n').slice(-9, -2)).toEqual([
    '三、存在的不足',
    '一是与各车间签订安全责任书没有完成。',
    '二是走访困难职工没有按原定时间办，改到下一年度。',
    '三是开展安全知识竞赛2场比计划少1场。',
    '四、下一步打算',
    '一是与各车间签订安全责任书，结转到下一年度办理，由生产委员负责。',
    '二是走访困难职工，下一年度办理，由生活委员负责。',
  ]);
  const open = findings(text);
  expect(open.map(({ start, end }) => text.slice(start, end))).toEqual(['【原因】', '【原因】', '【原因】']);
  // Once they are filled in there is nothing left to say.
  expect(findings(text.replaceAll('【原因】', '场地检修'))).toEqual([]);
});

test('the half year tells what was due, and lists what comes', () => {
  const june = settings({ period: 'half', today: { year: 2027, month: 6, day: 30 } });
  const text = textOf(summaryOf(written({ state: 'done' }), june));
  expect(text).toContain('江城机械制造有限公司工会2027年上半年工作总结\n2027年上半年，本工会按照');
  expect(text).toContain('上半年应办的工作1项，已完成1项。现将上半年工作总结如下：');
  expect(text).toContain('二、下半年工作安排\n10月：开展安全知识竞赛2场。\n12月：走访困难职工。\n');
  expect(findings(text)).toEqual([]);
});

test('of what nobody wrote down nothing is made up', () => {
  const text = textOf(summaryOf(plan, settings()));
  expect(text).toContain('计划工作3项，已完成【数量】项。');
  expect(text).toContain('3月与各车间签订安全责任书，【完成情况】。');
  expect(text).not.toMatch(/不足|打算/u);
  const filled = text.replaceAll('【完成情况】', '已完成').replaceAll('【数量】', '3');
  expect(findings(filled)).toEqual([]);
});

describe('titles', () => {
  const title = (plans: string, given: Partial<SummarySettings> = {}): string =>
    lineText(summaryOf({ ...plan, title: words(plans) }, settings(given)).title);
  test.each([
    ['江机工会2027年工作计划', '江机工会2027年工作总结', '江机工会2027年上半年工作总结'],
    ['江机工会2027年度工作要点', '江机工会2027年度工作总结', '江机工会2027年上半年工作总结'],
    ['2027年江机工会工作计划（草案）', '2027年江机工会工作总结', '2027年江机工会上半年工作总结'],
    [
      '2026年工作总结和2027年工作计划',
      '【单位名称】工会2027年工作总结',
      '【单位名称】工会2027年上半年工作总结',
    ],
    ['工会', '【单位名称】工会2027年工作总结', '【单位名称】工会2027年上半年工作总结'],
  ])('%s: %s, %s', (plans, year, half) => {
    expect(title(plans)).toBe(year);
    expect(title(plans, { period: 'half' })).toBe(half);
  });

  test('say the year of the plan, whatever a blank says by now', () => {
    const blank = { kind: 'blank' as const, name: '年份', value: '' };
    const draft = { ...plan, title: [...words('江机工会'), blank, ...words('年工作计划')] };
    const fill: SummarySettings['fill'] = (inline) =>
      inline.map((piece) =>
        piece.kind === 'blank' && piece.name === '年份' ? { ...piece, value: '2028' } : piece,
      );
    const report = summaryOf(draft, settings({ fill }));
    expect(textOf(report)).toMatch(/^江机工会2027年工作总结\n2027年，本工会按照《江机工会2027年工作计划》/u);
  });
});

test('whatever the plan, each of its rows is in its summary once, and the store takes it', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom('half' as const, 'year' as const), (draft, period) => {
      const marked = numbered(draft);
      const report = summaryOf(marked, settings({ period }));
      expect(v.parse(draftSchema, report)).toStrictEqual(report);
      expect(excessOf(report)).toBeUndefined();
      const text = textOf(report);
      const [, told = '', next = ''] =
        /^([^]*?)(?:\n[一二三四五六七八九十]+、存在的不足[^]*?)?(\n[一二三四五六七八九十]+、(?:下一步打算|[下第][半二][年学]期?工作安排)[^]*)?$/u.exec(
          text,
        ) ?? [];
      for (const { work } of yearList(marked).rows) {
        const mark = /行\d+行/u.exec(work)?.[0] ?? '?';
        const inLater = new RegExp(`：[^\\n]*${mark}`, 'u').test(next);
        expect([mark, told.split(mark).length - 1 + (inLater ? 1 : 0)]).toEqual([mark, 1]);
      }
    }),
  );
});

/** A plan in which each work has a mark of its own, so that it can be found in the summary. */
function numbered(draft: Draft): Draft {
  let count = 0;
  const mark = () => words(`行${String((count += 1))}行`);
  const plain = draft.items.map((passage) => ({
    ...passage,
    ...(passage.measures && {
      measures: passage.measures.map((one) => ({ ...one, work: [...mark(), ...one.work] })),
    }),
    blocks: passage.blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map(([when = [], work = [], ...rest]) => [when, [...mark(), ...work], ...rest]),
          }
        : block,
    ),
  }));
  return { ...draft, items: plain };
}
