import { expect, test } from 'vitest';
import { Comparer } from '../../../src/trace/compare/comparer.ts';
import { plainOf } from '../../../src/trace/compare/plain.ts';
import { referencesOf } from '../../../src/trace/compare/reference.ts';
import type { Block, Inline } from '../../../src/passage/model.ts';

const words = (text: string): Inline => ({ kind: 'text', text, strong: false });
const blank = (name: string, sample?: string): Inline => ({
  kind: 'blank',
  name,
  value: '',
  ...(sample !== undefined && { sample }),
});
const origin = { title: '安康杯', url: '/snippets/a/b/#c', topic: 'anquan-laobao' };
const blocks: Block[] = [
  { kind: 'heading', level: 2, number: '', text: [words('以“安康杯”竞赛促进安全生产')] },
  {
    kind: 'paragraph',
    align: 'start',
    text: [
      blank('月份', '3'),
      words('月前与各车间签订安全责任书，由'),
      blank('责任人', '生产委员'),
      words('负责存档。隐患当月整改，未整改的在厂务公开栏写明原因。'),
    ],
  },
];

function judge(sentence: string) {
  const comparer = new Comparer();
  for (const reference of referencesOf(blocks, origin)) comparer.add(reference);
  return comparer.judge(sentence);
}

test.each([
  ['3月前与各车间签订安全责任书，由生产委员负责存档。', 'same'],
  ['（二）5月前与各车间签订安全责任书,由王建国、李红负责存档', 'same'],
  ['【月份】月前与各车间签订安全责任书，由【责任人】负责存档。', 'same'],
  ['隐患当月整改，未整改的在厂务公开栏写明原因。', 'same'],
  ['新线投产后，3月前与各车间签订安全责任书，由生产委员负责存档。', 'changed'],
  ['隐患当月整改，未整改的在车间黑板上写明原因。', 'changed'],
  ['以“安康杯”竞赛促进安全生产', 'own'],
  ['夜班师傅轮流当一天安全员，看见什么记什么。', 'own'],
])('%s is %s', (sentence, verdict) => {
  expect(judge(sentence)?.verdict).toBe(verdict);
});

test('a sentence of a few letters is anybody’s', () => {
  expect(judge('加强领导。')).toBeUndefined();
  expect(judge('')).toBeUndefined();
});

test('samples that stand in a sentence as they were are named, and where it came from', () => {
  const judged = judge('5月前与各车间签订安全责任书，由生产委员负责存档。');
  expect(judged).toMatchObject({ unchanged: ['生产委员'], like: { origin } });
});

test('of a changed sentence the shared words are marked where they stand', () => {
  const sentence = '隐患当月整改，未整改的在车间黑板上写明原因。';
  const shared = judge(sentence)?.shared.map(({ start, end }) => sentence.slice(start, end));
  expect(shared).toEqual(['隐患当月整改，未整改的在', '写明原因']);
});

test.each([
  ['（一）加强学习', '加强学习'],
  ['1.7月、报名ＡＢＣ', '17月报名abc'],
  ['一是每月 一次', '每月一次'],
  ['2026年度计划', '年度计划'],
  ['在2025年和2026年之间', '在年和年之间'],
])('%s is compared as %s', (sentence, plain) => {
  expect(plainOf(sentence).text).toBe(plain);
});

test('each letter knows where it stands', () => {
  const sentence = '（一）甲，2026年乙';
  const { text, at } = plainOf(sentence);
  expect(at.map((place) => sentence.charAt(place)).join('')).toBe(text);
});
