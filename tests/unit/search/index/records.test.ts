import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../../src/search/index/records.ts';

const page = (main: string, kind = 'plan'): string =>
  '<!doctype html><html lang="zh-CN"><body><header><h1>站名</h1></header>' +
  `<main data-kind="${kind}" data-unit="qiye">${main}</main></body></html>`;

const plan = page(`<h1> 企业工会年度计划 </h1>
<article>
<section id="yinyan" data-passage="" data-topics="zhidao" data-role="yinyan" data-units="qiye">
<h2 data-no-copy="">引言</h2>
<p>为做好<data class="blank" data-blank="年份" value="">【年份】</data>年工作。</p></section>
<h2 id="part-1"><span data-number="">一、</span>安全生产</h2>
<section id="ankangbei" data-passage="" data-topics="anquan jingsai" data-role="cuoshi" data-units="qiye xuexiao">
<h3><span data-number="">（一）</span>以“安康杯”促安全</h3>
<p>签订责任书。</p>
<ul>
<li>班组</li>
<li>车间</li></ul>
<p class="basis-note" data-no-copy="">依据：《工会法》第32条</p>
<div data-no-copy=""><button>复制</button></div></section>
<section id="baozhang" data-passage="" data-topics="kaohe" data-role="baozhang" data-units="qiye">
<h2><span data-number="">二、</span>保障措施</h2>
<p>责任到人。</p></section>
</article>`);

describe('readRecords', () => {
  test('makes one record for each passage of a page', () => {
    expect(readRecords(plan, '/plans/qiye/')).toEqual([
      {
        url: '/plans/qiye/#yinyan',
        title: '引言',
        number: '',
        page: '企业工会年度计划',
        group: '',
        text: '为做好【年份】年工作。',
        notes: '',
        filters: { topic: ['zhidao'], unit: ['qiye'], role: ['yinyan'], kind: ['plan'] },
        aliases: [],
        asked: [],
        opens: true,
      },
      {
        url: '/plans/qiye/#ankangbei',
        title: '以“安康杯”促安全',
        number: '（一）',
        page: '企业工会年度计划',
        group: '一、安全生产',
        text: '签订责任书。\n班组\n车间',
        notes: '依据：《工会法》第32条',
        filters: {
          topic: ['anquan', 'jingsai'],
          unit: ['qiye', 'xuexiao'],
          role: ['cuoshi'],
          kind: ['plan'],
        },
        aliases: [],
        asked: [],
        opens: false,
      },
      {
        url: '/plans/qiye/#baozhang',
        title: '保障措施',
        number: '二、',
        page: '企业工会年度计划',
        group: '',
        text: '责任到人。',
        notes: '',
        filters: { topic: ['kaohe'], unit: ['qiye'], role: ['baozhang'], kind: ['plan'] },
        aliases: [],
        asked: [],
        opens: false,
      },
    ]);
  });

  test('has what is said to writers and what a passage promises beside its text', () => {
    const measures =
      '<details data-measures data-no-copy><summary>事项 1 项</summary><table><tr><th>月份</th></tr>' +
      '<tr data-measure><td>3\n</td><td>签订责任书\n</td></tr></table></details>';
    const long =
      `<aside data-note data-no-copy><strong>写作提示</strong><p>${'可'.repeat(200)}</p>` +
      '<ul><li>合签</li></ul></aside>';
    const [record] = readRecords(
      page(`<section id="a" data-passage><h2>甲</h2>${long}<p>乙</p>${measures}</section>`, 'snippet'),
      '/x/',
    );
    expect(record?.text).toBe('乙');
    expect(record?.notes.split('\n')).toEqual(['可'.repeat(200), '合签', '3', '签订责任书']);
  });

  const section = '<section id="a" data-passage><h2>甲</h2><p>乙</p></section>';

  test.each(['plan', 'method', 'snippet', 'guide'])('knows a %s page as a home of passages', (kind) => {
    expect(readRecords(page(section, kind), '/x/').map(({ filters }) => filters.kind)).toEqual([[kind]]);
  });

  test.each(['topic', 'unit', 'search', '', 'PLAN'])('passes over a page of kind “%s”', (kind) => {
    expect(readRecords(page(section, kind), '/x/')).toEqual([]);
  });

  test('a method is found by what stands above its passages, as its first passage', () => {
    const run = '<dl data-run><div><dt>解决什么</dt><dd>差错\n 反复出 <a>新人</a></dd></div></dl>';
    const passages = ['a', 'b'].map(
      (id) => `<section id="${id}" data-passage><h2>题</h2><p>文。</p></section>`,
    );
    const records = readRecords(page(run + passages.join(''), 'method'), '/methods/x/');
    expect(records.map(({ text, notes }) => [text, notes])).toEqual([
      ['文。', '差错 反复出 新人'],
      ['文。', ''],
    ]);
  });

  test('passes over a page without main and passages outside main', () => {
    expect(readRecords(`<!doctype html><body>${section}</body>`, '/x/')).toEqual([]);
    expect(readRecords(`${section}${page('<h1>题</h1>')}`, '/x/')).toEqual([]);
    expect(readRecords('', '/x/')).toEqual([]);
  });
});
