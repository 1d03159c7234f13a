import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editedText, editInline, inlineOf } from '../../../src/draft/edit-text.ts';
import type { Inline } from '../../../src/passage/model.ts';
import { anyInline, words } from '../../fixtures/drafts.ts';

const blank = (name: string, value = ''): Inline => ({ kind: 'blank', name, value });
const strong = (text: string): Inline => ({ kind: 'text', text, strong: true });
const typed = fc.string({
  unit: fc.constantFrom('工', '会', '【', '】', '月份', '：', '\n', 'a', '𠮷'),
  maxLength: 12,
});

describe('editInline', () => {
  test('gives back the text that was typed', () => {
    fc.assert(
      fc.property(anyInline, typed, (before, text) => {
        expect(editedText(editInline(before, text))).toBe(text);
      }),
    );
  });

  test('leaves alone what was not edited', () => {
    fc.assert(
      fc.property(anyInline, (before) => {
        expect(editInline(before, editedText(before))).toEqual(before);
      }),
    );
  });

  test('gives content that the schema of drafts takes: no empty words, nothing that could be joined', () => {
    fc.assert(
      fc.property(anyInline, typed, (before, text) => {
        const after = editInline(before, text);
        const runs = after.map((piece) => (piece.kind === 'text' ? String(piece.strong) : piece.kind));
        const joinable = runs.filter((run, index) => run === runs[index - 1] && /true|false/u.test(run));
        expect(joinable).toEqual([]);
        const wrong = after.filter((piece) => piece.kind === 'text' && /^$|\n/u.test(piece.text));
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('makes blanks of what is written as one, also when its last bracket comes last', () => {
    expect(inlineOf('由【责任人】负责')).toEqual([...words('由'), blank('责任人'), ...words('负责')]);
    expect(editInline(words('由【责任人负责'), '由【责任人】负责')).toEqual([
      ...words('由'),
      blank('责任人'),
      ...words('负责'),
    ]);
    expect(inlineOf('【】【\n】')).toEqual([
      { kind: 'text', text: '【】【', strong: false },
      { kind: 'break' },
      { kind: 'text', text: '】', strong: false },
    ]);
  });

  test('a filled-in blank stays one until it is changed itself', () => {
    const before = [...words('于'), blank('月份', '6月'), ...words('完成')];
    expect(editInline(before, '拟于6月完成')).toEqual([
      ...words('拟于'),
      blank('月份', '6月'),
      ...words('完成'),
    ]);
    expect(editInline(before, '于7月完成')).toEqual(words('于7月完成'));
  });

  test('a sample is edited as the words it says, and stays one until they change', () => {
    const ten: Inline = { kind: 'blank', name: '数量', value: '', sample: '10' };
    const before = [...words('选'), ten, ...words('名')];
    expect(editedText(before)).toBe('选10名');
    expect(editInline(before, '评选10名')).toEqual([...words('评选'), ten, ...words('名')]);
    expect(editInline(before, '选12名')).toEqual(words('选12名'));
  });

  test('what is written like a sample stays words here, see edit-samples.ts', () => {
    expect(inlineOf('选【数量：10】名')).toEqual(words('选【数量：10】名'));
    expect(inlineOf('【栏目：其他】')).toEqual(words('【栏目：其他】'));
  });

  test('words typed inside strong ones are strong, words beside them are not', () => {
    expect(editInline([strong('重点')], '重大点')).toEqual([strong('重大点')]);
    expect(editInline([strong('重点')], '重点。')).toEqual([strong('重点'), ...words('。')]);
  });

  test('the same words typed again are not taken for moved ones', () => {
    expect(editInline(words('aa'), 'aaa')).toEqual(words('aaa'));
    expect(editInline(words('aaa'), 'aa')).toEqual(words('aa'));
    expect(editInline([blank('月份'), blank('月份')], '【月份】')).toEqual([blank('月份')]);
  });
});
