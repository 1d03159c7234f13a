import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlanks, writtenBlank, type Piece } from '../../../src/blanks/split.ts';
import { anyText } from '../../fixtures/han.ts';

const joined = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'words' ? piece.words : writtenBlank(piece))).join('');

describe('splitBlanks', () => {
  test.each<[string, Piece[]]>([
    ['', []],
    ['没有填空', [{ kind: 'words', words: '没有填空' }]],
    ['【年份】', [{ kind: 'blank', name: '年份' }]],
    [
      '【年份】年【月份】前',
      [
        { kind: 'blank', name: '年份' },
        { kind: 'words', words: '年' },
        { kind: 'blank', name: '月份' },
        { kind: 'words', words: '前' },
      ],
    ],
    [
      '【甲】【乙】',
      [
        { kind: 'blank', name: '甲' },
        { kind: 'blank', name: '乙' },
      ],
    ],
    [
      '选出【数量：10】名',
      [
        { kind: 'words', words: '选出' },
        { kind: 'blank', name: '数量', sample: '10' },
        { kind: 'words', words: '名' },
      ],
    ],
    ['【检验办法：签到表：当月公布】', [{ kind: 'blank', name: '检验办法', sample: '签到表：当月公布' }]],
    // What was written stands in the piece: to judge it is for those who know what the blank takes.
    ['【数量：】', [{ kind: 'blank', name: '数量', sample: '' }]],
    ['【数量： 10】', [{ kind: 'blank', name: '数量', sample: ' 10' }]],
    ['【数量:10】', [{ kind: 'blank', name: '数量:10' }]],
  ])('cuts %j', (text, pieces) => {
    expect(splitBlanks(text)).toEqual(pieces);
  });

  test.each<[string, string, Piece[]]>([
    ['an opening bracket alone', '在【月份前', [{ kind: 'words', words: '在【月份前' }]],
    ['a closing bracket alone', '在月份】前', [{ kind: 'words', words: '在月份】前' }]],
    ['empty brackets', '【】', [{ kind: 'words', words: '【】' }]],
    ['a sample without a name', '【：10】', [{ kind: 'words', words: '【：10】' }]],
    ['a sample over two lines', '【数量：1\n0】', [{ kind: 'words', words: '【数量：1\n0】' }]],
    ['a name over two lines', '【年\n份】', [{ kind: 'words', words: '【年\n份】' }]],
    ['brackets the wrong way round', '】年份【', [{ kind: 'words', words: '】年份【' }]],
    [
      'nested brackets, of which the inner pair counts',
      '【外【年份】面】',
      [
        { kind: 'words', words: '【外' },
        { kind: 'blank', name: '年份' },
        { kind: 'words', words: '面】' },
      ],
    ],
  ])('leaves as words: %s', (_, text, pieces) => {
    expect(splitBlanks(text)).toEqual(pieces);
  });

  const text = fc.string({
    unit: fc.constantFrom('【', '】', '年', '份', '：', 'a', '\n', '，'),
    maxLength: 40,
  });

  test('gives pieces that are the text again when joined', () => {
    fc.assert(
      fc.property(fc.oneof(text, anyText), (given) => {
        expect(joined(splitBlanks(given))).toBe(given);
      }),
    );
  });

  test('gives no empty piece, no bracket inside a name and no two word pieces in a row', () => {
    fc.assert(
      fc.property(text, (given) => {
        const pieces = splitBlanks(given);
        for (const [index, piece] of pieces.entries()) {
          if (piece.kind === 'blank') {
            expect(piece.name).toMatch(/^[^【】：\n]+$/u);
            if (piece.sample !== undefined) expect(piece.sample).toMatch(/^[^【】\n]*$/u);
          } else {
            expect(piece.words).not.toBe('');
            expect(pieces[index + 1]?.kind).not.toBe('words');
          }
        }
      }),
    );
  });

  test('finds every well-formed blank', () => {
    const name = fc.string({ unit: fc.constantFrom('年', '份', '单', '位'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const written = names.map((blank) => `文字【${blank}】`).join('');
        const found = splitBlanks(written).flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : []));
        expect(found).toEqual(names);
      }),
    );
  });
});
