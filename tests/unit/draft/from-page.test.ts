import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { itemFromPage, itemsFromPage, titleFromPage } from '../../../src/draft/from-page.ts';
import { inlineText } from '../../../src/passage/model.ts';

const { document: page } = parseHTML(`<!doctype html><html><body><main data-unit="qiye"><h1>范文</h1>
<article data-document>
<p data-document-title data-no-copy><data class="blank" data-blank="单位名称" value="">【单位名称】</data>工会计划</p>
<section id="yinyan" data-passage data-topics="a" data-role="yinyan" data-units="qiye">
<h2 data-no-copy>引言</h2><p>开头。</p></section>
<h2 id="part-1"><span data-number>一、</span>日常工作</h2>
<section id="lihui" data-passage data-topics="a b" data-role="cuoshi" data-units="qiye">
<h3><span data-number>（一）</span>例会</h3><p>每月一次。</p></section>
</article></main></body></html>`);

let count = 0;
const newId = (): string => `n${String((count += 1))}`;

describe('a page as a draft', () => {
  test('is its passages and the headings of its groups, in order', () => {
    expect(
      itemsFromPage(page, '/plans/x/', newId).map(({ label, heading, role, source, blocks }) => [
        label,
        heading?.level,
        role,
        source,
        blocks.length,
      ]),
    ).toEqual([
      ['引言', undefined, 'yinyan', '/plans/x/#yinyan', 1],
      ['日常工作', 1, 'renwu', '', 0],
      ['例会', 2, 'cuoshi', '/plans/x/#lihui', 1],
    ]);
  });

  test('has the schedule made from its measures follow them, and each passage its own', () => {
    const { document: plan } = parseHTML(`<!doctype html><html><body><main><article data-document>
<section id="a" data-passage><h2>甲</h2><p>乙</p><details data-measures data-no-copy><table>
<tr data-measure><td>3</td><td>立项</td><td>主席</td><td>名册</td></tr></table></details></section>
<section id="shijian" data-passage data-role="shijian" data-schedule="9"><h2>时间安排</h2>
<table><tr><th>月份</th></tr><tr><td>3月</td></tr></table></section></article></main></body></html>`);
    const items = itemsFromPage(plan, '/plans/x/', newId);
    expect(items.map(({ measures }) => measures?.length)).toEqual([1, undefined]);
    expect(items.map(({ schedule }) => schedule)).toEqual([undefined, { from: 9, rows: [], deleted: [] }]);
    // By itself it is what is read on the page: there may be nothing to follow.
    expect(itemFromPage(plan, '/plans/x/', 'shijian', newId)?.schedule).toBeUndefined();
  });

  test('gives one passage by its id, and its title with its blanks', () => {
    expect(itemFromPage(page, '/plans/x/', 'lihui', newId)).toMatchObject({
      label: '例会',
      topics: ['a', 'b'],
    });
    expect(itemFromPage(page, '/plans/x/', 'part-1', newId)).toBeUndefined();
    expect(inlineText(titleFromPage(page))).toBe('【单位名称】工会计划');
  });

  test('a page without a document has none', () => {
    const { document: other } = parseHTML('<!doctype html><html><body><h1>搜索</h1></body></html>');
    expect(itemsFromPage(other, '/search/', newId)).toEqual([]);
    expect(inlineText(titleFromPage(other))).toBe('搜索');
  });
});
