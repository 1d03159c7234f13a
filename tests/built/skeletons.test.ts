// Each skeleton as its reader gets it: begun as the desk begins it, its blanks filled in, reviewed and scheduled.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStarts } from '../../src/components/desk/read-starts.ts';
import { skeletonItems } from '../../src/components/desk/skeleton-items.ts';
import { draftLines } from '../../src/draft/draft-lines.ts';
import { emptyDraft } from '../../src/draft/draft.ts';
import { inlineOf } from '../../src/draft/edit-text.ts';
import { fillDraft } from '../../src/draft/fill-draft.ts';
import { numberDraft } from '../../src/draft/numbered.ts';
import { followMeasures } from '../../src/draft/schedule/follow.ts';
import type { Draft, DraftItem } from '../../src/draft/schema.ts';
import { inlineText, partsOf, type Inline } from '../../src/passage/model.ts';
import { reviewDataOf } from '../../src/review/build-data.ts';
import { reviewText } from '../../src/review/review.ts';
import { skeletonSchema } from '../../src/vocabulary/skeleton-schema.ts';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { sitePage } from '../support/site.ts';

const words = vocabulary();
const data = reviewDataOf(words);
const { skeletons } = readStarts(sitePage('/draft/').document);
const entries = skeletonSchema.array().parse(parse(readFileSync('content/skeletons.yaml', 'utf8')));

/** Han characters of a whole plan as it is handed in; shorter forms have their own. */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  fengonghui: [1200, 2600],
  duanpian: [400, 650],
};
const wholeLength = [2800, 5800] as const;

interface Begun {
  slug: string;
  unit: string;
  draft: Draft;
  /** as it is handed in: every blank filled in with its example, samples as they are */
  filled: Draft;
}

const begun = skeletons.map(({ slug, unit, title, steps }): Begun => {
  const items = skeletonItems(steps, (path) => sitePage(path).document) ?? [];
  const draft = followMeasures({ ...emptyDraft(slug, inlineOf(title), unit, 0), items });
  return {
    slug,
    unit,
    draft,
    filled: fillDraft(draft, (inline) => inline.map((piece) => example(piece, unit))),
  };
});

function example(piece: Inline, unit: string): Inline {
  if (piece.kind !== 'blank' || piece.value !== '' || piece.sample !== undefined) return piece;
  const { example: own = '', unitWord = false } = words.blanks.get(piece.name) ?? {};
  const word = unitWord ? words.units.get(unit)?.words[piece.name] : undefined;
  const assembly = unit === 'xuexiao' || unit === 'youeryuan' ? '教职工代表大会' : '职工代表大会';
  return { ...piece, value: word ?? (piece.name === '代表大会名称' ? assembly : own) };
}

function inlines({ title, items }: Draft): Inline[] {
  return [
    ...title,
    ...items.flatMap(({ heading, blocks }) => [
      ...(heading?.text ?? []),
      ...blocks.flatMap((block) => partsOf(block).flat()),
    ]),
  ];
}

function textOf(draft: Draft): string {
  return draftLines(numberDraft(draft), draft.title).text;
}

/** What the passages say, row by row of the schedule and item by item of lists. */
function wordsOf({ blocks, measures = [] }: DraftItem): string {
  const rows = measures.map(({ when, work, who, check }) =>
    [when, work, who, check].map(inlineText).join(' '),
  );
  return [...blocks.flatMap((block) => partsOf(block).map(inlineText)), ...rows].join('\n');
}

const wrongIn = (find: (begun: Begun) => readonly string[]): string[] =>
  begun.flatMap((one) => find(one).map((problem) => `${one.slug}: ${problem}`));

test('there is one for each kind of unit, for colleges, for branch unions and a short one', () => {
  expect(skeletons.map(({ slug }) => slug)).toEqual(entries.map(({ slug }) => slug));
  expect(skeletons.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining([...words.units.keys(), 'gaoxiao', 'fengonghui', 'duanpian']),
  );
});

describe('each of them', () => {
  test('is begun whole', () => {
    expect(wrongIn(({ draft }) => (draft.items.length > 8 ? [] : ['passages are missing']))).toEqual([]);
  });

  test('has nothing that the review would find, once its blanks are filled in', () => {
    const found = wrongIn(({ filled, unit }) => {
      const allowedNames = inlines(filled).flatMap((piece) => (piece.kind === 'blank' ? [piece.value] : []));
      const text = textOf(filled);
      return reviewText(text, { unit, kind: 'plan', allowedNames, data }).map(
        ({ rule, message, start, end }) =>
          `${rule} ${message}：${text.slice(Math.max(0, start - 12), end + 12)}`,
      );
    });
    expect(found).toEqual([]);
  });

  test('asks for no more than 15 different things', () => {
    const many = wrongIn(({ draft }) => {
      const open = inlines(draft).flatMap((piece) =>
        piece.kind === 'blank' &&
        piece.sample === undefined &&
        words.blanks.get(piece.name)?.unitWord !== true
          ? [piece.name]
          : [],
      );
      const names = [...new Set(open)];
      return names.length > 15 ? [names.join('、')] : [];
    });
    expect(many).toEqual([]);
  });

  test('is as long as such a plan is', () => {
    const wrong = wrongIn(({ slug, filled }) => {
      const [least, most] = lengths[slug] ?? wholeLength;
      const count = textOf(filled).match(/\p{Script=Han}/gu)?.length ?? 0;
      return count < least || count > most ? [`${String(count)} 个汉字`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('says nothing twice', () => {
    const twice = wrongIn(({ filled }) => {
      const sentences = filled.items
        .filter(({ schedule }) => !schedule)
        .flatMap(({ blocks }) => blocks.flatMap((block) => partsOf(block).map(inlineText)))
        .flatMap((text) => text.split(/[。；]/u))
        .filter((sentence) => sentence.length > 14 && !sentence.includes('现行规定为准'));
      return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
    });
    expect(twice).toEqual([]);
  });

  test('has each measure in its schedule, in the order of the months', () => {
    const wrong = wrongIn(({ draft }) => {
      const schedule = draft.items.find((item) => item.schedule);
      const named = schedule?.schedule?.rows.flatMap(({ of }) => of) ?? [];
      const measures = draft.items.flatMap(({ id, measures = [] }) =>
        measures.map((one) => `${id} ${one.id}`),
      );
      const table = schedule?.blocks.find((block) => block.kind === 'table');
      const months = (table?.kind === 'table' ? table.rows : []).flatMap(([when = []]) =>
        [...inlineText(when).matchAll(/^(\d+)月/gu)].map(([, month]) => Number(month)),
      );
      const turns = months.filter((month, index) => month < (months[index - 1] ?? 0)).length;
      return [
        ...measures.filter((name) => !named.includes(name)).map((name) => `${name} is in no row`),
        ...(measures.length > 6 ? [] : ['hardly any measures']),
        ...(turns > 1 || (turns === 1 && schedule?.schedule?.from === 1) ? ['months out of order'] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('serves each goal with a passage that names its figures', () => {
    const wrong = wrongIn(({ slug, filled }) => {
      const parts = entries.find((entry) => entry.slug === slug)?.parts ?? [];
      const goals = filled.items
        .find(({ role }) => role === 'mubiao')
        ?.blocks.find(({ kind }) => kind === 'list');
      const items = goals?.kind === 'list' ? goals.items : [];
      return items.flatMap((goal, index) => {
        const serving = filled.items.filter((_, place) => {
          const part = parts[place];
          return part !== undefined && 'passage' in part && part.goals.includes(index + 1);
        });
        const said = serving.map(wordsOf).join('\n');
        const figures = goal.flatMap((piece) =>
          piece.kind === 'blank' && piece.sample !== undefined ? [piece.sample] : [],
        );
        const lacking = figures.filter((figure) => !said.includes(figure));
        return lacking.map(
          (figure) => `goal ${String(index + 1)} (${inlineText(goal)}) says ${figure}, no measure does`,
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  test('has a place for what is outstanding, for money and for the signature', () => {
    const lacking = wrongIn(({ slug, filled }) => {
      const text = textOf(filled);
      const signed = filled.items.some(({ role }) => role === 'jieyu');
      return [
        ...(signed ? [] : ['签名']),
        ...(slug === 'duanpian' || slug === 'fengonghui' || /亮点|特色/u.test(text) ? [] : ['亮点特色']),
        ...(slug === 'duanpian' || slug === 'fengonghui' || text.includes('预算表') ? [] : ['预算表']),
      ];
    });
    expect(lacking).toEqual([]);
  });
});
