// The review must find nothing in what the site itself gives its readers to copy, once the blanks are filled in.
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { reviewDataOf } from '../../src/review/build-data.ts';
import { reviewText } from '../../src/review/review.ts';
import type { ReviewContext } from '../../src/review/model.ts';
import { copiedLines, linesOf, sitePassages, wordsOf } from '../support/passages.ts';
import { sitePages } from '../support/site.ts';

const words = vocabulary();
const data = reviewDataOf(words);

/** Blanks whose values are names of the reader's own. */
const nameBlanks = [
  '单位名称',
  '学校名称',
  '幼儿园名称',
  '工会名称',
  '上级单位',
  '上级工会',
  '教育工会',
  '地方法规名称',
  '实施细则名称',
  '媒体名称',
  '工会品牌',
];
const allowedNames = nameBlanks.map((name) => words.blanks.get(name)?.example ?? '');

/** A text with each blank filled in with its example, and what the assembly is called as that kind of unit calls it. */
function filled(text: string, unit: string): string {
  const assembly = ['xuexiao', 'youeryuan'].includes(unit) ? '教职工代表大会' : '职工代表大会';
  return text.replace(/【([^【】\n]+)】/gu, (blank, name: string) =>
    name === '代表大会名称' ? assembly : (words.blanks.get(name)?.example ?? blank),
  );
}

function found(text: string, context: Omit<ReviewContext, 'data' | 'allowedNames'>): string[] {
  return reviewText(text, { ...context, allowedNames, data }).map(
    ({ rule, start, end, message }) => `${rule} ${message}：${text.slice(Math.max(0, start - 8), end + 8)}`,
  );
}

test('every name that is taken for the reader’s own is a blank of the site', () => {
  expect(allowedNames.filter((name) => name === '')).toEqual([]);
});

/** A passage without what is to be filled in by hand; lines left empty in a plan are a finding. */
function withoutForms(section: Element): Element {
  if (!section.querySelector('[data-worksheet]')) return section;
  const copy = section.ownerDocument.importNode(section, true);
  for (const form of copy.querySelectorAll('[data-worksheet]')) form.remove();
  return copy;
}

/** What copying a passage gives whoever has said which kind of unit theirs is. */
function copiedIn(unit: string, section: Element): string {
  const unitWords = [...section.querySelectorAll('[data-unit-word]')];
  const before = unitWords.map((word) => word.textContent);
  for (const word of unitWords) {
    const name = word.getAttribute('data-blank') ?? '';
    word.textContent = words.units.get(unit)?.words[name] ?? word.textContent;
  }
  const text = copiedLines(linesOf(withoutForms(section))).join('\n');
  for (const [index, word] of unitWords.entries()) word.textContent = before[index] ?? '';
  return text;
}

test('in a passage of a plan, a method or a snippet, for each kind of unit it is written for', () => {
  const sections = sitePages()
    .filter(({ kind }) => ['plan', 'method', 'snippet'].includes(kind))
    .flatMap(({ path, document }) =>
      [...document.querySelectorAll('main section[data-passage]')].map((section) => ({ path, section })),
    );
  const wrong = sections.flatMap(({ path, section }) =>
    (section.getAttribute('data-units') ?? '')
      .split(' ')
      .flatMap((unit) =>
        found(filled(copiedIn(unit, section), unit), { unit, kind: 'part' }).map(
          (finding) => `${path}#${section.id} ${unit} ${finding}`,
        ),
      ),
  );
  expect(sections.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('in a whole plan', () => {
  const plans = sitePages().filter(
    ({ kind, document }) => kind === 'plan' && document.querySelector('[data-document]'),
  );
  const wrong = plans.flatMap(({ path, document }) => {
    const article = document.querySelector('[data-document]');
    const title = document.querySelector('[data-document-title]');
    if (!article || !title) return [`${path} has no document`];
    const unit = document.querySelector('main')?.getAttribute('data-unit') ?? '';
    const lines = copiedLines(linesOf(article)).filter((line) => line !== wordsOf(title));
    const text = filled([wordsOf(title), ...lines].join('\n'), unit);
    return found(text, { unit, kind: 'whole' }).map((finding) => `${path} ${finding}`);
  });
  expect(plans.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('while it sees what is wrong in the same words', () => {
  const [passage] = sitePassages().filter(({ kind }) => kind === 'plan');
  const text = copiedLines(passage?.lines ?? []).join('\n');
  expect(found(`${filled(text, '')}以_为指导`, { unit: '', kind: 'part' })).toHaveLength(1);
});
