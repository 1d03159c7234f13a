import { describe, expect, test } from 'vitest';
import { blockText, type Block } from '../../../src/passage/model.ts';
import { signaturePlaces, withSigner } from '../../../src/passage/signature.ts';
import { textWidth } from '../../../src/passage/text-width.ts';

const words = (text: string): Block => ({
  kind: 'paragraph',
  align: 'start',
  text: [{ kind: 'text', text, strong: false }],
});
const signed = (text: string): Block => ({
  kind: 'paragraph',
  align: 'end',
  text: [{ kind: 'text', text, strong: false }],
});
const open = (name: string): Block => ({
  kind: 'paragraph',
  align: 'end',
  text: [{ kind: 'blank', name, value: '' }],
});
const signer = signed('工会主席（签字）：');

/** Characters free to the right of each line of a signature without a seal, whichever side they are counted from. */
const rights = (blocks: readonly Block[]): (number | undefined)[] =>
  signaturePlaces(blocks, false).map((place, index) => {
    const block = blocks[index];
    if (!place || !block) return undefined;
    return place.align === 'right'
      ? place.right
      : 28 - place.left - Math.min(28, textWidth(blockText(block)));
  });
const above = (blocks: readonly Block[], seal: boolean): (number | undefined)[] =>
  signaturePlaces(blocks, seal).map((place) => place?.above);

/** Characters from the right margin to the middle of each line that is centred under a seal. */
const middles = (blocks: readonly Block[]): (number | undefined)[] =>
  signaturePlaces(blocks, true).map((place) => {
    if (!place) return undefined;
    expect(place).toMatchObject({ align: 'center', right: 0 });
    return (28 - place.left) / 2;
  });

test.each([
  ['工会', 2],
  ['2027年1月15日', 6.5],
  ['【工会名称】', 6],
  ['', 0],
])('“%s” is %d characters wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

describe('with a seal (7.3.5.1)', () => {
  test('the date ends four characters from the margin, the name centred on it', () => {
    // A date of 6.5 characters that ends 4 from the margin has its middle 7.25 from it.
    const blocks = [words('正文。'), signed('江城市实验小学工会委员会'), signed('2027年1月15日')];
    expect(middles(blocks)).toEqual([undefined, 7.25, 7.25]);
    expect(middles([signed('江城工会'), signed('2027年11月15日')])).toEqual([7.5, 7.5]);
  });

  test('a name that would reach beyond the margin ends there, the date under its middle', () => {
    const name = '江城市江北区妇幼保健计划生育服务中心工会委员会';
    expect(textWidth(name)).toBe(23);
    expect(middles([signed(name), signed('2027年1月15日')])).toEqual([12, 12]);
    expect(middles([signed('工会'.repeat(20)), signed('2027年1月15日')])).toEqual([14, 14]);
  });

  test('all names stand centred on the date', () => {
    const blocks = [signed('甲公司工会'), signed('江城乙有限公司工会'), signed('2027年1月15日')];
    expect(middles(blocks)).toEqual([7.25, 7.25, 7.25]);
  });

  test('open blanks stand so, too, and a line alone ends four characters from the margin', () => {
    expect(middles([open('工会名称'), open('成文日期')])).toEqual([7, 7]);
    expect(middles([signed('江城工会')])).toEqual([6]);
  });

  test('is how a document is signed unless something else is said', () => {
    const blocks = [words('正文。'), signed('江城市实验小学工会'), signed('2027年1月15日')];
    expect(signaturePlaces(blocks)).toEqual(signaturePlaces(blocks, true));
  });
});

describe('without a seal (7.3.5.2)', () => {
  test('the date begins two characters to the right of the name', () => {
    // 13 characters end 2 from the margin, so they begin 15 from it, and the date of 6.5 begins 13 from it.
    const blocks = [words('正文。'), signed('江城市实验小学工会委员会办'), signed('2027年1月15日')];
    expect(rights(blocks)).toEqual([undefined, 2, 6.5]);
  });

  test('lines are counted from the left, so that this holds in every font, and open blanks from the right', () => {
    const blocks = [signed('江城市实验小学工会委员会'), signed('2027年1月15日')];
    expect(signaturePlaces(blocks, false)).toMatchObject([
      { align: 'left', left: 14 },
      { align: 'left', left: 16 },
    ]);
    expect(signaturePlaces([open('工会名称')], false)).toMatchObject([{ align: 'right', right: 2 }]);
  });

  test('two characters stay free beside a date longer than the name, which moves left', () => {
    expect(rights([signed('江城工会'), signed('2027年11月15日')])).toEqual([7, 2]);
  });

  test('two characters stay free beside what is not followed by a date', () => {
    expect(rights([signed('甲公司工会'), signed('乙公司工会'), signed('2027年1月5日')])).toEqual([2, 5, 2]);
    expect(rights([signed('江城工会')])).toEqual([2]);
    expect(rights([words('见2027年1月5日')])).toEqual([undefined]);
  });

  test('an open blank for a date is a date', () => {
    expect(rights([signed('江城市总工会女职工委员会'), open('成文日期')])).toEqual([2, 6]);
  });

  test('two characters stay free beside an open blank as long as the name', () => {
    expect(rights([open('工会名称'), open('成文日期')])).toEqual([4, 2]);
  });

  test('the date stays on the sheet when the name fills more than a line', () => {
    expect(rights([signed('工会'.repeat(20)), signed('2027年1月5日')])).toEqual([0, 20]);
  });
});

describe('a line to sign on', () => {
  const blocks = [words('正文。'), signed('江城工会'), signed('2027年1月5日')];
  const lines = (given: readonly Block[]): string[] => given.map(blockText);

  test('is put before the name, two characters in like a paragraph', () => {
    const all = withSigner(blocks, '工会主席');
    expect(lines(all)).toEqual(['正文。', '工会主席（签字）：', '江城工会', '2027年1月5日']);
    for (const seal of [true, false])
      expect(signaturePlaces(all, seal)[1]).toEqual({ align: 'left', left: 2, right: 0, above: 1 });
    expect(middles(all.slice(2))).toEqual(middles(blocks).slice(1));
    expect(rights(all).slice(2)).toEqual(rights(blocks).slice(1));
  });

  test('stands at the end where nothing is signed', () => {
    expect(lines(withSigner([words('正文。')], '负责人'))).toEqual(['正文。', '负责人（签字）：']);
  });

  test('says once that it is to be signed, however who signs was written', () => {
    for (const signer of ['主席', ' 主席 ', '主席：', '主席签字：', '主席（签字）：', '主席(签名)'])
      expect(lines(withSigner([words('正文。')], signer))[1], signer).toBe('主席（签字）：');
  });

  test('is not doubled, and not put without words or into nothing', () => {
    const own = [words('正文。'), signer, signed('江城工会')];
    expect(withSigner(own, '工会主席')).toEqual(own);
    expect(withSigner(blocks, '')).toEqual(blocks);
    expect(withSigner([], '工会主席')).toEqual([]);
  });

  test('that the reader wrote is known as one', () => {
    for (const text of ['工会主席（签字）：', '工会主席(签名)', '负责人签字：', '主席签字 :'])
      expect(signaturePlaces([signed(text)])[0]?.align, text).toBe('left');
    for (const text of ['签字仪式组委会', '江城工会'])
      expect(signaturePlaces([signed(text)])[0]?.align).toBe('center');
  });
});

test('annexes and a note in brackets stand on the left, and are no part of what is sealed (7.3.4, 7.3.6)', () => {
  const annex = signed('附件：2027年活动安排表');
  const note = signed('（联系人：某某，电话：12345678）');
  const blocks = [words('正文。'), annex, signer, signed('江城工会（盖章）'), signed('2027年1月15日'), note];
  const places = signaturePlaces(blocks);
  for (const index of [1, 2, 5]) expect(places[index]).toMatchObject({ align: 'left', left: 2 });
  expect(places[3]).toMatchObject({ align: 'center', left: 13.5 });
  expect(places.map((place) => place?.above)).toEqual([undefined, 1, 1, 2, 0, 0]);
  const unsigned = [words('正文。'), annex, signed('江城工会')];
  expect(withSigner(unsigned, '主席').map(blockText)).toEqual([
    '正文。',
    blockText(annex),
    '主席（签字）：',
    '江城工会',
  ]);
});

test('lines are empty above a signature and each part of it, but not at the start of a document', () => {
  const blocks = [words('正文。'), signed('江城工会'), signed('2027年1月5日')];
  expect(above(blocks, false)).toEqual([undefined, 1, 0]);
  // The seal reaches one and a half lines above the name.
  expect(above(blocks, true)).toEqual([undefined, 2, 0]);
  expect(above(blocks.slice(1), true)).toEqual([0, 0]);
  expect(above([words('正文。'), signer, ...blocks.slice(1)], true)).toEqual([undefined, 1, 2, 0]);
  expect(above([words('正文。'), signer, ...blocks.slice(1)], false)).toEqual([undefined, 1, 1, 0]);
});
