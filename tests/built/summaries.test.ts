// A summary made of the rows of any skeleton passes the review: all it finds is what the summary leaves open.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStarts } from '../../src/components/desk/read-starts.ts';
import { skeletonItems } from '../../src/components/desk/skeleton-items.ts';
import { lookupFor, noValues } from '../../src/blanks/values.ts';
import { parseRegistry, rulesOf } from '../../src/blanks/registry.ts';
import { draftLines } from '../../src/draft/draft-lines.ts';
import { emptyDraft } from '../../src/draft/draft.ts';
import { fillDraft } from '../../src/draft/fill-draft.ts';
import { inlineOf } from '../../src/draft/edit-text.ts';
import { numberDraft } from '../../src/draft/numbered.ts';
import { followMeasures } from '../../src/draft/schedule/follow.ts';
import type { Draft } from '../../src/draft/schema.ts';
import { plannedFigure } from '../../src/draft/year/figure.ts';
import { record, type RowChange } from '../../src/draft/year/record.ts';
import { yearList, type YearRow } from '../../src/draft/year/rows.ts';
import { summaryOf } from '../../src/draft/year/summary.ts';
import type { Inline } from '../../src/passage/model.ts';
import { reviewDataOf } from '../../src/review/build-data.ts';
import { reviewText } from '../../src/review/review.ts';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { fileOf, sitePage } from '../support/site.ts';

const words = vocabulary();
const data = reviewDataOf(words);
const registry = parseRegistry(JSON.parse(readFileSync(fileOf('/blanks.json'), 'utf8')));
const { skeletons } = readStarts(sitePage('/draft/').document);

/** What a summary leaves open. */
const left = ['原因', '完成情况', '数量'];

/** The blanks as a reader of this kind of unit fills them in: what stands in for the unit, and the examples. */
function filler(unit: string): (inline: readonly Inline[]) => Inline[] {
  const lookup = lookupFor(noValues, rulesOf(registry.blanks.values()), unit, '');
  const value = (name: string): string => lookup(name, 0) || (words.blanks.get(name)?.example ?? '');
  return (inline) =>
    inline.map((piece) =>
      piece.kind === 'blank' && piece.sample === undefined && !left.includes(piece.name)
        ? { ...piece, value: value(piece.name) }
        : piece,
    );
}

/** What became of one row after the other: as planned, more, less, not at all, put off, and nothing known. */
function became(row: YearRow, at: number): RowChange | undefined {
  const planned = plannedFigure(row);
  const actual = (by: number): string => (planned ? String(Math.max(0, planned.value + by)) : '');
  const changes: readonly (RowChange | undefined)[] = [
    { state: 'done', evidence: '签到表' },
    { state: 'done', actual: actual(0) },
    { state: 'done', actual: actual(2), evidence: '工会办公室2号档案盒' },
    { state: 'done', actual: actual(-1) },
    { state: 'missed' },
    { moved: 'next' },
    undefined,
    { state: 'done', moved: '11' },
  ];
  return changes[at % changes.length];
}

function written(draft: Draft, fill: (inline: readonly Inline[]) => Inline[]): Draft {
  return yearList(draft, fill).rows.reduce((kept, row, at) => {
    const change = became(row, at);
    return change ? record(kept, row, change, 2027) : kept;
  }, draft);
}

let last = 0;
const ids = (): string => `n${String((last += 1))}`;

const cases = skeletons.flatMap(({ slug, unit, title, steps }) => {
  const items = skeletonItems(steps, (path) => sitePage(path).document) ?? [];
  const draft = followMeasures({ ...emptyDraft(slug, inlineOf(title), unit, 0), items });
  return (['half', 'year'] as const).map((period): [string, typeof period, Draft] => [slug, period, draft]);
});

test('there are twelve skeletons to try', () => {
  expect(cases.length).toBeGreaterThanOrEqual(24);
});

describe.each(cases)('%s, %s', (_, period, draft) => {
  const fill = filler(draft.unit);
  const today = period === 'half' ? { year: 2027, month: 7, day: 5 } : { year: 2028, month: 1, day: 5 };
  const report = summaryOf(written(draft, fill), { period, year: 2027, today, fill, ids });
  const filled = { ...report, ...fillDraft(report, fill) };
  const { text } = draftLines(numberDraft(filled), filled.title);
  const allowedNames = [...words.blanks.values()].map(({ example }) => example);
  const findings = reviewText(text, { unit: draft.unit, kind: 'whole', allowedNames, data });

  test('all that the review finds is what is left open', () => {
    const others = findings
      .filter(({ rule }) => rule !== 'open-blank')
      .map(
        ({ rule, message, start, end }) =>
          `${rule} ${message}：${text.slice(Math.max(0, start - 12), end + 12)}`,
      );
    expect(others).toEqual([]);
    const open = new Set(findings.map(({ start, end }) => text.slice(start, end)));
    expect([...open].filter((words) => !left.includes(words.slice(1, -1)))).toEqual([]);
    expect(open).toContain('【原因】');
  });
});
