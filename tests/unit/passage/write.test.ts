import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineText, type Block, type Inline } from '../../../src/passage/model.ts';
import { readBlocks, readInline } from '../../../src/passage/read.ts';
import { withSigner } from '../../../src/passage/signature.ts';
import { writeHtml } from '../../../src/passage/write-html.ts';
import { writeText } from '../../../src/passage/write-text.ts';
import { elementOf } from '../../fixtures/dom.ts';
import { oneOf } from '../../fixtures/han.ts';

const page = elementOf(`<article>
<section id="yinyan" data-passage="" data-topics="zhidao" data-role="yinyan" data-units="qiye">
<h2 id="yinyan-title" data-no-copy="">引言</h2>
<p>为做好<data class="blank" data-blank="年份" value="2027">2027</data>年工作，制定本计划。</p></section>
<h2 id="part-1"><span data-number="">一、</span>安全生产</h2>
<section id="ankangbei" data-passage="" data-topics="anquan" data-role="cuoshi" data-units="qiye">
<h3 id="ankangbei-title"><span data-number="">（一）</span>以“安康杯”促安全</h3>
<p class="added-note" data-no-copy="">来源此处缺失，本站补写。</p>
<p>由<data class="blank" data-blank="责任人" value="">【责任人】</data>在<strong>6月前</strong>完成20~30项。</p>
<ol>
<li>签订责任书。</li>
<li>查隐患。</li></ol>
<ul>
<li>班组</li>
<li>车间</li></ul>
<h4 id="ankangbei-1"><span data-number="">1.</span>进度</h4>
<section class="scroll-box" tabindex="0" aria-label="表格1，可左右滚动">
<table><thead><tr><th>月份
</th><th>工作
</th></tr></thead><tbody><tr><td>6月
</td><td>答题<br/>讲评
</td></tr></tbody></table></section>
<h5 id="ankangbei-2"><span data-number="">（1）</span>附注</h5>
<p>A&amp;B、&lt;安全&gt;与"品质"</p>
<div data-no-copy=""><button data-copy="passage">复制</button></div></section>
<section id="luokuan" data-passage="" data-signature="" data-topics="zhidu" data-role="jieyu" data-units="qiye">
<h2 id="luokuan-title" data-no-copy="">落款</h2>
<p><data class="blank" data-blank="工会名称" value="">【工会名称】</data></p>
<p><data class="blank" data-blank="成文日期" value="2027年1月15日">2027年1月15日</data></p></section>
</article>`);

const title = readInline(
  elementOf('<h1><data data-blank="单位名称" value="">【单位名称】</data>工会年度计划</h1>'),
);

describe('writeText', () => {
  test('writes a document character by character as the reader sees it', () => {
    expect(writeText(readBlocks(page), title)).toBe(
      [
        '【单位名称】工会年度计划',
        '为做好2027年工作，制定本计划。',
        '',
        '一、安全生产',
        '',
        '（一）以“安康杯”促安全',
        '由【责任人】在6月前完成20~30项。',
        '1.签订责任书。',
        '2.查隐患。',
        '· 班组',
        '· 车间',
        '',
        '1.进度',
        '月份\t工作',
        '6月\t答题；讲评',
        '',
        '（1）附注',
        'A&B、<安全>与"品质"',
        '',
        '【工会名称】',
        '2027年1月15日',
      ].join('\n'),
    );
  });

  test('writes one passage without an empty line before it', () => {
    const section = elementOf(
      '<section data-passage><h2><span data-number>二、</span>目标</h2><p>一是。</p></section>',
    );
    expect(writeText(readBlocks(section))).toBe('二、目标\n一是。');
  });

  test('writes a signature by itself without an empty line before or inside', () => {
    const section = elementOf('<section data-signature><p>江城工会</p><p>2027年</p></section>');
    expect(writeText(readBlocks(section))).toBe('江城工会\n2027年');
  });

  test('begins paragraphs, headings and items with two full-width spaces when asked to', () => {
    const lines = writeText(readBlocks(page), title, { indent: true }).split('\n');
    const indented = lines.filter((line) => line.startsWith('\u3000\u3000'));
    expect(lines.map((line) => line.replace(/^\u3000\u3000/u, '')).join('\n')).toBe(
      writeText(readBlocks(page), title),
    );
    expect(indented.map((line) => line.slice(2, 5))).toEqual([
      '为做好',
      '一、安',
      '（一）',
      '由【责',
      '1.签',
      '2.查',
      '· 班',
      '· 车',
      '1.进',
      '（1）',
      'A&B',
    ]);
  });

  test('keeps the lines of a title that the reader broke by hand, and breaks none by itself', () => {
    const words = (text: string): Inline => ({ kind: 'text', text, strong: false });
    const long = '江城市江北区机关中心幼儿园工会2027年工作计划';
    expect(writeText([], [words(long)])).toBe(long);
    const byHand = [words('江城市实验小学工会'), { kind: 'break' } as const, words('2027年工作计划')];
    expect(writeText([], byHand)).toBe('江城市实验小学工会\n2027年工作计划');
  });

  test('sets a line to sign on off by empty lines', () => {
    expect(
      writeText(withSigner(readBlocks(page), '工会主席'))
        .split('\n')
        .slice(-6),
    ).toEqual(['A&B、<安全>与"品质"', '', '工会主席（签字）：', '', '【工会名称】', '2027年1月15日']);
  });

  test('writes nothing for nothing', () => {
    expect(writeText([])).toBe('');
  });
});

describe('writeHtml', () => {
  /** The HTML without its styles, which have a test of their own. */
  const bare = (html: string): string => html.replace(/(<\w+)[^>]*>/gu, '$1>');

  test('writes a document tag by tag as office programs need it', () => {
    expect(bare(writeHtml(readBlocks(page), title))).toBe(
      '<h1>【单位名称】工会年度计划</h1>' +
        '<p>为做好2027年工作，制定本计划。</p>' +
        '<h2>一、安全生产</h2>' +
        '<h3>（一）以“安康杯”促安全</h3>' +
        '<p>由【责任人】在<strong>6月前</strong>完成20~30项。</p>' +
        // As the file has them, so that no program makes lists of its own of them.
        '<p>1.签订责任书。</p><p>2.查隐患。</p><p>班组</p><p>车间</p>' +
        '<h4>1.进度</h4>' +
        '<table><thead><tr><th>月份</th><th>工作</th></tr></thead>' +
        '<tbody><tr><td>6月</td><td>答题<br>讲评</td></tr></tbody></table>' +
        '<h5>（1）附注</h5>' +
        '<p>A&amp;B、&lt;安全&gt;与&quot;品质&quot;</p>' +
        '<p>【工会名称】</p>' +
        '<p>2027年1月15日</p>',
    );
  });

  test('breaks a title where a phrase ends or where the reader broke it', () => {
    const words = (text: string): Inline => ({ kind: 'text', text, strong: false });
    expect(bare(writeHtml([], [words('江城市江北区机关中心幼儿园工会2027年工作计划')]))).toBe(
      '<h1>江城市江北区机关中心幼儿园工会<br>2027年工作计划</h1>',
    );
    const byHand = [words('江城市实验小学工会'), { kind: 'break' } as const, words('2027年工作计划')];
    expect(bare(writeHtml([], byHand))).toBe('<h1>江城市实验小学工会<br>2027年工作计划</h1>');
  });

  test('lays each block out as an official document', () => {
    const root = elementOf(`<section>${writeHtml(readBlocks(page), title)}</section>`);
    const styles = (selector: string): Map<string, string> => {
      const declarations = root.querySelector(selector)?.getAttribute('style')?.split(';') ?? [];
      return new Map(
        declarations.map((declaration): [string, string] => {
          const [property = '', value = ''] = declaration.split(':');
          return [property, value];
        }),
      );
    };
    const line = { 'line-height': '28.95pt', 'mso-line-height-rule': 'exactly', 'font-size': '16pt' };
    const indent = { 'text-indent': '32pt', 'mso-char-indent-count': '2.0', 'margin-bottom': '0pt' };
    const wanted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      h1: { 'text-align': 'center', 'font-size': '22pt', 'line-height': '36pt', 'margin-bottom': '28.95pt' },
      h2: { ...line, ...indent, 'font-family': "'黑体','SimHei','STHeiti'", 'font-weight': 'normal' },
      h3: {
        ...line,
        ...indent,
        'font-family': "'楷体','KaiTi','楷体_GB2312','STKaiti'",
        'font-weight': 'normal',
      },
      h4: { ...line, ...indent, 'font-family': "'仿宋','FangSong','仿宋_GB2312','STFangsong'" },
      p: {
        ...line,
        ...indent,
        'font-family': "'仿宋','FangSong','仿宋_GB2312','STFangsong'",
        'text-align': 'justify',
      },
      'h3 ~ p:nth-of-type(3)': { ...line, ...indent },
      table: { 'border-collapse': 'collapse', width: '100%' },
      th: { border: '1pt solid #000', 'text-align': 'center', 'font-size': '12pt' },
      td: { border: '1pt solid #000', 'font-size': '12pt', 'line-height': '18pt' },
      // The date of 6.5 characters ends four from the margin: both lines are centred in the last 14.5 of 28.
      'p:nth-last-of-type(2)': { 'text-align': 'center', 'margin-top': '57.9pt', 'margin-left': '216pt' },
      'p:last-of-type': {
        'text-align': 'center',
        'margin-top': '0pt',
        'margin-left': '216pt',
        'margin-right': '0pt',
        'mso-para-margin-left': '13.5gd',
      },
    };
    for (const [selector, properties] of Object.entries(wanted)) {
      const found = styles(selector);
      for (const [property, value] of Object.entries(properties))
        expect(found.get(property), `${selector} ${property}`).toBe(value);
    }
    const widths = [...root.querySelectorAll('th')].map((cell) => cell.getAttribute('width'));
    expect(widths).toEqual(['50%', '50%']);
  });

  test('escapes hostile words wherever they stand', () => {
    const hostile = '<img src=x onerror="alert(1)">&';
    const inline: Inline[] = [{ kind: 'text', text: hostile, strong: true }];
    const escaped = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;';
    expect(bare(writeHtml([{ kind: 'heading', level: 1, number: hostile, text: inline }], inline))).toBe(
      `<h1><strong>${escaped}</strong></h1><h2>${escaped}<strong>${escaped}</strong></h2>`,
    );
    const filled: Inline[] = [{ kind: 'blank', name: '年份', value: hostile }];
    const open: Inline[] = [{ kind: 'blank', name: hostile, value: '' }];
    expect(bare(writeHtml([{ kind: 'list', ordered: false, items: [filled, open] }]))).toBe(
      `<p>${escaped}</p><p>【${escaped}】</p>`,
    );
    expect(bare(writeHtml([{ kind: 'table', head: [filled], rows: [[open]] }]))).toContain(
      `<th>${escaped}</th></tr></thead><tbody><tr><td>【${escaped}】</td>`,
    );
  });
});

describe('copied words', () => {
  const hidden = /[\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2064\uFEFF]/u;

  test('hold no hidden characters', () => {
    expect(writeText(readBlocks(page), title)).not.toMatch(hidden);
    expect(writeHtml(readBlocks(page), title)).not.toMatch(hidden);
  });

  // Words as they are seen: no line breaks or doubled spaces, which HTML does not show, and none at the ends.
  const seen = fc
    .string({ unit: oneOf('工会计划【】《》“”，。1a&<>"\' ;#'), minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/ {2,}/gu, ' ').trim())
    .filter((text) => text !== '');
  const plain = seen.map((text): Inline[] => [{ kind: 'text', text, strong: false }]);
  const heading = fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    number: fc.constant(''),
    text: plain,
  });
  const paragraph = fc.record({
    kind: fc.constant('paragraph' as const),
    text: plain,
    align: fc.constant('start' as const),
  });
  const list = fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(plain, { minLength: 1, maxLength: 4 }),
  });
  const row = fc.array(plain, { minLength: 2, maxLength: 2 });
  const table = fc.record({ kind: fc.constant('table' as const), head: row, rows: fc.array(row) });
  const blocks: fc.Arbitrary<Block[]> = fc.array(fc.oneof(heading, paragraph, list, table), { maxLength: 8 });

  /** Items of a list are paragraphs with their numbers as text. */
  const asPasted = (block: Block): Block[] =>
    block.kind === 'list'
      ? block.items.map((item, index) => {
          const text = (block.ordered ? `${String(index + 1)}.` : '') + inlineText(item);
          return { kind: 'paragraph', align: 'start', text: [{ kind: 'text', text, strong: false }] };
        })
      : [block];

  test('are the same blocks when the written HTML is read again, lists as paragraphs', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        expect(readBlocks(elementOf(`<section>${writeHtml(given)}</section>`))).toEqual(
          given.flatMap(asPasted),
        );
      }),
    );
  });

  test('are the same as text whether or not they went through HTML', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const again = readBlocks(elementOf(`<section>${writeHtml(given)}</section>`));
        // Only marks of unnumbered lists are missing, as in a file.
        expect(writeText(again)).toBe(writeText(given.flatMap(asPasted)));
      }),
    );
  });

  test('put every cell of a table row on one line, a tab between them', () => {
    const cell = fc.array(
      fc.oneof(
        plain.map(([item]) => item),
        fc.constant<Inline>({ kind: 'break' }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (head) => {
        const cells = head.map((items) => items.filter((item) => item !== undefined));
        const text = writeText([{ kind: 'table', head: cells, rows: [] }]);
        expect(text).not.toContain('\n');
        expect(text.split('\t')).toHaveLength(cells.length);
      }),
    );
  });
});
