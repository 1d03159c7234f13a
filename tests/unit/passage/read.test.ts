import { describe, expect, test } from 'vitest';
import { blockText, inlineText } from '../../../src/passage/model.ts';
import { passagesOf } from '../../../src/passage/passages-of.ts';
import { readBlocks, readInline, readPassage } from '../../../src/passage/read.ts';
import { elementOf } from '../../fixtures/dom.ts';

describe('readPassage', () => {
  test('reads the attributes, the title and the number of a section', () => {
    const section = elementOf(
      '<section id="ankangbei" data-passage="" data-topics="anquan  jingsai" data-role="cuoshi" ' +
        'data-units="qiye xuexiao" aria-labelledby="ankangbei-title">' +
        '\n<h3 id="ankangbei-title"><span data-number="">（一）</span>以“安康杯”竞赛促安全</h3>\n<p>拟在2月前开始。</p></section>',
    );
    expect(readPassage(section)).toEqual({
      id: 'ankangbei',
      title: '以“安康杯”竞赛促安全',
      number: '（一）',
      topics: ['anquan', 'jingsai'],
      role: 'cuoshi',
      units: ['qiye', 'xuexiao'],
      blocks: [
        {
          kind: 'heading',
          level: 2,
          number: '（一）',
          text: [{ kind: 'text', text: '以“安康杯”竞赛促安全', strong: false }],
        },
        {
          kind: 'paragraph',
          align: 'start',
          text: [{ kind: 'text', text: '拟在2月前开始。', strong: false }],
        },
      ],
      measures: [],
    });
  });

  test('reads a heading that may break between words as one text', () => {
    const heading = elementOf(
      '<h2><span data-number="">一、</span>机关<wbr>工会<wbr><data data-blank="年份">【年份】</data><wbr>计划</h2>',
    );
    expect(readInline(heading)).toEqual([
      { kind: 'text', text: '机关工会', strong: false },
      { kind: 'blank', name: '年份', value: '' },
      { kind: 'text', text: '计划', strong: false },
    ]);
  });

  test('reads the measures as data, and neither them nor notes as a part of the document', () => {
    const section = elementOf(
      '<section data-passage><h2>甲</h2><p>乙</p><aside data-note data-no-copy><strong>写作提示</strong><p>丙</p></aside>' +
        '<details data-measures data-no-copy><summary>事项 1 项</summary><section class="scroll-box"><table>' +
        '<thead><tr><th>月份</th><th>工作</th><th>责任人</th><th>检验办法</th></tr></thead>' +
        '<tbody><tr data-measure data-when="3" data-who="丁"><td>3\n</td><td>签订责任书\n</td>' +
        '<td><data data-blank="责任人" value="戊">戊</data>\n</td><td>存档\n</td></tr></tbody>' +
        '</table></section></details></section>',
    );
    const passage = readPassage(section);
    expect(passage.blocks.map(blockText)).toEqual(['甲', '乙']);
    const text = (words: string) => [{ kind: 'text', text: words, strong: false }];
    expect(passage.measures).toEqual([
      {
        when: text('3'),
        work: text('签订责任书'),
        who: [{ kind: 'blank', name: '责任人', value: '戊' }],
        check: text('存档'),
      },
    ]);
  });

  test('takes a label as the title but not as a part of the document', () => {
    const passage = readPassage(
      elementOf('<section id="yinyan" data-passage><h2 data-no-copy>引言</h2><p>开头。</p></section>'),
    );
    expect(passage.title).toBe('引言');
    expect(passage.number).toBe('');
    expect(passage.blocks.map(blockText)).toEqual(['开头。']);
  });

  test.each([
    [
      '<figure><svg><title>SECI四步图</title><desc>四个方框</desc><text>社会化</text></svg>' +
        '<figcaption>四步接成一圈。</figcaption></figure>',
      '（图：SECI四步图，见原页）',
    ],
    ['<figure><img src="x.png" alt="因果图。"/></figure>', '（图：因果图，见原页）'],
    [
      '<figure><svg><text>甲</text></svg><figcaption>五项<strong>一张图</strong>。</figcaption></figure>',
      '（图：五项一张图，见原页）',
    ],
    ['<div><svg><title>双圈图</title></svg></div>', '（图：双圈图，见原页）'],
    ['<figure><svg></svg></figure>', '（图，见原页）'],
    ['<figure data-no-copy><svg></svg></figure>', undefined],
  ])('leaves words in the place of a figure: %s', (figure, words) => {
    const section = elementOf(`<section data-passage><p>看图。</p>${figure}<p>看完。</p></section>`);
    const wanted = ['看图。', ...(words === undefined ? [] : [words]), '看完。'];
    expect(readPassage(section).blocks.map(blockText)).toEqual(wanted);
  });

  test('reads a section that has none of the attributes', () => {
    expect(readPassage(elementOf('<section data-passage><p>只有正文</p></section>'))).toMatchObject({
      id: '',
      title: '',
      number: '',
      topics: [],
      role: '',
      units: [],
    });
  });

  test('gives the title with its blanks as the reader filled them in', () => {
    const html = (value: string): string =>
      '<section data-passage><h2><span data-number>一、</span>' +
      `<data data-blank="年份" value="${value}">【年份】</data>年目标</h2></section>`;
    expect(readPassage(elementOf(html(''))).title).toBe('【年份】年目标');
    expect(readPassage(elementOf(html('2027'))).title).toBe('2027年目标');
  });
});

describe('readBlocks', () => {
  test('knows the four heading levels and nothing else as a heading', () => {
    const blocks = readBlocks(elementOf('<div><h2>甲</h2><h3>乙</h3><h4>丙</h4><h5>丁</h5></div>'));
    expect(blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test('leaves out everything marked data-no-copy, wherever it stands', () => {
    const blocks = readBlocks(
      elementOf(
        '<section><p data-no-copy>本站补写</p><div><p>留下<span data-no-copy>不留</span></p>' +
          '<div data-no-copy><p>工具</p></div></div></section>',
      ),
    );
    expect(blocks.map(blockText)).toEqual(['留下']);
  });

  test('looks into boxes such as the one round a table', () => {
    const blocks = readBlocks(
      elementOf(
        '<section><section class="scroll-box"><table><thead><tr><th>月份\n</th><th>工作\n</th></tr>' +
          '</thead><tbody><tr><td>1月\n</td><td>走访<br>慰问\n</td></tr></tbody></table></section></section>',
      ),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks.map(blockText)).toEqual(['月份\n工作\n1月\n走访\n慰问']);
  });

  test('sets the lines of a signature to the right, and only those', () => {
    const signature = readBlocks(
      elementOf(
        '<section data-signature><h2 data-no-copy>落款</h2>\n<p>江城工会</p>\n<p>2027年1月15日</p></section>',
      ),
    );
    expect(signature.map((block) => (block.kind === 'paragraph' ? block.align : ''))).toEqual(['end', 'end']);
    const plain = readBlocks(elementOf('<section><p>正文</p></section>'));
    expect(plain.map((block) => (block.kind === 'paragraph' ? block.align : ''))).toEqual(['start']);
  });

  test('reads ordered and unordered lists', () => {
    const blocks = readBlocks(
      elementOf('<div><ol>\n<li>甲</li>\n<li>乙</li></ol><ul>\n<li>丙</li></ul></div>'),
    );
    expect(blocks).toMatchObject([
      { kind: 'list', ordered: true },
      { kind: 'list', ordered: false },
    ]);
    expect(blocks.map(blockText)).toEqual(['甲\n乙', '丙']);
  });

  test('keeps the paragraphs and inner lists of a list item apart', () => {
    const [list] = readBlocks(
      elementOf(
        '<div><ul>\n<li>\n<p>春季</p>\n<ul>\n<li>走访</li>\n<li>慰问</li></ul>\n</li>\n<li>秋季\n<ul>\n' +
          '<li>助学</li></ul></li></ul></div>',
      ),
    );
    expect(list?.kind === 'list' && list.items.map(inlineText)).toEqual(['春季\n走访\n慰问', '秋季\n助学']);
  });
});

describe('readInline', () => {
  test('reads words, strong words, blanks and line breaks in order', () => {
    expect(
      readInline(
        elementOf(
          '<p>在<data class="blank" data-blank="月份" value="">【月份】</data>前<strong>完成<em>三</em>项</strong>' +
            '<br/>由<a href="/x/">工会</a>办</p>',
        ),
      ),
    ).toEqual([
      { kind: 'text', text: '在', strong: false },
      { kind: 'blank', name: '月份', value: '' },
      { kind: 'text', text: '前', strong: false },
      { kind: 'text', text: '完成', strong: true },
      { kind: 'text', text: '三', strong: true },
      { kind: 'text', text: '项', strong: true },
      { kind: 'break' },
      { kind: 'text', text: '由', strong: false },
      { kind: 'text', text: '工会', strong: false },
      { kind: 'text', text: '办', strong: false },
    ]);
  });

  test('takes the name of a blank from its attribute, not from what the page shows', () => {
    const filled = elementOf('<p><data data-blank="月份" value="6月">显示别的</data></p>');
    expect(readInline(filled)).toEqual([{ kind: 'blank', name: '月份', value: '6月' }]);
  });

  test('reads the sample of a blank, which it says until it has a value', () => {
    const html = (value: string, sample: string): string =>
      `<p>选<data class="blank" data-blank="数量" data-sample="${sample}" value="${value}">1</data>名</p>`;
    const read = readInline(elementOf(html('', '10')));
    expect(read[1]).toEqual({ kind: 'blank', name: '数量', value: '', sample: '10' });
    expect(inlineText(read)).toBe('选10名');
    expect(inlineText(readInline(elementOf(html('12', '10'))))).toBe('选12名');
    // An empty one is none.
    expect(inlineText(readInline(elementOf(html('', ''))))).toBe('选【数量】名');
  });

  test.each([
    ['a line break between Han characters', '甲\n乙', '甲乙'],
    ['a line break with indent between Han characters', '甲  \n   乙', '甲乙'],
    ['a line break between Latin words', 'Nonaka\n&amp; Takeuchi', 'Nonaka & Takeuchi'],
    ['a line break between Han and Latin', '见\nKim', '见Kim'],
    ['several spaces', 'a   b\tc', 'a b c'],
    ['space at both ends', '\n  甲乙 \n', '甲乙'],
    ['a character reference', '&lt;b&gt; &amp;amp;', '<b> &amp;'],
  ])('reads %s as it is seen', (_, html, text) => {
    expect(inlineText(readInline(elementOf(`<p>${html}</p>`)))).toBe(text);
  });

  test('passes over comments', () => {
    expect(inlineText(readInline(elementOf('<p>甲<!-- 注 -->乙</p>')))).toBe('甲乙');
  });
});

test('passagesOf gives the sections of the contract in reading order', () => {
  const page = elementOf(
    '<main><section id="a" data-passage></section><section id="x"></section><div>' +
      '<section id="b" data-passage></section></div></main>',
  );
  expect(passagesOf(page).map(({ id }) => id)).toEqual(['a', 'b']);
});
