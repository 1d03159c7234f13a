import { describe, expect, test } from 'vitest';
import { elementOf } from '../../fixtures/dom.ts';
import { messageOfPromise } from '../../fixtures/message-of.ts';
import { renderMdx } from '../../fixtures/render-mdx.ts';

const passage = (body: string, attributes = 'id="a" topics="anquan" role="cuoshi"'): string =>
  `<Passage ${attributes}>\n${body}\n</Passage>\n`;

const render = async (
  source: string,
  ...rest: [frontmatter?: Record<string, unknown>, path?: string, base?: string]
) => elementOf(`<main>${(await renderMdx(source, ...rest)).html}</main>`);

const paragraphOf = async (text: string): Promise<string> => {
  const page = await render(passage(`## 标题\n\n${text}`));
  return page.querySelector('p')?.innerHTML ?? '';
};

const problemOf = (
  source: string,
  frontmatter: Record<string, unknown> = {},
  path?: string,
): Promise<string> => messageOfPromise(renderMdx(source, frontmatter, path));

describe('a passage', () => {
  test('becomes the section of the HTML contract', async () => {
    const page = await render(
      passage(
        '## 标题\n\n正文。',
        'id="ankangbei" topics="anquan jingsai" role="cuoshi" basis="gonghuifa:32" added',
      ),
      { unit: 'qiye' },
    );
    const section = page.querySelector('section');
    const attributes = Object.fromEntries(
      [...(section?.attributes ?? [])].map(({ name, value }) => [name, value] as const),
    );
    expect(attributes).toEqual({
      id: 'ankangbei',
      'data-passage': '',
      'data-topics': 'anquan jingsai',
      'data-role': 'cuoshi',
      'data-units': 'qiye',
      'aria-labelledby': 'ankangbei-title',
      'data-basis': 'gonghuifa:32',
      'data-added': '',
    });
    expect(section?.firstElementChild?.outerHTML).toBe(
      '<h2 id="ankangbei-title"><span data-number="">一、</span>标题</h2>',
    );
  });

  test('is for the units it names, else for the unit of the page, else for all', async () => {
    const unitsOf = async (attributes: string, frontmatter: Record<string, unknown>) =>
      (
        await render(
          passage('## 甲\n\n乙', `id="a" topics="anquan" role="cuoshi" ${attributes}`),
          frontmatter,
        )
      )
        .querySelector('section')
        ?.getAttribute('data-units');
    expect(await unitsOf('units="xuexiao qiye"', { unit: 'qiye' })).toBe('xuexiao qiye');
    expect(await unitsOf('', { unit: 'qiye' })).toBe('qiye');
    expect(await unitsOf('', {})).toBe('tongyong');
  });

  test('says what the source lacks, in a note that is not copied', async () => {
    const noteOf = async (attributes: string, frontmatter: Record<string, unknown> = {}) => {
      const page = await render(
        passage('## 甲\n\n乙', `id="a" topics="anquan" role="cuoshi" added ${attributes}`),
        frontmatter,
      );
      return page.querySelector('h2 + p')?.outerHTML;
    };
    expect(await noteOf('')).toBe('<p class="added-note" data-no-copy="">来源此处缺失，本站补写。</p>');
    expect(await noteOf('from="P5-导"', { source: { sections: ['P5-导'] } })).toBe(
      '<p class="added-note" data-no-copy="">来源此处残缺，由本站补写。</p>',
    );
  });

  test('names the laws it leans on, with how they were checked, in a note that is not copied', async () => {
    const page = await render(
      passage('## 甲\n\n乙', 'id="a" topics="anquan" role="cuoshi" basis="gonghuifa:32 laodongfa"'),
      {},
      'plans/x.mdx',
      '/wenku/',
    );
    expect(page.querySelector('section')?.lastElementChild?.outerHTML).toBe(
      '<p class="basis-note" data-no-copy="">依据：<a ' +
        'href="/wenku/laws/gonghuifa/#gonghuifa-32">《中华人民共和国工会法》第32条</a>（原文核对，2026-11-22）；' +
        '<a href="/wenku/laws/laodongfa/">《中华人民共和国劳动法》</a>（待核，2026-11-22）</p>',
    );
  });

  test('says when a law was checked again after the page', async () => {
    const noteOf = async (checked: unknown) => {
      const source = passage('## 甲\n\n乙', 'id="a" topics="anquan" role="cuoshi" basis="gonghuifa:6"');
      return (await render(source, { checked })).querySelector('.basis-note')?.textContent;
    };
    const plain = '依据：《中华人民共和国工会法》第6条（原文核对，2026-11-22）';
    const warned = `${plain}，本段核对之后这一条又核对过，请对照现行文本`;
    expect(await noteOf('2026-11-22')).toBe(plain);
    expect(await noteOf(new Date('2026-11-22'))).toBe(plain);
    expect(await noteOf('2026-11-21')).toBe(warned);
    expect(await noteOf(new Date('2026-11-21'))).toBe(warned);
  });

  test('lists its blanks in reading order, not those it only speaks of', async () => {
    const { frontmatter } = await renderMdx(
      passage('## 【年份】年\n\n写 `【名称】`，在**【月份】**前\n\n| 【年份】 |\n|---|\n| 【职代会】 |'),
    );
    expect(frontmatter.passages).toMatchObject([{ blanks: ['年份', '月份', '年份', '职代会'], samples: [] }]);
  });

  test('lists its samples, as they are read, apart from the blanks that are open', async () => {
    const { frontmatter } = await renderMdx(passage('## 甲\n\n在【月份：3】前，【年份】年【月份：12月】'));
    expect(frontmatter.passages).toMatchObject([
      {
        blanks: ['年份'],
        samples: [
          { name: '月份', sample: '3月' },
          { name: '月份', sample: '12月' },
        ],
      },
    ]);
  });

  test.each([
    ['## 甲\n\n### 乙\n\n在【月份：3】前，【年份】年办。\n\n第二段。', '在3月前，【年份】年办。第二段。'],
    [
      '## 甲\n\n| 月份 | 工作 | 谁 |\n|---|---|---|\n| 3月 | 培训 | 丙 |\n| 4月 | 检查 | 丁 |',
      '3月：培训；4月：检查；',
    ],
    [`## 甲\n\n${'字'.repeat(78)}`, '字'.repeat(78)],
    [`## 甲\n\n${'字'.repeat(79)}`, `${'字'.repeat(78)}……`],
  ])('says how its text begins: %j', async (source, lead) => {
    const { frontmatter } = await renderMdx(passage(source));
    expect(frontmatter.passages).toMatchObject([{ lead }]);
  });

  test('lists the terms in its words and the pages it links to', async () => {
    const { frontmatter } = await renderMdx(
      passage('## 安康杯\n\n见[法规](/laws/#gonghuifa)、[站外](https://example.org/)、[本页](#a)。'),
    );
    expect(frontmatter.passages).toMatchObject([{ terms: ['ankangbei'], links: ['/laws/'] }]);
  });

  test('may stand under a label instead of a heading, and a signature is marked', async () => {
    const page = await render(
      passage('开头。', 'id="yinyan" title="引言" topics="anquan" role="yinyan"') +
        passage('【单位名称】\n\n2027年', 'id="luokuan" title="落款" topics="anquan" role="jieyu"'),
    );
    const [first, last] = [...page.querySelectorAll('section')];
    expect(first?.firstElementChild?.outerHTML).toBe('<h2 data-no-copy="" id="yinyan-title">引言</h2>');
    expect(first?.hasAttribute('data-signature')).toBe(false);
    expect(last?.hasAttribute('data-signature')).toBe(true);
  });

  test('marks the lines of a signature that stand on the left on paper', async () => {
    const lines = '附件：安排表\n\n工会主席（签字）：\n\n【单位名称】（盖章）\n\n2027年';
    const page = await render(passage(lines, 'id="luokuan" title="落款" topics="anquan" role="jieyu"'));
    const left = [...page.querySelectorAll('p[data-left]')].map(({ textContent }) => textContent);
    expect(left).toEqual(['附件：安排表', '工会主席（签字）：']);
    const elsewhere = await render(passage('## 甲\n\n附件：安排表', 'id="a" topics="anquan" role="cuoshi"'));
    expect(elsewhere.querySelector('[data-left]')).toBeNull();
  });

  test('leaves a summary in the front matter', async () => {
    const { frontmatter } = await renderMdx(
      passage('## 目标\n\n甲', 'id="a" topics="anquan" role="cuoshi"') +
        '\n## 措施\n\n' +
        passage(
          '### 【月份】的事\n\n乙',
          'id="b" topics="wenti anquan" role="cuoshi" from="P5-导" basis="gonghuifa:6" added',
        ),
      { unit: 'qiye', source: { sections: ['P5-导'] } },
    );
    const common = { role: 'cuoshi', units: ['qiye'] };
    expect(frontmatter.passages).toMatchObject([
      {
        ...common,
        id: 'a',
        topics: ['anquan'],
        from: [],
        basis: [],
        added: false,
        title: '目标',
        number: '一、',
        group: '',
        groupNumber: '',
      },
      {
        ...common,
        id: 'b',
        topics: ['wenti', 'anquan'],
        from: ['P5-导'],
        basis: ['gonghuifa:6'],
        added: true,
        title: '【月份】的事',
        number: '（一）',
        group: '措施',
        groupNumber: '二、',
      },
    ]);
  });
});

describe('a reusable section', () => {
  const frontmatter = {
    title: '安康杯',
    topic: 'anquan',
    also: ['jingsai'],
    role: 'cuoshi',
    units: ['qiye', 'xuexiao'],
    length: '短',
    basis: ['gonghuifa:32'],
    checked: '2026-11-22',
  };
  const path = 'snippets/anquan/ankangbei-duan.mdx';

  test('is one passage made from its front matter, its title without a number', async () => {
    const page = await render('## 安康杯\n\n正文。\n\n### 步骤\n\n一步。\n', frontmatter, path);
    const section = page.querySelector('section');
    expect(page.children).toHaveLength(1);
    expect(section?.id).toBe('ankangbei-duan');
    expect(section?.getAttribute('data-topics')).toBe('anquan jingsai');
    expect(section?.getAttribute('data-units')).toBe('qiye xuexiao');
    expect(section?.getAttribute('data-basis')).toBe('gonghuifa:32');
    expect(section?.querySelector('h2')?.innerHTML).toBe('安康杯');
    expect(section?.querySelector('h3')?.innerHTML).toBe('<span data-number="">（一）</span>步骤');
  });

  test.each(['引言', '结语', '落款'])('takes “%s” for a label, which no document prints', async (label) => {
    const page = await render(`## ${label}\n\n正文。\n`, frontmatter, path);
    const section = page.querySelector('section');
    expect(section?.firstElementChild?.outerHTML).toBe(
      `<h2 data-no-copy="" id="ankangbei-duan-title">${label}</h2>`,
    );
    expect(section?.hasAttribute('data-signature')).toBe(label === '落款');
  });

  test('claims the sections of the source that it names', async () => {
    const source = { document: '范文', part: 5, sections: ['P5-(四)1', 'P5-导'] };
    const { frontmatter: left } = await renderMdx('## 安康杯\n\n正文。\n', { ...frontmatter, source }, path);
    expect(left.passages).toMatchObject([{ from: ['P5-(四)1', 'P5-导'] }]);
  });

  test('may not hold a passage of its own', async () => {
    expect(await problemOf(`## 安康杯\n\n正文。\n\n${passage('### 内\n\n文')}`, frontmatter, path)).toMatch(
      /ankangbei-duan\.mdx 第 5 行，<Passage>：一个段落文件就是一个段落，不写 <Passage>$/u,
    );
  });

  test('needs a heading and words', async () => {
    expect(await problemOf('正文。\n', frontmatter, path)).toContain('，ankangbei-duan：段落要以标题开头');
    expect(await problemOf('## 安康杯\n', frontmatter, path)).toContain(
      '，ankangbei-duan：段落里只有标题，没有正文',
    );
  });
});

describe('headings', () => {
  test('of a plan are numbered as text, on every level', async () => {
    const page = await render(
      [
        '## 甲\n',
        passage('### 乙\n\n#### 丙\n\n##### 丁\n\n##### 戊\n\n文'),
        passage('### 己\n\n文', 'id="b" topics="anquan" role="cuoshi"'),
        passage('## 庚\n\n文', 'id="c" topics="anquan" role="cuoshi"'),
      ].join('\n'),
    );
    expect([...page.querySelectorAll('h2, h3, h4, h5')].map((heading) => heading.textContent)).toEqual([
      '一、甲',
      '（一）乙',
      '1.丙',
      '（1）丁',
      '（2）戊',
      '（二）己',
      '二、庚',
    ]);
  });

  test.each(['methods/x.mdx', 'guides/x.mdx'])('of %s have no numbers', async (path) => {
    const page = await render(passage('## 甲\n\n### 乙\n\n文'), {}, path);
    expect([...page.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual(['甲', '乙']);
  });

  test('get ids from their passage, groups by their count, none of them twice', async () => {
    const page = await render(
      [
        '## 甲\n',
        passage('### 乙\n\n#### 丙\n\n#### 丁\n\n文'),
        '## 戊\n',
        passage('### 己\n\n文', 'id="b" topics="anquan" role="cuoshi"'),
      ].join('\n'),
    );
    expect([...page.querySelectorAll('h2, h3, h4')].map(({ id }) => id)).toEqual([
      'part-1',
      'a-title',
      'a-1',
      'a-2',
      'part-2',
      'b-title',
    ]);
  });
});

describe('words', () => {
  test.each([
    ['a single tilde', '20~30项、3~5天', '20~30项、3~5天'],
    [
      'strong words that end in punctuation before a Han character',
      '**重点。**后面',
      '<strong>重点。</strong>后面',
    ],
    ['strong words in brackets', '见**《工会法》**规定', '见<strong>《工会法》</strong>规定'],
    ['quotes, dots and dashes', '"a" \'b\' ... -- 。', '"a" \'b\' ... -- 。'],
    ['a deletion', '~~删~~', '<del>删</del>'],
    ['a line break', '甲<br/>乙', '甲<br>乙'],
  ])('keep %s', async (_, source, html) => {
    expect(await paragraphOf(source)).toBe(html);
  });

  test('hold blanks as elements that are readable by themselves', async () => {
    expect(await paragraphOf('在【月份】、【年份】前')).toBe(
      '在<data class="blank" data-blank="月份" value="">【月份】</data>、<data class="blank" ' +
        'data-blank="年份" value="">【年份】</data>前',
    );
    expect(await paragraphOf('**【月份】前**')).toBe(
      '<strong><data class="blank" data-blank="月份" value="">【月份】</data>前</strong>',
    );
  });

  test('hold a sample as what the blank says until it is filled in', async () => {
    expect(await paragraphOf('在【月份：3】前由【单位名称：江城机械】办')).toBe(
      '在<data class="blank" data-blank="月份" data-sample="3月" value="">3月</data>前由<data class="blank" ' +
        'data-blank="单位名称" data-sample="江城机械" value="">江城机械</data>办',
    );
    expect(await paragraphOf('开【大会名称：职工代表大会】')).toContain('>职工代表大会</data>');
  });

  test('hold the words of units as the word for all', async () => {
    expect(await paragraphOf('由【职代会】审议')).toBe(
      '由<data class="blank" data-blank="职代会" value="职代会" data-unit-word="">职代会</data>审议',
    );
  });

  test('show brackets in code as they are', async () => {
    expect(await paragraphOf('写作 `【名称】`')).toBe('写作 <code>【名称】</code>');
  });

  test('of links from the root of the site get the base path, other links do not', async () => {
    const page = await render(
      passage('## 甲\n\n[站内](/laws/#x) [站外](https://example.org/) [本页](#a)'),
      {},
      'plans/x.mdx',
      '/wenku/',
    );
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/wenku/laws/#x',
      'https://example.org/',
      '#a',
    ]);
  });

  test('of neighbouring blocks and cells do not run together when read as text', async () => {
    const page = await render(passage('## 甲\n\n乙\n\n- 丙\n- 丁\n\n| 戊 | 己 |\n|---|---|\n| 庚 | 辛 |'));
    expect(page.textContent.split(/\s+/u).filter((word) => word !== '')).toEqual([
      '一、甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
      '庚',
      '辛',
    ]);
  });

  test('in tables stand in a box that scrolls and that the keyboard reaches', async () => {
    const page = await render(passage('## 甲\n\n| 月份 | 工作 |\n|---|---|\n| 1月 | 【月份】走访 |'));
    const box = page.querySelector('table')?.parentElement;
    expect(box?.getAttribute('tabindex')).toBe('0');
    // A section with a label is a region.
    expect(box?.getAttribute('role') ?? box?.localName).toMatch(/^(?:region|section)$/u);
    expect(box?.getAttribute('aria-label')).toBe('表格1，可左右滚动');
    expect(page.querySelectorAll('td [data-blank="月份"]')).toHaveLength(1);
  });
});

test('files elsewhere are left alone', async () => {
  const module = await renderMdx('# 题\n\n文字【不认识】\n', {}, 'notes/x.mdx');
  expect(module.html).toContain('文字【不认识】');
});

describe('a mistake', () => {
  const good = 'id="a" topics="anquan" role="cuoshi"';

  test.each<[string, string, string]>([
    [
      'an unknown blank',
      passage('## 甲\n\n文\n第二行【年分】'),
      '第 5 行，【年分】：blanks.yaml 里没有登记这个填空。最接近的有：年份',
    ],
    [
      "a unit's word in a heading",
      passage('## 开好【职代会】\n\n文'),
      '第 2 行，【职代会】：标题里不用随单位变的用语，请直接写出',
    ],
    ['an unclosed blank', passage('## 甲\n\n第一行\n第二行【年份'), '第 5 行，填空：“【”没有与它成对的“】”'],
    ['a blank closed twice', passage('## 甲\n\n【年份】】'), '第 4 行，填空：“】”没有与它成对的“【”'],
    ['an empty blank', passage('## 甲\n\n【】'), '第 4 行，填空：【 】里面是空的，写上填空的名称'],
    [
      'a blank over two lines',
      passage('## 甲\n\n【年\n份】'),
      '第 4 行，填空：一个填空要写在一行里，不能换行',
    ],
    ['a blank in a blank', passage('## 甲\n\n【外【年份】面】'), '第 4 行，填空：填空里面不能再有【 】'],
    ['a blank as a sample', passage('## 甲\n\n【月份：【年份】】'), '第 4 行，填空：填空里面不能再有【 】'],
    [
      'a sample without a name',
      passage('## 甲\n\n【：10】'),
      '第 4 行，填空：“：”前面没有填空的名称，写成【名称：示例值】',
    ],
    [
      'a sample of an unknown blank',
      passage('## 甲\n\n文\n第二行【年分：2027】'),
      '第 5 行，【年分：2027】：blanks.yaml 里没有登记这个填空。最接近的有：年份',
    ],
    [
      'a half-width colon',
      passage('## 甲\n\n【年份:2027】'),
      '第 4 行，【年份:2027】：名称和示例值之间用全角的“：”，写成【年份：2027】',
    ],
    [
      'an empty sample',
      passage('## 甲\n\n【月份：】'),
      '第 4 行，【月份：】：“：”后面没有示例值；给不出示例值就写成【月份】',
    ],
    [
      'a sample of spaces',
      passage('## 甲\n\n甲【月份： 　】乙'),
      '第 4 行，【月份： 　】：“：”后面没有示例值；给不出示例值就写成【月份】',
    ],
    [
      "a sample of a unit's word",
      passage('## 甲\n\n【职代会：教代会】'),
      '第 4 行，【职代会：教代会】：随单位变的用语自己会填好，不写示例值，写成【职代会】',
    ],
    [
      'a sample that is its name',
      passage('## 甲\n\n【单位名称：单位名称】'),
      '第 4 行，【单位名称：单位名称】：示例值不能就是填空的名称',
    ],
    [
      'a month that is none',
      passage('## 甲\n\n【月份：13】'),
      '第 4 行，【月份：13】：示例值不合适：写成几月，例如 6月',
    ],
    [
      'a year that is none',
      passage('## 甲\n\n【年份：若干】'),
      '第 4 行，【年份：若干】：示例值不合适：年份写四位数字，例如 2027，“年”已写在正文里',
    ],
    [
      'a choice that is not offered',
      passage('## 甲\n\n【大会名称：职工代表会】'),
      '第 4 行，【大会名称：职工代表会】：示例值不在可选的几项里。最接近的有：职工代表大会、职工大会',
    ],
    [
      'a sample that stands for something',
      passage('## 甲\n\n【单位名称：某某公司】'),
      '第 4 行，【单位名称：某某公司】：示例值要写得能照抄，不能是“某某”',
    ],
    [
      'a sample as long as a paragraph',
      passage(`## 甲\n\n【单位名称：${'长'.repeat(61)}】`),
      `第 4 行，【单位名称：${'长'.repeat(61)}】：示例值有 61 个字，最多 60 个`,
    ],
    [
      'a sample in a heading',
      passage('## 开好【月份：3】的会\n\n文'),
      '第 2 行，【月份：3】：标题里的填空不写示例值，写成【月份】，或者直接写出',
    ],
    [
      'an unknown topic',
      passage('## 甲\n\n文', 'id="a" topics="anquen" role="cuoshi"'),
      '第 1 行，topics：没有“anquen”这个主题。最接近的有：anquan',
    ],
    [
      'an unknown further topic',
      passage('## 甲\n\n文', 'id="a" topics="anquan wentii" role="cuoshi"'),
      '第 1 行，topics：没有“wentii”这个主题。最接近的有：wenti',
    ],
    [
      'no topic',
      passage('## 甲\n\n文', 'id="a" role="cuoshi"'),
      '第 1 行，topics：<Passage> 要写 1 到 3 个主题，主要的在前',
    ],
    [
      'too many topics',
      passage('## 甲\n\n文', 'id="a" topics="anquan wenti jingsai anquan" role="cuoshi"'),
      '第 1 行，topics：<Passage> 要写 1 到 3 个主题，主要的在前',
    ],
    [
      'an unknown role',
      passage('## 甲\n\n文', 'id="a" topics="anquan" role="cuoshii"'),
      '第 1 行，role：没有“cuoshii”这个角色。最接近的有：cuoshi',
    ],
    ['no role', passage('## 甲\n\n文', 'id="a" topics="anquan"'), '第 1 行，role：<Passage> 缺少这个属性'],
    [
      'an unknown unit',
      passage('## 甲\n\n文', `${good} units="qiyee"`),
      '第 1 行，units：没有“qiyee”这个单位类型。最接近的有：qiye',
    ],
    [
      'an unknown law',
      passage('## 甲\n\n文', `${good} basis="gonghuifaa:6"`),
      '第 1 行，basis：laws.yaml 里没有“gonghuifaa”。最接近的有：gonghuifa',
    ],
    [
      'an article that is not registered',
      passage('## 甲\n\n文', `${good} basis="gonghuifa:7"`),
      '第 1 行，basis：laws.yaml 里《中华人民共和国工会法》没有登记第“7”条，已登记的有：6、32',
    ],
    ['no id', passage('## 甲\n\n文', 'topics="anquan" role="cuoshi"'), '第 1 行，id：<Passage> 缺少这个属性'],
    [
      'an id with capital letters',
      passage('## 甲\n\n文', 'id="AnKang" topics="anquan" role="cuoshi"'),
      '第 1 行，id：“AnKang”只能用小写拼音、数字和连字符，以字母开头',
    ],
    [
      'an id that begins with a digit',
      passage('## 甲\n\n文', 'id="1a" topics="anquan" role="cuoshi"'),
      '第 1 行，id：“1a”只能用小写拼音、数字和连字符，以字母开头',
    ],
    [
      'the same id twice',
      `${passage('## 甲\n\n文')}\n${passage('## 乙\n\n文')}`,
      '第 7 行，id：“a”在这一页重复了',
    ],
    ['no heading', passage('文'), '第 1 行，a：段落要以标题开头；公文里不写标题的（引言、落款）用 title="…"'],
    [
      'a heading beside a label',
      passage('## 甲\n\n文', `${good} title="引言"`),
      '第 1 行，title：已经有标题的段落不要再写 title',
    ],
    ['a heading without words after it', passage('## 甲'), '第 1 行，a：段落里只有标题，没有正文'],
    [
      'words outside a passage',
      `${passage('## 甲\n\n文')}\n游离的文字\n`,
      '第 7 行，正文：<Passage> 之外只能有 ## 标题；这段文字请放进一个 <Passage>',
    ],
    [
      'a lower heading outside a passage',
      `### 乙\n\n${passage('### 甲\n\n文')}`,
      '第 1 行，正文：<Passage> 之外只能有 ## 标题',
    ],
    ['no passage at all', '## 甲\n', '第 1 行，正文：至少要有一个 <Passage>'],
    [
      'a heading of the first level',
      passage('# 甲\n\n文'),
      '第 2 行，标题：不在 ## 标题之下的段落，标题写 ##',
    ],
    [
      'a heading of the first level further down',
      passage('## 甲\n\n文\n\n# 乙\n\n文'),
      '第 6 行，标题：段落里的小标题要比段落的标题低',
    ],
    [
      'a heading of the sixth level',
      passage('## 甲\n\n###### 乙\n\n文'),
      '第 4 行，标题：公文只有四层标题，从 ## 到 #####；页面大标题写在 title 里',
    ],
    [
      'a lower heading without a group',
      passage('### 甲\n\n文'),
      '第 2 行，标题：不在 ## 标题之下的段落，标题写 ##',
    ],
    [
      'a heading too low for a passage',
      `## 甲\n\n${passage('#### 乙\n\n文')}`,
      '第 4 行，标题：段落的标题只能是 ## 或 ###',
    ],
    [
      'a heading inside as high as the passage’s own',
      passage('## 甲\n\n文\n\n## 乙\n\n文'),
      '第 6 行，标题：段落里的小标题要比段落的标题低',
    ],
    [
      'an unknown attribute',
      passage('## 甲\n\n文', `${good} topic="anquan"`),
      '第 1 行，topic：<Passage> 没有这个属性。最接近的有：topics',
    ],
    [
      'an attribute that is code',
      passage('## 甲\n\n文', `${good} from={1}`),
      '第 1 行，<Passage>：属性只能写成 名称="文字"',
    ],
    [
      'spread attributes',
      passage('## 甲\n\n文', `${good} {...{}}`),
      '第 1 行，<Passage>：属性只能写成 名称="文字"',
    ],
  ])('is reported with its place: %s', async (_, source, message) => {
    const found = await problemOf(source);
    expect(found).toContain(`content/plans/fanwen.mdx ${message}`);
    expect(found.startsWith('ContentError: ')).toBe(true);
  });

  test.each([
    ['a passage that is not closed', `<Passage ${good}>\n## 甲\n\n文\n`, '<Passage> 和 </Passage> 没有成对'],
    ['a tag that is not closed', passage('## 甲\n\n文<b>重'), '没有成对'],
    ['a brace that is not closed', passage('## 甲\n\n文{年份'), '正文里不能直接写 { }'],
    ['a sign that begins no tag', passage('## 甲\n\n小于<3天'), '正文里的 < 要写成 &lt;'],
  ])('of MDX itself is reported in Chinese: %s', async (_, source, message) => {
    const found = await problemOf(source);
    expect(found).toMatch(/^ContentError: .*content\/plans\/fanwen\.mdx 第 \d+ 行，MDX：/u);
    expect(found).toContain(message);
  });

  test.each([
    [
      '【单位明称】工会计划',
      '，documentTitle 里的【单位明称】：blanks.yaml 里没有登记这个填空。最接近的有：单位名称',
    ],
    ['【年份：27】年工作计划', '，documentTitle 里的【年份：27】：示例值不合适：年份写四位数字'],
    ['【年份年工作计划', '，documentTitle 里的填空：“【”没有与它成对的“】”'],
  ])('in the title of the document is reported: %s', async (documentTitle, message) => {
    expect(await problemOf(passage('## 甲\n\n文'), { documentTitle })).toContain(`fanwen.mdx${message}`);
  });

  test('in the sections of the source is reported from both sides', async () => {
    const frontmatter = { source: { document: '范文', part: 5, sections: ['P5-导', 'P5-(一)'] } };
    expect(await problemOf(passage('## 甲\n\n文', `${good} from="P5-导"`), frontmatter)).toContain(
      'fanwen.mdx，source.sections：没有段落用 from 认领“P5-(一)”',
    );
    expect(
      await problemOf(passage('## 甲\n\n文', `${good} from="P5-导 P5-(一) P5-(二)"`), frontmatter),
    ).toContain('fanwen.mdx，from：source.sections 里没有“P5-(二)”。最接近的有：P5-(一)');
    expect(await problemOf(passage('## 甲\n\n文', `${good} from="P5-导"`), { source: 'original' })).toContain(
      'from：source.sections 里没有“P5-导”',
    );
  });
});
