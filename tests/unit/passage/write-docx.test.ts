import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/passage/model.ts';
import { fonts, grid, margins, sheet } from '../../../src/passage/official-layout.ts';
import { withSigner, type SignatureStyle } from '../../../src/passage/signature.ts';
import { writeDocx } from '../../../src/passage/write-docx.ts';

// What cannot be seen on the pages, which tests/office measures: the parts of the file themselves.

const words = (text: string, strong = false): Inline => ({ kind: 'text', text, strong });
const signed = (text: string): Block => ({ kind: 'paragraph', align: 'end', text: [words(text)] });

const blocks: Block[] = [
  ...([1, 2, 3, 4] as const).map((level): Block => ({
    kind: 'heading',
    level,
    number: `${String(level)}号`,
    text: [words('题')],
  })),
  {
    kind: 'paragraph',
    align: 'start',
    text: [
      words('由'),
      { kind: 'blank', name: '责任人', value: '' },
      { kind: 'blank', name: '年份', value: '2027' },
      words('办', true),
      { kind: 'break' },
      words('“完”'),
    ],
  },
  { kind: 'list', ordered: true, items: [[words('甲')], [words('乙')]] },
  { kind: 'list', ordered: false, items: [[words('丙')]] },
  {
    kind: 'table',
    head: [[words('月份')], [words('工作')]],
    rows: [[[words('1月')], [words('走访'), { kind: 'break' }, words('慰问')]], [[words('2月')]]],
  },
  { kind: 'table', head: [], rows: [] },
  signed('江城市实验小学工会委员会'),
  signed('2027年1月15日'),
];

async function partsOf(
  given: readonly Block[],
  title: readonly Inline[] = [],
  signature?: Pick<SignatureStyle, 'seal'>,
): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(await (await writeDocx(given, title, signature)).arrayBuffer());
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  );
}

const parts = await partsOf(blocks, [
  words('工会'),
  { kind: 'blank', name: '年份', value: '2027' },
  words('年计划'),
]);
const part = (path: string): string => parts.get(path) ?? '';
const body = part('word/document.xml');

const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => ({
  xml,
  style: /<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1] ?? '',
  text: [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, text = '\n']) => text).join(''),
}));
const styleXml = (id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 'su').exec(part('word/styles.xml'))?.[0] ?? '';

test('every block is there, with a style of its own and its number as text', () => {
  expect(paragraphs.map(({ style, text }) => `${style}: ${text}`)).toEqual([
    'Title: 工会2027年计划',
    'Heading1: 1号题',
    'Heading2: 2号题',
    'Heading3: 3号题',
    'Heading4: 4号题',
    'NormalIndent: 由【责任人】2027办\n“完”',
    'NormalIndent: 1.甲',
    'NormalIndent: 2.乙',
    'NormalIndent: 丙',
    'TableHead: 月份',
    'TableHead: 工作',
    'TableText: 1月',
    'TableText: 走访\n慰问',
    'TableText: 2月',
    'TableText: ',
    'NormalIndent: ',
    'Signature: 江城市实验小学工会委员会',
    'Signature: 2027年1月15日',
  ]);
  expect(body).not.toContain('<w:numPr>');
});

describe('the page', () => {
  test('is A4 with the margins and the grid of 22 lines and 28 characters', () => {
    expect(body).toContain(`<w:pgSz w:w="${String(sheet.width)}" w:h="${String(sheet.height)}"`);
    for (const [side, width] of Object.entries(margins))
      expect(/<w:pgMar [^>]*>/u.exec(body)?.[0]).toContain(`w:${side}="${String(width)}"`);
    expect(body).toContain(
      `<w:docGrid w:type="linesAndChars" w:linePitch="${String(grid.linePitch)}" ` +
        `w:charSpace="${String(grid.charSpace)}"/>`,
    );
  });

  test('has its number to the right on odd pages and to the left on even ones', () => {
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const sides = [...body.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"\/>/gu)].map(
      ([, type, id]) => {
        const target = new RegExp(
          `Id="${id ?? ''}"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*Id="${id ?? ''}"`,
          'u',
        ).exec(part('word/_rels/document.xml.rels'));
        const footer = part(`word/${target?.[1] ?? target?.[2] ?? ''}`);
        expect(footer).toMatch(/— <\/w:t>.*PAGE.*<w:t [^>]*> —/su);
        return [
          type,
          /<w:ind w:(\w+)="280"\/>/u.exec(footer)?.[1],
          /<w:jc w:val="(\w+)"\/>/u.exec(footer)?.[1],
        ];
      },
    );
    expect(sides).toEqual([
      ['default', 'right', 'right'],
      ['even', 'left', 'left'],
    ]);
  });
});

describe('the styles', () => {
  test.each([
    ['Normal', fonts.text[0], 32],
    ['Title', fonts.title[0], 44],
    ['Heading1', fonts.level1[0], undefined],
    ['Heading2', fonts.level2[0], undefined],
    ['Heading3', fonts.text[0], undefined],
    ['PageNumberLine', fonts.pageNumber[0], 28],
  ])('%s asks for %s in every script', (id, font, size) => {
    const xml = styleXml(id);
    for (const script of ['ascii', 'hAnsi', 'eastAsia']) expect(xml).toContain(`w:${script}="${font}"`);
    if (size !== undefined) expect(xml).toContain(`<w:sz w:val="${String(size)}"/>`);
  });

  test('of headings have the names and outline levels that the navigation pane goes by', () => {
    for (const level of [1, 2, 3, 4]) {
      const xml = styleXml(`Heading${String(level)}`);
      expect(xml).toContain(`<w:name w:val="heading ${String(level)}"/>`);
      expect(xml).toContain(`<w:outlineLvl w:val="${String(level - 1)}"/>`);
      expect(xml).toContain('<w:keepNext/>');
      expect(xml).toContain('w:firstLineChars="200"');
    }
  });

  test('of text have lines of exactly 28.95 points, indented by characters', () => {
    expect(styleXml('Normal')).toContain('w:line="579" w:lineRule="exact"');
    expect(styleXml('Normal')).toContain('w:default="1"');
    expect(styleXml('NormalIndent')).toContain('w:firstLineChars="200"');
  });

  test('are all that paragraphs ask for', () => {
    for (const { style } of paragraphs) expect(styleXml(style)).not.toBe('');
  });

  test('name what stands in for a font that is missing', () => {
    for (const [name, ...others] of Object.values(fonts))
      expect(part('word/fontTable.xml')).toContain(
        `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/>`,
      );
  });
});

test('open blanks are highlighted, filled ones are not', () => {
  const highlighted = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>.*?<\/w:r>/gsu)];
  expect(highlighted).toHaveLength(1);
  expect(highlighted[0]?.[0]).toContain('【责任人】');
});

test('only what is strong is bold, so that a reader can make a style bold', () => {
  const bold = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:b\/>.*?<\/w:r>/gsu)];
  expect(bold.map(([run]) => /<w:t [^>]*>([^<]*)</u.exec(run)?.[1])).toEqual(['办']);
  expect(body).not.toContain('<w:b w:val');
});

test('words are marked as East Asian, so that their quotation marks are as wide as they are', () => {
  const runs = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t .*?<\/w:r>/gsu)];
  expect(runs.length).toBeGreaterThan(20);
  for (const [run] of runs) expect(run).toContain('<w:rFonts w:hint="eastAsia"/>');
});

test('a table is as wide as the text, its head repeated, its rows whole and none short of a cell', () => {
  expect(body.match(/<w:tbl>/gu)).toHaveLength(1);
  expect(body).toContain('<w:tblW w:type="dxa" w:w="8844"/>');
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(body.match(/<w:cantSplit\/>/gu)).toHaveLength(3);
  expect([...body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row.match(/<w:tc>/gu)?.length)).toEqual([
    2, 2, 2,
  ]);
});

test('tables with the same head have the same columns, whatever stands in each', async () => {
  const table = (head: string, work: string): Block => ({
    kind: 'table',
    head: [[words(head)], [words('工作')]],
    rows: [[[words('3月')], [words(work)]]],
  });
  const long = '组织代表巡视食堂、宿舍和作业现场，查出的问题当场登记、限期整改';
  const xml = (await partsOf([table('月份', '走访'), table('月份', long), table('时间', '走访')])).get(
    'word/document.xml',
  );
  const grids = [...(xml ?? '').matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gu)].map(([all]) => all);
  expect(grids).toHaveLength(3);
  expect(grids[1]).toBe(grids[0]);
  expect(grids[2]).not.toBe(grids[0]);
});

test('a signature stands under its seal or ends at its place without one, and its lines keep together', async () => {
  const signatureOf = (xml: string): string[] =>
    [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="Signature".*?<\/w:p>/gsu)].map(([line]) => line);
  const [name = '', date = ''] = signatureOf(body);
  // Characters are 15.7 points apart. A date of 6.5 ends 4 from the margin: both are centred in the last 14.5 of 28.
  for (const line of [name, date]) {
    expect(line).toContain('<w:ind w:left="4239"/>');
    expect(line).toContain('<w:jc w:val="center"/>');
  }
  expect(name).toContain('<w:spacing w:before="1158"/>');
  expect(name).toContain('<w:keepNext/>');
  expect(date).not.toContain('<w:keepNext/>');
  const plain = await partsOf(withSigner(blocks, '工会主席'), [], { seal: false });
  const [signer, plainName, plainDate] = signatureOf(plain.get('word/document.xml') ?? '');
  expect(signer).toContain('<w:ind w:left="628"/>');
  expect(signer).toContain('<w:jc w:val="left"/>');
  // 28 − 2 − 12 characters, and two more.
  expect(plainName).toContain('<w:ind w:left="4396"/>');
  expect(plainDate).toContain('<w:ind w:left="5024"/>');
  for (const line of [signer, plainName]) expect(line).toContain('<w:spacing w:before="579"/>');
});

test('a title has its line breaks in the text and none in the properties of the file', async () => {
  const long = await partsOf([], [words('江城市江北区机关中心幼儿园工会2027年工作计划')]);
  expect(long.get('word/document.xml')).toMatch(
    /工会<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r>(?:(?!<w:t).)*<w:t [^>]*>2027年工作计划/su,
  );
  const byHand = await partsOf([], [words('江城工会'), { kind: 'break' }, words('2027年工作计划')]);
  expect(byHand.get('word/document.xml')?.match(/<w:br\/>/gu)).toHaveLength(1);
  expect(byHand.get('docProps/core.xml')).toContain('<dc:title>江城工会2027年工作计划</dc:title>');
});

test('the file names its title, and neither a writer nor a site', () => {
  const properties = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'].map(part).join('');
  expect(properties).toContain('<dc:title>工会2027年计划</dc:title>');
  expect(properties).not.toMatch(/creator|lastModifiedBy|Application|Company/u);
  const words = [...parts.values()].join('');
  expect(words).not.toMatch(/Un-named|docx\.js|文库/u);
});

test('what XML cannot hold is left out, and everything else is text', async () => {
  const hostile = '\u0000甲\u0008\u001F\uFFFE\uD800乙\uDC00<w:p>&amp;"\t丙\n\u{1F477}';
  const given = await partsOf(
    [
      { kind: 'heading', level: 1, number: hostile, text: [words(hostile)] },
      { kind: 'table', head: [[{ kind: 'blank', name: hostile, value: '' }]], rows: [] },
    ],
    [words(hostile)],
  );
  const clean = '甲乙&lt;w:p&gt;&amp;amp;"丙';
  const xml = given.get('word/document.xml') ?? '';
  const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text = '']) =>
    text.replaceAll('&quot;', '"').replace(/\s/gu, ''),
  );
  expect(texts).toEqual(
    [clean, clean, clean, `【${clean}】`].map((text) => text.replace('丙', '丙\u{1F477}')),
  );
  for (const file of given.values())
    expect(file).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
});

describe('a figure', () => {
  // One white pixel.
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  );
  const line = (text: string): Block => ({
    kind: 'paragraph',
    align: 'start',
    text: [{ kind: 'text', text, strong: false }],
  });
  const figures = new Map([
    ['PDCA循环图', { name: 'PDCA循环图', data: new Uint8Array(png), width: 360, height: 330 }],
  ]);
  const blocks = [line('（图：PDCA循环图，见原页）'), line('（图：别的图，见原页）'), line('见PDCA循环图')];

  test('goes in as an image in the place of the line that stands for it, and nothing else does', async () => {
    const archive = await JSZip.loadAsync(
      await (await writeDocx(blocks, [], undefined, figures)).arrayBuffer(),
    );
    const xml = (await archive.file('word/document.xml')?.async('string')) ?? '';
    expect(Object.keys(archive.files).filter((name) => /^word\/media\/.+\.png$/u.test(name))).toHaveLength(1);
    expect(xml.match(/<w:drawing>/gu)).toHaveLength(1);
    // In a line of exact height, which all text has, nothing of it would be seen but a strip.
    const [around = ''] = /<w:p>(?:(?!<w:p>).)*<w:drawing>/u.exec(xml) ?? [];
    expect(around).toMatch(/<w:spacing\b[^>]*w:lineRule="auto"/u);
    expect(xml).toContain('descr="PDCA循环图"');
    expect(xml).not.toContain('（图：PDCA循环图，见原页）');
    expect(xml).toContain('（图：别的图，见原页）');
    expect(xml).toContain('见PDCA循环图');
  });

  test('without its image stays the line', async () => {
    const archive = await JSZip.loadAsync(await (await writeDocx(blocks, [])).arrayBuffer());
    expect(await archive.file('word/document.xml')?.async('string')).toContain('（图：PDCA循环图，见原页）');
  });
});
