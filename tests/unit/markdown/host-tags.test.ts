import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../src/passage/read.ts';
import { writeText } from '../../../src/passage/write-text.ts';
import { elementOf } from '../../fixtures/dom.ts';
import { messageOfPromise } from '../../fixtures/message-of.ts';
import { renderMdx } from '../../fixtures/render-mdx.ts';

const page = { run: { minutes: 20 } };
const passage = (body: string): string =>
  `<Passage id="zhuchi-ka" topics="anquan" role="cuoshi">\n## 主持卡\n\n开场说一句。\n\n${body}\n\n</Passage>\n`;
const minutes = (...rows: string[]): string =>
  passage(
    `<Minutes>\n\n| 分钟 | 环节 | 主持人说什么 |\n| --- | --- | --- |\n${rows.join('\n')}\n\n</Minutes>`,
  );
const worksheet = (inside: string, title = ' title="学习契约"'): string =>
  passage(`<Worksheet${title}>\n\n${inside}\n\n</Worksheet>`);

const render = async (source: string) =>
  elementOf(`<main>${(await renderMdx(source, page, 'methods/x.mdx')).html}</main>`);
const problemOf = (source: string, frontmatter: Record<string, unknown> = page, path = 'methods/x.mdx') =>
  messageOfPromise(renderMdx(source, frontmatter, path));
const textOf = (root: Element): string => {
  const section = root.querySelector('section[data-passage]');
  return section ? writeText(readPassage(section).blocks) : '';
};

describe('the minutes of a meeting', () => {
  const good = minutes(
    '| 0–5 | 开场 | 说明来意 |',
    '| 5-15 | 看事实 | 发生了什么？ |',
    '| 5 | 收尾 | 谁来做？ |',
  );

  test('say how long the meeting and each step takes', async () => {
    const root = await render(good);
    const table = root.querySelector('[data-minutes]');
    expect(table?.localName).toBe('minute-table');
    expect(table?.getAttribute('data-minutes')).toBe('20');
    const steps = [...root.querySelectorAll('[data-step]')].map((row) => row.getAttribute('data-step'));
    expect(steps).toEqual(['5', '10', '5']);
  });

  test('are copied with their passage, as a table', async () => {
    expect(textOf(await render(good))).toBe(
      [
        '主持卡',
        '开场说一句。',
        '分钟\t环节\t主持人说什么',
        '0–5\t开场\t说明来意',
        '5–15\t看事实\t发生了什么？',
        '5\t收尾\t谁来做？',
      ].join('\n'),
    );
  });

  test.each([
    [
      ['| 0–5 | 甲 | 乙 |'],
      '第 6 行，<Minutes>：各行加起来是 5 分钟，文件头 run.minutes 写的是 20。最接近的有：5',
    ],
    [
      ['| 5 | 甲 | 乙 |', '| 10–20 | 丙 | 丁 |'],
      '第 11 行，分钟：“10–20”接不上，前面各行到第 5 分钟。最接近的有：5–20',
    ],
    [
      ['| 0–20分 | 甲 | 乙 |'],
      '第 10 行，分钟：“0–20分”不是分钟：只写用几分钟（5），或者从第几分钟到第几分钟（0–5）。',
    ],
    [['| 0 | 甲 | 乙 |'], '第 10 行，分钟：“0”至少要有 1 分钟'],
    [['| 20 | 甲 | |'], '第 10 行，主持人说什么：这一格是空的'],
    [['| 20 | 甲 |'], '第 10 行，<Minutes>：一行要有 3 格，这一行有 2 格'],
    [[], '第 8 行，<Minutes>：表格里一行也没有'],
  ])('are refused when they read %j', async (rows, message) => {
    expect(await problemOf(minutes(...rows))).toContain(`content/methods/x.mdx ${message}`);
  });

  test('are refused where they are no such table, or cannot be checked', async () => {
    expect(await problemOf(good.replace('环节', '步骤'))).toContain(
      '<Minutes> 表头：要正好是 | 分钟 | 环节 | 主持人说什么 |，现在是 | 分钟 | 步骤 | 主持人说什么 |',
    );
    expect(await problemOf(passage('<Minutes>\n\n几句话。\n\n</Minutes>'))).toContain('里面只放一张表格');
    expect(await problemOf(good, {})).toContain('<Minutes>：文件头里没有写 run.minutes');
    expect(await problemOf(good, page, 'plans/x.mdx')).toContain('<Minutes>：只能写在方法里');
    expect(await problemOf(good.replace('<Minutes>', '<Minutes from="1">'))).toContain('这个标签没有属性');
    expect(await problemOf(good.replaceAll('Minutes', 'Minute'))).toContain(
      '没有这个标签。最接近的有：Minutes',
    );
  });
});

describe('a worksheet', () => {
  const form = worksheet('| 姓名 | 日期 |\n| --- | --- |\n|  |  |\n\n我要学：____________\n\n---');

  test('is a form with its title, copied with its passage', async () => {
    const root = await render(form);
    const sheet = root.querySelector('[data-worksheet]');
    expect(sheet?.localName).toBe('work-sheet');
    expect(sheet?.getAttribute('aria-label')).toBe('学习契约');
    expect(sheet?.querySelector('[data-worksheet-title]')?.textContent).toBe('学习契约');
    expect(sheet?.querySelectorAll('[data-columns="2"] td[data-to-fill]')).toHaveLength(2);
    expect(textOf(root)).toBe(
      [
        '主持卡',
        '开场说一句。',
        '学习契约',
        '姓名\t日期',
        '\t',
        '我要学：＿＿＿＿＿＿',
        '＿'.repeat(14),
      ].join('\n'),
    );
  });

  test('may be of lines only, with boxes to tick', async () => {
    const root = await render(worksheet('- □ 敢说\n- □ 不敢说'));
    expect(root.querySelectorAll('[data-worksheet] li')).toHaveLength(2);
  });

  test('is refused without a title, without a place to write, or with something else in it', async () => {
    expect(await problemOf(worksheet('____', ''))).toContain(
      '第 6 行，<Worksheet>：要写成 <Worksheet title=',
    );
    expect(await problemOf(worksheet('| 甲 |\n| --- |\n| 乙 |'))).toContain('没有一处可填');
    expect(await problemOf(worksheet('### 小标题\n\n____'))).toContain('第 8 行，<Worksheet>：里面只放表格');
    expect(await problemOf(form, page, 'snippets/a/b.mdx')).toContain('<Worksheet>：只能写在方法里');
  });
});
