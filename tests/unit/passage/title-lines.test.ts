import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inlineText, type Inline } from '../../../src/passage/model.ts';
import { brokenTitle, linesByHand, titleLines } from '../../../src/passage/title-lines.ts';
import { hanCharacter, hostileStrings } from '../../fixtures/han.ts';

const words = (text: string): Inline => ({ kind: 'text', text, strong: false });

/** A title in which {…} are values of blanks. */
const titleOf = (written: string): Inline[] =>
  written
    .split(/(\{[^}]*\})/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{') ? { kind: 'blank', name: '空', value: part.slice(1, -1) } : words(part),
    );

const linesOf = (title: readonly Inline[]): string => titleLines(title).map(inlineText).join('/');

// Names as long and as short as real ones are, of all nine kinds of unit; a / where the line must end.
const titles: [written: string, lines: string][] = [
  ['江城机械制造有限公司工会2027年工作计划', '江城机械制造有限公司工会2027年工作计划'],
  ['{江城机械制造有限公司}工会{2027}年工作计划', '江城机械制造有限公司工会2027年工作计划'],
  ['{江城重型机械集团有限责任公司}工会{2027}年工作计划', '江城重型机械集团有限责任公司工会/2027年工作计划'],
  [
    '{江城市轨道交通建设投资集团有限公司}工会{2027}年工作计划',
    '江城市轨道交通建设投资集团有限公司工会/2027年工作计划',
  ],
  [
    '{江城市轨道交通建设投资集团运营有限责任公司}工会{2027}年工作计划',
    '江城市轨道交通建设投资集团/运营有限责任公司工会2027年工作计划',
  ],
  [
    '{中国石化集团江城石油化工有限责任公司炼油二部}工会{2027}年工作计划',
    '中国石化集团江城石油化工有限责任公司/炼油二部工会2027年工作计划',
  ],
  [
    '{江城市高新技术产业开发区实验幼儿园教育集团}工会{2027}年工作计划',
    '江城市高新技术产业开发区实验幼儿园/教育集团工会2027年工作计划',
  ],
  [
    '{江城市经济技术开发区第一实验幼儿园教育集团总园}工会{2027}年工作计划',
    '江城市经济技术开发区第一实验幼儿园/教育集团总园工会2027年工作计划',
  ],
  ['{江城市江北区机关中心幼儿园}工会{2027}年工作计划', '江城市江北区机关中心幼儿园工会/2027年工作计划'],
  [
    '{江城市江北区机关中心幼儿园}工会{2026—2027}学年工作计划',
    '江城市江北区机关中心幼儿园工会/2026—2027学年工作计划',
  ],
  ['江城市江北区机关中心幼儿园工会2027年工作计划', '江城市江北区机关中心幼儿园工会/2027年工作计划'],
  ['江城市第三中学工会2026—2027学年第一学期工作计划', '江城市第三中学工会/2026—2027学年第一学期工作计划'],
  ['{江城市第三中学}工会{2026—2027}学年工作计划', '江城市第三中学工会/2026—2027学年工作计划'],
  [
    '{江城师范大学附属实验中学江北校区}工会{2026—2027}学年工作计划',
    '江城师范大学附属实验中学江北校区工会/2026—2027学年工作计划',
  ],
  [
    '{江城职业技术学院机电工程学院}分工会{2027}年工作计划',
    '江城职业技术学院机电工程学院分工会/2027年工作计划',
  ],
  ['{江城大学}工会{2027}年工作计划', '江城大学工会2027年工作计划'],
  [
    '{江城大学材料科学与工程学院}分工会{2027}年度工作要点',
    '江城大学材料科学与工程学院分工会/2027年度工作要点',
  ],
  ['江城市第一人民医院工会委员会2027年度工作计划', '江城市第一人民医院工会委员会/2027年度工作计划'],
  [
    '{江城医科大学第一附属医院江北院区}工会{2027}年工作计划',
    '江城医科大学第一附属医院江北院区工会/2027年工作计划',
  ],
  [
    '{江城市江北区妇幼保健计划生育服务中心}工会{2027}年工作计划',
    '江城市江北区妇幼保健计划生育服务中心工会/2027年工作计划',
  ],
  [
    '江城市江北区妇幼保健计划生育服务中心工会2027年工作计划',
    '江城市江北区妇幼保健计划生育服务中心工会/2027年工作计划',
  ],
  ['{中共江城市委党校}机关工会{2027}年工作要点', '中共江城市委党校机关工会2027年工作要点'],
  ['{江城市市场监督管理局}机关工会{2027}年工作要点', '江城市市场监督管理局机关工会/2027年工作要点'],
  [
    '江城市市场监督管理局江北分局机关工会2027年度工作要点',
    '江城市市场监督管理局江北分局机关工会/2027年度工作要点',
  ],
  ['江城市人力资源和社会保障局机关工会2027年工作要点', '江城市人力资源和社会保障局机关工会/2027年工作要点'],
  [
    '{江城市江北区退役军人事务局}机关工会{2027}年工作要点',
    '江城市江北区退役军人事务局机关工会/2027年工作要点',
  ],
  [
    '江城经济技术开发区管理委员会机关工会2027年工作计划',
    '江城经济技术开发区管理委员会机关工会/2027年工作计划',
  ],
  ['{江北街道办事处}工会联合会{2027}年工作计划', '江北街道办事处工会联合会2027年工作计划'],
  [
    '江城市江北区江北街道滨江社区联合工会2027年工作计划',
    '江城市江北区江北街道滨江社区联合工会/2027年工作计划',
  ],
  [
    '江城市江北区江北街道滨江社区工会联合会2027年工作计划',
    '江城市江北区江北街道滨江社区工会联合会/2027年工作计划',
  ],
  ['{江城市江北区滨江街道工会联合会}{2027}年工作计划', '江城市江北区滨江街道工会联合会/2027年工作计划'],
  ['{江城高新区新材料产业园工会联合会}{2027}年工作计划', '江城高新区新材料产业园工会联合会/2027年工作计划'],
  [
    '{中铁江城工程局集团有限公司地铁5号线三标项目部}工会{2027}年工作计划',
    '中铁江城工程局集团有限公司/地铁5号线三标项目部工会2027年工作计划',
  ],
  [
    '{江城建工集团第二工程公司滨江大桥项目经理部}工会{2027}年工作计划',
    '江城建工集团第二工程公司/滨江大桥项目经理部工会2027年工作计划',
  ],
  ['{江城供电公司}工会{2027}年工作思路', '江城供电公司工会2027年工作思路'],
  [
    '{江城市公共交通集团第二客运分公司}工会{2027}年工作思路',
    '江城市公共交通集团第二客运分公司工会/2027年工作思路',
  ],
  ['江城市图书馆工会2027年工作计划', '江城市图书馆工会2027年工作计划'],
  [
    '{江城市文化馆（江城市非物质文化遗产保护中心）}工会{2027}年工作计划',
    '江城市文化馆/（江城市非物质文化遗产保护中心）工会/2027年工作计划',
  ],
  [
    '江城市图书馆工会关于开展2027年“书香江城”职工读书活动的实施方案',
    '江城市图书馆工会关于开展2027年/“书香江城”职工读书活动的实施方案',
  ],
  ['关于开展2027年“安康杯”竞赛活动的实施方案', '关于开展2027年/“安康杯”竞赛活动的实施方案'],
  [
    '关于印发《江城机械制造有限公司工会2027年工作计划》的通知',
    '关于印发《江城机械制造有限公司工会/2027年工作计划》的通知',
  ],
  [
    '江城机械制造有限公司第二届职工代表大会第三次会议筹备工作方案',
    '江城机械制造有限公司/第二届职工代表大会第三次会议筹备工作方案',
  ],
  ['{江城机械制造有限公司}工会{2027}年工作计划（草案）', '江城机械制造有限公司工会/2027年工作计划（草案）'],
  [
    '江城机械制造有限公司工会2027年上半年工作总结和下半年工作计划',
    '江城机械制造有限公司工会/2027年上半年工作总结和下半年工作计划',
  ],
  [
    '{江城机械制造有限公司}工会{2027}年“职工之家”建设工作计划',
    '江城机械制造有限公司工会/2027年“职工之家”建设工作计划',
  ],
  ['{ABB江城高压开关有限公司}工会{2027}年工作计划', 'ABB江城高压开关有限公司工会/2027年工作计划'],
  [
    '{江城IBM-HP Technologies Co., Ltd.}工会{2027}年工作计划',
    '江城IBM-HP Technologies Co., Ltd./工会2027年工作计划',
  ],
  ['{江城市实验幼儿园}工会{2027}年工作计划', '江城市实验幼儿园工会2027年工作计划'],
  ['{江城日报社}工会委员会{2027}年度工作计划', '江城日报社工会委员会2027年度工作计划'],
  [
    '江城市江北区教育系统工会联合会暨江北区教育工会2027年工作计划',
    '江城市江北区教育系统工会联合会/暨江北区教育工会2027年工作计划',
  ],
  [
    '江城烟草工业有限责任公司江城卷烟厂工会2027年工作计划',
    '江城烟草工业有限责任公司江城卷烟厂工会/2027年工作计划',
  ],
  [
    '国网江城省电力有限公司江城市江北区供电公司工会2027年工作计划',
    '国网江城省电力有限公司/江城市江北区供电公司工会2027年工作计划',
  ],
  [
    '江城市江北区人民医院工会 2027年度 职工技能竞赛工作计划',
    '江城市江北区人民医院工会/2027年度 职工技能竞赛工作计划',
  ],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a title is broken where a phrase ends', () => {
  test.each(titles)('%s', (written, lines) => {
    expect(linesOf(titleOf(written))).toBe(lines);
  });

  test('in browsers that know no words, too', () => {
    vi.stubGlobal('Intl', {});
    for (const [written, lines] of titles) expect(linesOf(titleOf(written))).toBe(lines);
  });

  test('whether a name was filled in or typed', () => {
    for (const [written, lines] of titles)
      if (!/Technologies|（江城市/u.test(written))
        expect(linesOf([words(written.replace(/[{}]/gu, ''))])).toBe(lines);
  });

  test('between words where there is no better place', () => {
    const title = [words('深入开展群众性精神文明创建活动推动企业高质量发展三年规划')];
    expect(linesOf(title)).toBe('深入开展群众性精神文明创建活动/推动企业高质量发展三年规划');
  });
});

describe('a line of a title', () => {
  test('that fits stays whole, whatever it says', () => {
    expect(linesOf([words('题'.repeat(20))])).toBe('题'.repeat(20));
    expect(linesOf(titleOf('{}'))).toBe('【空】');
    expect(titleLines([])).toEqual([]);
  });

  test('without an end is as full as it can be', () => {
    expect(linesOf([words('题'.repeat(45))])).toBe(
      ['题'.repeat(20), '题'.repeat(20), '题'.repeat(5)].join('/'),
    );
  });

  test('ends in no open blank, no value that fits into a line, no year and no kind of paper', () => {
    const parts = fc.constantFrom(
      ...[
        '江城市',
        '江北区',
        '第一实验',
        '中心',
        '幼儿园',
        '教育集团',
        '机关',
        '工会',
        '（草案）',
        '关于开展',
        '的',
      ],
    );
    const filled = fc.string({ unit: hanCharacter, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), filled, fc.boolean(), (before, value, isOpen) => {
        const blank: Inline = { kind: 'blank', name: '单位名称', value: isOpen ? '' : value };
        const title = [...before.map(words), blank, words('工会2026—2027学年第一学期工作计划')];
        const lines = titleLines(title).map(inlineText);
        for (const part of [inlineText([blank]), '2026—2027学年', '第一学期', '工作计划'])
          expect(lines.join('\n')).toContain(part);
      }),
    );
  });

  test('is never wider than the sheet, and all words are there, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: hanCharacter, maxLength: 90 }),
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom(...hostileStrings),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const lines = titleLines([words(text)]).map(inlineText);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        if (text.length > 400) return;
        for (const line of lines) {
          expect([...line].filter((char) => char > '~').length).toBeLessThanOrEqual(20);
          expect(line).not.toMatch(/^[\uDC00-\uDFFF]/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a title that the reader broke by hand', () => {
  const byHand: Inline[] = [
    ...titleOf('{江城市第一人民医院}'),
    { kind: 'break' },
    ...titleOf('工会{2027}年工作计划'),
  ];

  test('stays so, even where one line would do', () => {
    expect(linesOf(byHand)).toBe('江城市第一人民医院/工会2027年工作计划');
    expect(linesByHand(byHand).map(inlineText)).toEqual(['江城市第一人民医院', '工会2027年工作计划']);
    expect(inlineText(brokenTitle(byHand))).toBe('江城市第一人民医院\n工会2027年工作计划');
  });

  test('keeps its blanks', () => {
    expect(brokenTitle(byHand)).toEqual(byHand);
  });

  test('is broken further where a line of it is too long', () => {
    const title = [
      words('江城市高新技术产业开发区'),
      { kind: 'break' } as const,
      ...titleOf(titles[2]?.[0] ?? ''),
    ];
    expect(linesOf(title)).toBe('江城市高新技术产业开发区/江城重型机械集团有限责任公司工会/2027年工作计划');
  });

  test('has no empty lines', () => {
    const title: Inline[] = [
      { kind: 'break' },
      words(' 江城工会 '),
      { kind: 'break' },
      { kind: 'break' },
      words(' '),
    ];
    expect(titleLines(title)).toEqual([[words('江城工会')]]);
  });
});
