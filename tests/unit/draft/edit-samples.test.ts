import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeSamples } from '../../../src/draft/edit-samples.ts';
import { draftSchema } from '../../../src/draft/schema.ts';
import { inlineText, type Inline } from '../../../src/passage/model.ts';
import { draftWith } from '../../fixtures/draft.ts';
import { anyInline, words } from '../../fixtures/drafts.ts';
import * as v from 'valibot';

const kinds = new Map([
  ['数量', 'number' as const],
  ['月份', 'month' as const],
]);
const take = (text: string) =>
  takeSamples([{ kind: 'text', text, strong: false }], (name) => kinds.get(name));
const sampled = (name: string, sample: string): Inline => ({ kind: 'blank', name, value: '', sample });

describe('what a reader writes as 【名称：示例值】', () => {
  test('is a blank with a sample, which is written as a value of its kind', () => {
    expect(take('选【数量：10】名')).toEqual([...words('选'), sampled('数量', '10'), ...words('名')]);
    expect(take('【月份： 3 】前')).toEqual([sampled('月份', '3月'), ...words('前')]);
  });

  test('stays words where the site has no such blank, or where nothing is given', () => {
    for (const text of ['【栏目：其他】', '【数量：】', '【数量： 】', '【数量:10】', '【数量：\u200B】'])
      expect(take(text)).toEqual(words(text));
  });

  test('can always be saved', () => {
    const typed = fc.string({
      unit: fc.constantFrom('【', '】', '数量', '：', '1', '\n', '\u200B', '𠮷'.slice(0, 1)),
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyInline, typed, (inline, text) => {
        const title = takeSamples([...inline, ...words(text)], () => 'number');
        expect(v.is(draftSchema, { ...draftWith('a', ''), title })).toBe(true);
      }),
    );
    const long = take(`【数量：${'1'.repeat(1000)}】`);
    expect(v.is(draftSchema, { ...draftWith('a', ''), title: long })).toBe(true);
  });

  test('changes nothing else', () => {
    fc.assert(
      fc.property(anyInline, (inline) => {
        expect(takeSamples(inline, () => undefined)).toEqual(inline);
        expect(inlineText(takeSamples(inline, () => 'text'))).toBe(inlineText(inline));
      }),
    );
  });
});
