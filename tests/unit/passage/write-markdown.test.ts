import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { blockText, type Block, type Inline } from '../../../src/passage/model.ts';
import { writeMarkdown } from '../../../src/passage/write-markdown.ts';
import { oneOf } from '../../fixtures/han.ts';

const text = (words: string, strong = false): Inline => ({ kind: 'text', text: words, strong });
const paragraph = (...inline: Inline[]): Block => ({ kind: 'paragraph', align: 'start', text: inline });

test('writes a document sign by sign', () => {
  const document: Block[] = [
    { kind: 'heading', level: 1, number: '一、', text: [text('安全生产')] },
    { kind: 'heading', level: 2, number: '（一）', text: [text('以“安康杯”促安全')] },
    paragraph(
      text('由'),
      { kind: 'blank', name: '责任人', value: '' },
      text('在'),
      text('6月前', true),
      text('完成20~30项，'),
      text('不留死角。', true),
      { kind: 'break' },
      text('1. 另行通知'),
    ),
    { kind: 'list', ordered: true, items: [[text('签订责任书。')], [text('查隐患。')]] },
    { kind: 'list', ordered: false, items: [[text('班组'), { kind: 'break' }, text('工段')]] },
    { kind: 'heading', level: 3, number: '1.', text: [text('进度')] },
    {
      kind: 'table',
      head: [[text('月份')], [text('工作')]],
      rows: [[[text('6月')], [text('答题'), { kind: 'break' }, text('讲评|评比')]], [[text('7月')]]],
    },
    { kind: 'paragraph', align: 'end', text: [text('江城工会')] },
    { kind: 'paragraph', align: 'end', text: [{ kind: 'blank', name: '成文日期', value: '2027年1月15日' }] },
  ];
  expect(writeMarkdown(document, [text('工会年度计划')])).toBe(
    [
      '# 工会年度计划',
      '',
      '## 一、安全生产',
      '',
      '### （一）以“安康杯”促安全',
      '',
      '由【责任人】在**6月前**完成20\\~30项，**不留死角**。\\',
      '1\\. 另行通知',
      '',
      '1. 签订责任书。',
      '2. 查隐患。',
      '',
      '* 班组\\',
      '  工段',
      '',
      '#### 1.进度',
      '',
      '| 月份 | 工作 |',
      '| --- | --- |',
      '| 6月 | 答题<br>讲评\\|评比 |',
      '| 7月 |  |',
      '',
      '江城工会',
      '',
      '2027年1月15日',
    ].join('\n'),
  );
});

test('writes nothing for nothing', () => {
  expect(writeMarkdown([])).toBe('');
});

describe('read again as GitHub reads it', () => {
  const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

  // Signs that mean something to Markdown stand between words that mean nothing.
  const unit = oneOf('工会计划【】“，。、（1a0&<>#*_~`|[]!\\-+=:.)^$;"\'/@');
  const marks = fc.constantFrom(
    '---',
    '***',
    '1. ',
    '1) ',
    '- ',
    '> ',
    '# ',
    '```',
    '&amp;',
    '&#35;',
    '<b>',
    'www.a_b.cn',
    'http://a.cn/*',
    'a@b.cn',
    '[x](y)',
    '| - |',
    ':-:',
  );
  const words = fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.string({ unit, maxLength: 6 }) }, marks), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.join('').replace(/ +/gu, ' ').trim())
    .filter((joined) => joined !== '');
  const inline = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: words, strong: fc.boolean() }),
    fc.record({
      kind: fc.constant('blank' as const),
      name: fc.constantFrom('数量', '责任人'),
      value: fc.constantFrom('', '3'),
    }),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 4 });
  const lines = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((all): Inline[] => all.flatMap((one, index) => (index === 0 ? one : [{ kind: 'break' }, ...one])));
  const row = fc.array(lines, { minLength: 2, maxLength: 2 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      number: fc.constantFrom('', '一、', '1.', '（1）'),
      text: line,
    }),
    fc.record({ kind: fc.constant('paragraph' as const), align: fc.constant('start' as const), text: lines }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(lines, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('table' as const), head: row, rows: fc.array(row, { maxLength: 3 }) }),
  );

  /** What a reader sees of a parsed block; line breaks are the model's. */
  function seen(node: Nodes): string {
    if (node.type === 'break') return '\n';
    if (node.type === 'html') return node.value === '<br>' ? '\n' : node.value;
    if (!('children' in node)) return toString(node);
    const between = ['list', 'table', 'tableRow'].includes(node.type) ? '\n' : '';
    return node.children.map(seen).join(between);
  }

  const kinds = { heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table' } as const;

  test('every block is the same kind with the same words', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { children } = parse(writeMarkdown(blocks));
        expect(children.map(({ type }) => type)).toEqual(blocks.map(({ kind }) => kinds[kind]));
        expect(children.map(seen)).toEqual(blocks.map(blockText));
      }),
    );
  });

  test('a heading keeps its level, and the title stands above all', () => {
    const heading = (level: 1 | 2 | 3 | 4): Block => ({
      kind: 'heading',
      level,
      number: '',
      text: [text('#题#')],
    });
    const { children } = parse(writeMarkdown(([1, 2, 3, 4] as const).map(heading), [text('总题 #')]));
    expect(children.map((node) => (node.type === 'heading' ? node.depth : 0))).toEqual([1, 2, 3, 4, 5]);
    expect(children.map(seen)).toEqual(['总题 #', ...Array.from({ length: 4 }, () => '#题#')]);
  });

  test('strong words stay strong beside Chinese punctuation', () => {
    const markdown = writeMarkdown([
      paragraph(text('前'), text('“重点”。', true), text('后'), text('，', true)),
    ]);
    expect(markdown).toBe('前“**重点**”。后，');
    const [first] = parse(markdown).children;
    const strong = first?.type === 'paragraph' ? first.children.filter(({ type }) => type === 'strong') : [];
    expect(strong.map((node) => toString(node))).toEqual(['重点']);
  });

  test.each([
    ['&', '#', '1;'],
    ['前', 'a&', '#35;'],
    ['&', '＃', 'amp;'],
    ['&', '#x', '41;'],
  ])('signs that only together mean something, strong words among them: %s %s %s', (first, strong, last) => {
    const block = paragraph(text(first), text(strong, true), text(last));
    expect(parse(writeMarkdown([block])).children.map(seen)).toEqual([blockText(block)]);
  });

  test('line breaks hidden in words end no block', () => {
    const { children } = parse(
      writeMarkdown([paragraph(text('一\n\n# 二')), { kind: 'table', head: [[text('甲\n乙')]], rows: [] }]),
    );
    expect(children.map(seen)).toEqual(['一 # 二', '甲 乙']);
  });
});

test('a title keeps the lines that the reader broke it into', () => {
  const lineBreak: Inline = { kind: 'break' };
  const title = [text('江城市实验小学工会'), lineBreak, lineBreak, text('2027年<工作>计划 #')];
  expect(writeMarkdown([], title)).toBe('# 江城市实验小学工会<br>2027年\\<工作>计划 \\#');
  expect(writeMarkdown([], [lineBreak, text(' ')])).toBe('');
});
