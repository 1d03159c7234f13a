import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { staticPageRenderer } from '../../../src/markdown/static-page.ts';
import { renderMdx } from '../../fixtures/render-mdx.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const passage = (text: string): string =>
  `<Passage id="a" topics="anquan" role="cuoshi">\n## 竞赛\n\n${text}\n\n</Passage>`;

const staticPage = (source: string) =>
  staticPageRenderer(smallWords, '/')('/project/content/plans/fanwen.mdx', source, {});

const measured = `3月签协议，由主席负责。

<Measures>

| 月份 | 工作 | 责任人 | 检验办法 |
| --- | --- | --- | --- |
| 3 | 签协议 | 主席 | 存档 |

</Measures>`;

/** HTML with attributes and characters in one spelling. */
const same = (html: string): string =>
  parseHTML(`<main>${html}</main>`).document.querySelector('main')?.innerHTML ?? '';

describe('a page without anything to run', () => {
  test.each([
    ['words and blanks', '在【年份】年**开展**“安康杯”竞赛，A & B < 20~30。'],
    ['a list', '- 一\n- 二\n\n1. 甲\n2. 乙'],
    ['a table', '| 甲 | 乙 |\n| --- | --- |\n| 1 | `a|b` |'],
    ['a link and code', '见[主题](/topics/anquan/)，写成 `&nbsp;`，“引号”与 "quotes"。'],
    [
      'a figure',
      '<figure>\n<svg viewBox="0 0 9 9"><title>图</title><path d="M1 1" stroke-width="2" /></svg>\n</figure>',
    ],
    ['measures', measured],
  ])('is the HTML that its module gives: %s', async (_, text) => {
    const source = passage(text);
    const module = await renderMdx(source);
    const page = await staticPage(source);
    expect(same(page?.html ?? '')).toBe(same(module.html));
    expect(page?.frontmatter).toEqual(module.frontmatter);
  });
});

test.each([
  ['an expression', '一年有 {12} 个月。'],
  ['an attribute that is one', '<p title={1}>一</p>'],
])('a page with %s is left to become a module', async (_, text) => {
  expect(await staticPage(passage(text))).toBeUndefined();
});

test('a mistake names file and line', async () => {
  await expect(staticPage('\n\n散落的文字')).rejects.toThrow(
    '/project/content/plans/fanwen.mdx 第 3 行，正文：<Passage> 之外只能有 ## 标题',
  );
  await expect(staticPage(passage('<b>没有收尾'))).rejects.toThrow('标签没有成对');
});
