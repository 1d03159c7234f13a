import { describe, expect, test } from 'vitest';
import { elementOf } from '../../fixtures/dom.ts';
import { messageOfPromise } from '../../fixtures/message-of.ts';
import { renderMdx } from '../../fixtures/render-mdx.ts';

const passage = (body: string, attributes = 'id="a" topics="anquan" role="cuoshi"'): string =>
  `<Passage ${attributes}>\n${body}\n\n</Passage>\n`;

const table = (...rows: string[]): string =>
  [
    '<Measures>',
    '',
    '| 月份 | 工作 | 责任人 | 检验办法 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '</Measures>',
  ].join('\n');

const prose = '3月前与各车间签订安全责任书，由生产委员负责。6月至9月每月查一次，组织委员记录。';
const rows = [
  '| 3 | 与各车间签订安全责任书 | 生产委员 | 责任书存档 |',
  '| 6—9 | 查一次休息点 | 组织委员 | 检查记录 |',
];
const whole = `## 安康杯\n\n${prose}\n\n${table(...rows)}`;

const render = async (source: string, ...rest: [frontmatter?: Record<string, unknown>, path?: string]) =>
  elementOf(`<main>${(await renderMdx(source, ...rest)).html}</main>`);
const problemOf = (source: string, ...rest: [frontmatter?: Record<string, unknown>, path?: string]) =>
  messageOfPromise(renderMdx(source, ...rest));
const withoutSpace = (text: string | null | undefined): string => (text ?? '').replace(/\s/gu, '');
const rowsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((row) =>
    [...row.children].map((one) => withoutSpace(one.textContent)).join('|'),
  );

const attributesOf = (root: ParentNode, selector: string, ...names: string[]): string[] =>
  [...root.querySelectorAll(selector)].map((element) =>
    names.map((name) => element.getAttribute(name) ?? '').join(' '),
  );

const section = {
  title: '安康杯',
  topic: 'anquan',
  role: 'cuoshi',
  units: ['qiye'],
  length: '短',
  source: 'original',
  checked: '2026-11-22',
};

describe('a note', () => {
  test('stands beside the text, under its own label', async () => {
    const page = await render(passage('## 安康杯\n\n正文。\n\n<Note>不足20人的车间可以合签。</Note>'));
    const note = page.querySelector('section > aside');
    expect(note?.hasAttribute('data-note')).toBe(true);
    expect([...(note?.children ?? [])].map((child) => child.outerHTML)).toEqual([
      '<strong>写作提示</strong>',
      '<p>不足20人的车间可以合签。</p>',
    ]);
  });

  test('may have several paragraphs, a list, marked words and blanks, in sections and methods, too', async () => {
    const body = '## 甲\n\n正文。\n\n<Note>\n\n一段**重点**。\n\n- 【年份】年\n\n</Note>';
    for (const page of [
      await render(passage(body)),
      await render(body, section, 'snippets/anquan/ankangbei.mdx'),
      await render(passage(body), {}, 'methods/x.mdx'),
      await render(passage(body), {}, 'guides/x.mdx'),
    ]) {
      const note = page.querySelector('[data-note]');
      expect([...(note?.children ?? [])].map((child) => child.localName)).toEqual(['strong', 'p', 'ul']);
      expect(note?.querySelector('p strong')?.textContent).toBe('重点');
      expect(note?.querySelector('data')?.textContent).toBe('【年份】');
    }
  });

  test('has no part in what the page knows of the passage', async () => {
    const { frontmatter } = await renderMdx(passage('## 甲\n\n【年份】\n\n<Note>写【单位名称】。</Note>'));
    expect(frontmatter.passages).toMatchObject([{ blanks: ['年份'] }]);
  });
});

describe('measures', () => {
  test('stand folded at the end of the passage, each row with its months and its owner', async () => {
    const page = await render(passage(whole, 'id="a" topics="anquan" role="cuoshi" basis="gonghuifa:32"'));
    const details = page.querySelector('section')?.lastElementChild;
    expect(details?.localName).toBe('details');
    expect(details?.hasAttribute('data-measures')).toBe(true);
    expect(details?.hasAttribute('open')).toBe(false);
    expect(details?.firstElementChild?.outerHTML).toBe(
      '<summary>事项 2 项：月份、责任人、检验办法</summary>',
    );
    expect(rowsOf(page, '[data-measures] tr')).toEqual([
      '月份|工作|责任人|检验办法',
      '3|与各车间签订安全责任书|生产委员|责任书存档',
      '6—9|查一次休息点|组织委员|检查记录',
    ]);
    const marked = [...page.querySelectorAll('[data-measure]')].map(
      (row) =>
        `${row.localName} ${String(row.getAttribute('data-when'))} ${String(row.getAttribute('data-who'))}`,
    );
    expect(marked).toEqual(['tr 3 生产委员', 'tr 6—9 组织委员']);
  });

  test('stand in a section, too', async () => {
    const page = await render(whole, section, 'snippets/anquan/ankangbei.mdx');
    expect(page.querySelectorAll('[data-measure]')).toHaveLength(2);
  });

  test('may have a rhythm, an open month and an open owner', async () => {
    const text = '【月份】前由【责任人】办一次，每季度公布，每学期总结。';
    const page = await render(
      passage(
        `## 甲\n\n${text}\n\n${table(
          '| 【月份】 | 办一次评议会 | 【责任人】 | 签到 |',
          '| 每季 | 公布评议结果 | 【责任人】 | 照片 |',
          '| 每学期 | 总结评议 | 【责任人】 | 报告 |',
        )}`,
      ),
    );
    const marked = [...page.querySelectorAll('[data-measure]')].map((row) => [
      row.getAttribute('data-when'),
      row.getAttribute('data-who'),
    ]);
    expect(marked).toEqual([
      ['', ''],
      ['每季', ''],
      ['每学期', ''],
    ]);
  });

  test('repeat the open blanks of the text', async () => {
    const text = '【月份】由【责任人】办，【月份】由【责任人】查。';
    const page = await render(
      passage(
        `## 甲\n\n${text}\n\n${table(
          '| 【月份】 | 办一次评议会 | 【责任人】 | 【单位名称】 |',
          '| 【月份】 | 查一次台账 | 【责任人】 | 照片 |',
          '| 【月份】 | 报送一次结果 | 【责任人】 | 照片 |',
        )}`,
      ),
    );
    const ordinals = attributesOf(page, '[data-measures] [data-blank]', 'data-blank', 'data-ordinal');
    expect(ordinals).toEqual([
      '月份 0',
      '责任人 0',
      '单位名称 0',
      '月份 1',
      '责任人 1',
      '月份 1',
      '责任人 1',
    ]);
  });

  test('are counted in what the page knows of the passage, and their blanks are not', async () => {
    const { frontmatter } = await renderMdx(
      passage(
        `## 甲\n\n【年份】年3月由【责任人】办。\n\n${table('| 3 | 办一次评议会 | 【责任人】 | 照片 |')}`,
      ),
    );
    expect(frontmatter.passages).toMatchObject([{ blanks: ['年份', '责任人'], measures: 1 }]);
  });
});

describe('months and owners that are a sample in the text', () => {
  const text =
    '【月份：3】前由【责任人：生产委员】办，【月份：6】至【月份：9】由【责任人：工会副主席】和组织委员查。';
  const source = passage(
    `## 甲\n\n${text}\n\n${table(
      '| 3 | 办3场安全培训 | 生产委员 | 签到表 |',
      '| 6—9 | 查一次休息点 | 工会副主席、组织委员 | 【责任人：生产委员】签字 |',
    )}`,
  );
  const schedule = passage('## 时间安排\n\n<Schedule/>', 'id="shijian" topics="anquan" role="shijian"');

  test('are that blank in the rows', async () => {
    const page = await render(source);
    expect(attributesOf(page, '[data-measures] [data-blank]', 'data-blank', 'data-sample', 'value')).toEqual([
      '月份 3月 ',
      '责任人 生产委员 ',
      '月份 6月 ',
      '月份 9月 ',
      '责任人 工会副主席 ',
      '责任人 生产委员 ',
    ]);
    expect(rowsOf(page, '[data-measure]')).toEqual([
      '3月|办3场安全培训|生产委员|签到表',
      '6月—9月|查一次休息点|工会副主席、组织委员|生产委员签字',
    ]);
    expect(attributesOf(page, '[data-measure]', 'data-when', 'data-who')).toEqual([
      '3 生产委员',
      '6—9 工会副主席、组织委员',
    ]);
  });

  test('are it in the schedule, too, with the passage it belongs to', async () => {
    const page = await render(source + schedule);
    expect(rowsOf(page, '#shijian tbody tr')).toEqual([
      '3月|办3场安全培训|生产委员|签到表',
      '6月至9月|查一次休息点|工会副主席、组织委员|生产委员签字',
    ]);
    const blanks = attributesOf(page, '#shijian [data-blank]', 'data-blank', 'data-sample', 'data-of');
    expect(blanks).toEqual([
      '月份 3月 a',
      '责任人 生产委员 a',
      '月份 6月 a',
      '月份 9月 a',
      '责任人 工会副主席 a',
      '责任人 生产委员 a',
    ]);
  });

  test('written as the blank they stay that blank', async () => {
    const page = await render(
      passage(
        `## 甲\n\n${text}\n\n${table(
          '| 【月份：3】 | 办一次安全培训 | 【责任人：生产委员】 | 签到表 |',
          '| 【月份：6】—【月份：9】 | 查一次休息点 | 【责任人：工会副主席】 | 记录 |',
        )}`,
      ),
    );
    expect(rowsOf(page, '[data-measure]')).toEqual([
      '3月|办一次安全培训|生产委员|签到表',
      '6月—9月|查一次休息点|工会副主席|记录',
    ]);
  });
});

describe('a schedule', () => {
  const schedule = (tag = '<Schedule/>'): string =>
    passage(`## 时间安排\n\n${tag}`, 'id="shijian" topics="anquan" role="shijian"');
  const other = passage(
    `## 送温暖\n\n1月由生活委员走访，3月前由组织委员与各车间签订安全责任书，每月公布。\n\n${table(
      '| 每月 | 公布台账 | 生活委员 | 公示照片 |',
      '| 1 | 走访困难职工 | 生活委员 | 签收单 |',
      '| 3 | 与各车间签订安全责任书 | 组织委员 | 责任书存档 |',
    )}`,
    'id="b" topics="anquan" role="cuoshi"',
  );

  test('lists the measures of the page by month, the same work once', async () => {
    const page = await render(passage(whole) + other + schedule());
    const place = page.querySelector('#shijian');
    expect(place?.getAttribute('data-schedule')).toBe('1');
    expect(rowsOf(page, '#shijian table tr')).toEqual([
      '月份|工作|责任人|检验办法',
      '1月|走访困难职工|生活委员|签收单',
      '3月|与各车间签订安全责任书|生产委员、组织委员|责任书存档',
      '6月至9月|查一次休息点|组织委员|检查记录',
      '每月|公布台账|生活委员|公示照片',
    ]);
    expect(page.querySelectorAll('#shijian [data-measure]')).toHaveLength(0);
  });

  test('may begin in September', async () => {
    const autumn = passage(
      `## 家访\n\n10月由文体委员家访。\n\n${table('| 10 | 走访新教师家庭 | 文体委员 | 家访记录 |')}`,
      'id="c" topics="anquan" role="cuoshi"',
    );
    const page = await render(passage(whole) + other + autumn + schedule('<Schedule from="9"/>'));
    expect(page.querySelector('#shijian')?.getAttribute('data-schedule')).toBe('9');
    const months = rowsOf(page, '#shijian tbody tr').map((row) => row.split('|')[0]);
    expect(months).toEqual(['10月', '1月', '3月', '6月至9月', '每月']);
  });

  test('says of its blanks whose values they show', async () => {
    const one = passage(
      `## 甲\n\n【月份】由【责任人】办。\n\n${table('| 【月份】 | 办一次评议会 | 【责任人】 | 照片 |')}`,
    );
    const page = await render(one + schedule());
    const blanks = attributesOf(page, '#shijian [data-blank]', 'data-blank', 'data-of', 'data-ordinal');
    expect(blanks).toEqual(['月份 a 0', '责任人 a 0']);
    expect(page.querySelectorAll('#a [data-of]')).toHaveLength(0);
  });

  test('stands before the passages it lists as well as behind them', async () => {
    const page = await render(schedule() + passage(whole));
    expect(rowsOf(page, '#shijian tbody tr')).toHaveLength(2);
  });
});

describe('a mistake', () => {
  const measure = (row: string): string => passage(`## 安康杯\n\n${prose}\n\n${table(...rows, row)}`);

  test.each([
    [
      'a month that is none',
      measure('| 13 | 甲甲甲甲 | 生产委员 | 乙 |'),
      '第 12 行，月份：“13”不是月份：只写 1 到 12、6—9、每月、每季、每学期，或者月份的填空。最接近的有：1、3、10',
    ],
    ['a month with 月', measure('| 3月 | 甲甲甲甲 | 生产委员 | 乙 |'), '“3月”不是月份：只写 1 到 12'],
    ['another dash', measure('| 6-9 | 甲甲甲甲 | 生产委员 | 乙 |'), '“6-9”不是月份'],
    ['another rhythm', measure('| 每周 | 甲甲甲甲 | 生产委员 | 乙 |'), '最接近的有：每月、每季'],
    ['a blank that is no month', measure('| 【年份】 | 甲甲甲甲 | 生产委员 | 乙 |'), '“【年份】”不是月份'],
    [
      'a month the text has not',
      measure('| 4 | 甲甲甲甲 | 生产委员 | 乙 |'),
      '第 12 行，月份：本段正文里没有“4月”。最接近的有：3月、6月、9月',
    ],
    [
      'an end of a span the text has not',
      measure('| 6—8 | 甲甲甲甲 | 生产委员 | 乙 |'),
      '月份：本段正文里没有“8月”',
    ],
    [
      'a rhythm the text has not',
      measure('| 每季 | 甲甲甲甲 | 生产委员 | 乙 |'),
      '月份：本段正文里没有“每季”',
    ],
    [
      'a blank the text has not',
      measure('| 【月份】 | 甲甲甲甲 | 生产委员 | 乙 |'),
      '月份：本段正文里没有“【月份】”',
    ],
    [
      'an owner the text has not',
      measure('| 3 | 甲甲甲甲 | 生活委员 | 乙 |'),
      '第 12 行，责任人：本段正文里没有“生活委员”',
    ],
    [
      'one of two owners',
      measure('| 3 | 甲甲甲甲 | 生产委员、文体委员 | 乙 |'),
      '责任人：本段正文里没有“文体委员”',
    ],
    ['an empty cell', measure('| 3 | 甲甲甲甲 | 生产委员 |  |'), '第 12 行，检验办法：这一格是空的'],
    [
      'too few cells',
      measure('| 3 | 甲甲甲甲 | 生产委员 |'),
      '第 12 行，<Measures>：一行要有 4 格，这一行有 3 格',
    ],
    ['too many cells', measure('| 3 | 甲甲甲甲 | 生产委员 | 乙 | 丙 |'), '一行要有 4 格，这一行有 5 格'],
    [
      'a month of the text that no row has',
      passage(`## 甲\n\n${prose}12月总结。\n\n${table(...rows)}`),
      '第 6 行，<Measures>：正文里的“12月”没有写进表里',
    ],
    [
      'a sample month of the text that no row has',
      passage(`## 甲\n\n${prose}【月份：12】总结。\n\n${table(...rows)}`),
      '<Measures>：正文里的“12月”没有写进表里',
    ],
    [
      'a sample owner of the text that no row has',
      passage(`## 甲\n\n${prose}由【责任人：文体委员】报。\n\n${table(...rows)}`),
      '<Measures>：正文里的责任人“文体委员”没有写进表里',
    ],
    [
      'an owner that is nearly a sample',
      passage(`## 甲\n\n3月由【责任人：生产委员】报。\n\n${table('| 3 | 甲甲甲甲 | 生产委圆 | 乙 |')}`),
      '责任人：本段正文里没有“生产委圆”。最接近的有：生产委员',
    ],
    [
      'another head',
      passage(`## 甲\n\n${prose}\n\n${table(...rows).replace('检验办法', '检验')}`),
      '第 8 行，<Measures> 表头：要正好是 | 月份 | 工作 | 责任人 | 检验办法 |，现在是 | 月份 | 工作 | 责任人 | 检验 |',
    ],
    ['no row', passage(`## 甲\n\n${prose}\n\n${table()}`), '<Measures>：表格里一行也没有'],
    [
      'no table',
      passage(`## 甲\n\n${prose}\n\n<Measures>\n\n甲\n\n</Measures>`),
      '第 8 行，<Measures>：里面只放一张表格，表格前后各空一行',
    ],
    ['nothing', passage(`## 甲\n\n${prose}\n\n<Measures>\n</Measures>`), '里面只放一张表格'],
    [
      'words beside the table',
      passage(`## 甲\n\n${prose}\n\n${table(...rows, '', '甲')}`),
      '里面只放一张表格',
    ],
    [
      'an attribute',
      passage(`## 甲\n\n${prose}\n\n${table(...rows).replace('<Measures>', '<Measures id="a">')}`),
      '<Measures>：这个标签没有属性',
    ],
    ['words behind them', passage(`${whole}\n\n再说一句。`), '<Measures>：要放在段落的最后，后面不再有文字'],
    [
      'two tables of measures',
      passage(`${whole}\n\n${table(...rows)}`),
      '<Measures>：一个段落只写一个 <Measures>',
    ],
    ['nothing but measures', passage(`## 甲\n\n${table(...rows)}`), '段落里只有标题，没有正文'],
    [
      'an unknown tag',
      passage('## 甲\n\n乙\n\n<Measure>丙</Measure>'),
      '第 6 行，<Measure>：没有这个标签。最接近的有：Measures',
    ],
    [
      'a note in a sentence',
      passage('## 甲\n\n乙<Note>丙</Note>丁'),
      '第 4 行，<Note>：要单独成行，直接放在段落里',
    ],
    ['a note in a list', passage('## 甲\n\n- 乙\n\n  <Note>丙</Note>'), '<Note>：要单独成行'],
    ['an empty note', passage('## 甲\n\n乙\n\n<Note></Note>'), '<Note>：里面没有文字'],
    [
      'a note with an attribute',
      passage('## 甲\n\n乙\n\n<Note id="a">丙</Note>'),
      '<Note>：这个标签没有属性',
    ],
    [
      'a schedule elsewhere',
      passage('## 甲\n\n<Schedule/>'),
      '<Schedule>：只能放在角色是时间安排（role="shijian"）的段落里',
    ],
    [
      'a schedule of nothing',
      passage('## 甲\n\n<Schedule/>', 'id="a" topics="anquan" role="shijian"'),
      '<Schedule>：这一页没有一条 <Measures>，排不出时间安排',
    ],
    [
      'a schedule from no month',
      passage('## 甲\n\n<Schedule from="九"/>', 'id="a" topics="anquan" role="shijian"'),
      '<Schedule>：只能写成 <Schedule/>，或者写明从几月开始：<Schedule from="9"/>',
    ],
  ])('%s is named', async (_, source, problem) => {
    expect(await problemOf(source)).toContain(problem);
  });

  test.each(['methods/x.mdx', 'guides/x.mdx'])('measures in %s are named', async (path) => {
    expect(await problemOf(passage(whole), {}, path)).toContain('第 6 行，<Measures>：只能写在范文和段落里');
  });
});
