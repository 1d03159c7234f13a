import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reviewer, reviewText } from '../../../src/review/review.ts';
import { rules } from '../../../src/review/rules.ts';
import { plainContext } from '../../fixtures/review.ts';

const context = { ...plainContext, unit: 'youeryuan', kind: 'whole' } as const;
const wordRules = new Set(rules.filter(({ about }) => about === 'words').map(({ id }) => id));

/** Lines as they stand in bad drafts, and what nobody would write. */
const line = fc.oneof(
  fc.constantFrom(
    '一、工作目标',
    '(三)、开展厂务公开,签定责任书。。',
    '1、20xx年为周庄镇服务，，共征集“金点子”120条。',
    '【年份】年工会工作计划',
    '一是学，三是做',
    '来源：好范文网',
    '<script>alert(1)</script>',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('_', '×', '，', '。', '一', '、', '（', '区', '的', '"', '(', '2', '0'),
    maxLength: 60,
  }),
);
const draft = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

function finish<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('whatever the text', () => {
  test('findings lie in it, stand in its order, and those about words do not overlap', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const findings = reviewText(text, context);
        let wordsEnd = 0;
        let last = 0;
        for (const { rule, start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
          if (!wordRules.has(rule)) continue;
          expect(start).toBeGreaterThanOrEqual(wordsEnd);
          wordsEnd = end;
        }
      }),
    );
  });

  test('reviewing it again after changes finds what a fresh review finds', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 4 }), (drafts) => {
        const reviewer = new Reviewer(context);
        for (const text of drafts) expect(finish(reviewer.review(text))).toEqual(reviewText(text, context));
      }),
      { numRuns: 40 },
    );
  });
});

test('a review that was dropped half-way does no harm', () => {
  const reviewer = new Reviewer(context);
  const text = '以_为指导\n签定责任书\n，，';
  reviewer.review(text).next();
  expect(finish(reviewer.review(text))).toEqual(reviewText(text, context));
});

test('of two findings about the same words the graver one stays, then the surer one', () => {
  const rulesOf = (text: string): string[] => reviewText(text, plainContext).map(({ rule }) => rule);
  expect(rulesOf('为普陀区服务')).toEqual(['left-over-name']);
  expect(rulesOf('工会台帐')).toEqual(['old-spelling']);
});

test('a long line is looked at like a short one', () => {
  const sentence = '每季度走访一次，由组织委员登记。';
  const text = `${sentence.repeat(400)}以_为指导。${sentence.repeat(400)}`;
  const [found] = reviewText(text, plainContext);
  expect(found && text.slice(found.start, found.end)).toBe('_');
});

test('every rule has its own name and says how to look by hand', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { title, byHand } of rules) expect(Math.min(title.length, byHand.length)).toBeGreaterThan(2);
});
