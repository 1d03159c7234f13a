import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../../src/search/tokens/analyzer.ts';
import { readDisplay, type SearchRecord } from '../../../../src/search/files/record.ts';
import { conceptsOf, readRecords, recordHtml } from '../../../../src/search/index/records.ts';
import { codeOfConcept } from '../../../../src/search/tokens/token-code.ts';
import { WordFinder } from '../../../../src/search/tokens/word-finder.ts';

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
        filters: { topic: ['zhidao'], unit: ['qiye'], role: ['yinyan'], kind: ['plan'] },
        short: true,
        opens: true,
      },
      {
        url: '/plans/qiye/#ankangbei',
        title: '以“安康杯”促安全',
        number: '（一）',
        page: '企业工会年度计划',
        group: '一、安全生产',
        text: '签订责任书。\n班组\n车间\n依据：《工会法》第32条',
        filters: {
          topic: ['anquan', 'jingsai'],
          unit: ['qiye', 'xuexiao'],
          role: ['cuoshi'],
          kind: ['plan'],
        },
        short: true,
        opens: false,
      },
      {
        url: '/plans/qiye/#baozhang',
        title: '保障措施',
        number: '二、',
        page: '企业工会年度计划',
        group: '',
        text: '责任到人。',
        filters: { topic: ['kaohe'], unit: ['qiye'], role: ['baozhang'], kind: ['plan'] },
        short: true,
        opens: false,
      },
    ]);
  });

  test('has what is said to writers and what a passage promises behind its text, and does not count it', () => {
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
    expect(record?.text.split('\n')).toEqual(['乙', '可'.repeat(200), '合签', '3', '签订责任书']);
    expect(record?.short).toBe(true);
  });

  const section = '<section id="a" data-passage><h2>甲</h2><p>乙</p></section>';

  test.each(['plan', 'method', 'snippet', 'guide'])('knows a %s page as a home of passages', (kind) => {
    expect(readRecords(page(section, kind), '/x/').map(({ filters }) => filters.kind)).toEqual([[kind]]);
  });

  test.each(['topic', 'unit', 'search', '', 'PLAN'])('passes over a page of kind “%s”', (kind) => {
    expect(readRecords(page(section, kind), '/x/')).toEqual([]);
  });

  test('passes over a page without main and passages outside main', () => {
    expect(readRecords(`<!doctype html><body>${section}</body>`, '/x/')).toEqual([]);
    expect(readRecords(`${section}${page('<h1>题</h1>')}`, '/x/')).toEqual([]);
    expect(readRecords('', '/x/')).toEqual([]);
  });
});

describe('recordHtml', () => {
  const record: SearchRecord = {
    url: '/plans/qiye/#a',
    title: '安康杯',
    number: '一、',
    page: '计划',
    group: '',
    text: '勞動',
    filters: { topic: ['anquan', 'wenti'], unit: ['qiye'], role: ['cuoshi'], kind: ['plan'] },
    short: false,
    opens: false,
  };
  const variants = new Map([
    ['勞', '劳'],
    ['動', '动'],
  ]);
  const noConcepts = { variants, concepts: new WordFinder<number>([]), titles: ['x', record.page] };

  test('holds nothing but tokens to search, the title weighted', () => {
    const { document } = parseHTML(recordHtml(record, noConcepts));
    const [heading, body, ...rest] = [...document.querySelectorAll('p')];
    expect(rest).toEqual([]);
    expect(heading?.textContent).toBe(tokensOf('一、安康杯', variants).join(' '));
    expect(Number(heading?.getAttribute('data-pagefind-weight'))).toBeGreaterThan(1);
    expect(body?.textContent).toBe(tokensOf('劳动', variants).join(' '));
    expect(document.body.textContent).toMatch(/^[a-z0-9 ]*$/u);
  });

  test('puts the concepts behind the words, by heading and text', () => {
    const concepts = new WordFinder([
      ['安康杯', 7],
      ['劳动', 9],
      ['计划', 11],
    ]);
    const { document } = parseHTML(recordHtml(record, { ...noConcepts, concepts }));
    const [heading, body] = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(heading?.endsWith(` ${codeOfConcept(7)}`)).toBe(true);
    expect(body?.endsWith(` ${codeOfConcept(11)} ${codeOfConcept(9)}`)).toBe(true);
    expect([...conceptsOf(record, { ...noConcepts, concepts })].sort()).toEqual([11, 7, 9]);
  });

  test('says what is short and what opens a page', () => {
    const { document } = parseHTML(recordHtml({ ...record, short: true, opens: true }, noConcepts));
    const filters = [...document.querySelectorAll('meta')].map(
      (meta) => `${meta.getAttribute('data-pagefind-filter') ?? ''}=${meta.getAttribute('content') ?? ''}`,
    );
    expect(filters.slice(-3)).toEqual(['size[content]=short', 'opens[content]=plan', 'title[content]=1']);
  });

  test('carries every filter value', () => {
    const { document } = parseHTML(recordHtml(record, noConcepts));
    const filters = [...document.querySelectorAll('meta')].map(
      (meta) => `${meta.getAttribute('data-pagefind-filter') ?? ''}=${meta.getAttribute('content') ?? ''}`,
    );
    expect(filters).toEqual([
      'topic[content]=anquan',
      'topic[content]=wenti',
      'unit[content]=qiye',
      'role[content]=cuoshi',
      'kind[content]=plan',
    ]);
  });

  test('gives back exactly what a hit shows, however hostile', () => {
    const hostile = '"><script>alert(1)</script>&quot;&amp;\'\\"\n</p>\u2028';
    const written = recordHtml(
      {
        ...record,
        title: hostile,
        number: hostile,
        page: hostile,
        group: hostile,
        text: hostile,
        filters: { ...record.filters, topic: [hostile] },
      },
      noConcepts,
    );
    const { document } = parseHTML(written);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelectorAll('p')).toHaveLength(2);
    expect(document.querySelector('meta')?.getAttribute('content')).toBe(hostile);
    const stored = document.querySelector('#display')?.getAttribute('data-pagefind-title') ?? '';
    expect(readDisplay(stored)).toEqual({
      title: hostile,
      number: hostile,
      page: hostile,
      group: hostile,
      text: hostile,
    });
  });
});
