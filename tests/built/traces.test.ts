// How surely a text is told from the samples of the site: their sentences changed in the ways readers change them, and
// sentences that never saw the site.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Comparer, type Verdict } from '../../src/trace/compare/comparer.ts';
import { partsOfText } from '../../src/trace/compare/parts.ts';
import { fixedLength, type Reference } from '../../src/trace/compare/reference.ts';
import { sampleKinds, sampleSentences } from '../../src/trace/compare/sample-page.ts';
import { shareOf, trace, type Share } from '../../src/trace/compare/trace.ts';
import { readSentences } from '../../src/trace/index/read-sentences.ts';
import { readTraceData, type TraceData } from '../../src/trace/locate/fingerprints.ts';
import { locatePages } from '../../src/trace/locate/locate.ts';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { Random } from '../support/random.ts';
import { sentSize } from '../support/sent-size.ts';
import { fileOf, sitePages } from '../support/site.ts';
import { budgets } from './budgets.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`traces/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
/** Sentences in the shapes of real plans that were written without the site, set phrases of such plans among them. */
const own = linesOf('own');
/** Sentences of the site told anew in other words. */
const rewritten = linesOf('rewritten');

const byPage = new Map<string, Reference[]>();
const comparer = new Comparer();
/** sentences long enough to be changed in each way */
let long: Reference[] = [];
let data: TraceData | undefined;

beforeAll(() => {
  for (const { path, kind, document } of sitePages())
    if (sampleKinds.includes(kind)) byPage.set(path, sampleSentences(document, kind, path));
  const all = [...byPage.values()].flat();
  for (const reference of all) comparer.add(reference);
  long = all.filter((reference) => fixedLength(reference) >= 14);
  const file: unknown = JSON.parse(readFileSync(fileOf('/traces.json'), 'utf8'));
  data = readTraceData(file);
});

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('the file of traces is light, and has a question for each topic, no two alike', () => {
  const { questions } = data ?? { questions: new Map<string, string>() };
  expect(sentSize(readFileSync(fileOf('/traces.json')))).toBeLessThan(budgets.traces);
  expect([...questions.keys()]).toEqual([...vocabulary().topics.keys()]);
  expect(new Set(questions.values()).size).toBe(questions.size);
});

test('the build reads the same sentences tag by tag as the browser reads from the page', () => {
  const wrong = sitePages().filter(({ path, html }) => {
    const read = (byPage.get(path) ?? []).map(({ pieces }) => pieces.join('|'));
    return (
      readSentences(html)
        .map((pieces) => pieces.join('|'))
        .join('\n') !== read.join('\n')
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect([...byPage.values()].flat().length).toBeGreaterThan(6000);
});

describe('a sentence of the site', () => {
  const random = new Random(11);
  const values = ['李明', '生产部', '7', '20', '各车间主任', '第三季度', '实验小学工会', '陈建国'];
  const clauses = (text: string): string[] => text.replace(/[。；]$/u, '').split(/(?<=[，；：])/u);

  /** Puts other words in the place of two letters that stand in no blank. */
  const otherWord = ({ pieces, samples }: Reference): string | undefined => {
    const at = pieces.findIndex(({ length }) => length >= 6);
    if (at === -1) return undefined;
    const place = 2 + random.below((pieces[at]?.length ?? 0) - 4);
    const words = pieces.map((piece, index) =>
      index === at ? `${piece.slice(0, place)}锅炉${piece.slice(place + 2)}` : piece,
    );
    return words.map((piece, index) => piece + (samples[index] ?? '')).join('');
  };

  test.each<[string, Verdict[], number, (reference: Reference) => string | undefined]>([
    ['as it is', ['same'], 1, ({ shown }) => shown],
    [
      'with its blanks filled in',
      ['same'],
      0.99,
      ({ pieces, samples }) =>
        samples.length === 0
          ? undefined
          : pieces
              .map((piece, index) => piece + (index < samples.length ? random.pick(values) : ''))
              .join(''),
    ],
    [
      'with other punctuation',
      ['same'],
      0.98,
      ({ shown }) => `（1）${shown.replace(/，/gu, '、').replace(/。$/u, '')}`,
    ],
    [
      'with another figure that was no blank',
      ['changed'],
      0.97,
      ({ shown, samples }) =>
        samples.length === 0 && /\d/u.test(shown)
          ? shown.replace(/\d+/u, (figure) => String(Number(figure) + 3))
          : undefined,
    ],
    ['with another word', ['changed'], 0.95, otherWord],
    ['behind a clause of one’s own', ['changed'], 0.95, ({ shown }) => `考虑到我厂三班倒的实际，${shown}`],
    [
      'before a clause of one’s own',
      ['changed'],
      0.95,
      ({ shown }) => shown.replace(/[。；]?$/u, '，由老李盯着，每周五下班前在群里说一声。'),
    ],
    [
      'in another order',
      ['changed', 'same'],
      0.95,
      ({ shown }) => {
        const parts = clauses(shown);
        return parts.length > 2 ? [...parts.slice(2), ...parts.slice(0, 2)].join('') : undefined;
      },
    ],
    [
      'joined to another',
      ['changed'],
      0.97,
      ({ shown }) => `${shown.replace(/[。；]$/u, '')}，${random.pick(long).shown}`,
    ],
  ])('%s is %s, of a hundred at least', (_, wanted, floor, change) => {
    const texts: string[] = [];
    while (texts.length < 300) {
      const text = change(random.pick(long));
      if (text !== undefined) texts.push(text);
    }
    const wrong = texts.filter((text) => !wanted.includes(comparer.judge(text)?.verdict ?? 'own'));
    expect(wrong.length, wrong.slice(0, 5).join('\n')).toBeLessThanOrEqual(300 * (1 - floor));
  });
});

test('a sentence that never saw the site is not taken for a sample, though all samples are at hand', () => {
  const verdicts = (texts: readonly string[]): (Verdict | undefined)[] =>
    texts.map((text) => comparer.judge(text)?.verdict);
  expect(own.length + rewritten.length).toBeGreaterThan(90);
  expect([...verdicts(own), ...verdicts(rewritten)].filter((verdict) => verdict === 'same')).toEqual([]);
  expect(verdicts(own).filter((verdict) => verdict === 'changed').length).toBeLessThanOrEqual(3);
  expect(verdicts(rewritten).filter((verdict) => verdict === 'changed').length).toBeLessThanOrEqual(1);
});

/** What a pasted text comes to when only the pages are fetched that its fingerprints point to. */
function pasted(text: string): Share & { pages: string[] } {
  const parts = partsOfText(text);
  const sentences = parts.flatMap((part) => part.sentences.map((sentence) => sentence.text));
  if (!data) throw new Error('no file of traces');
  const pages = finish(locatePages(sentences, data.fingerprints, new Set()));
  const references = pages.flatMap((page) => byPage.get(page) ?? []);
  return { ...shareOf(finish(trace(parts, references))), pages };
}

describe('in a pasted text', () => {
  test('passages of the site are found by few pages, and nothing else is fetched', () => {
    const random = new Random(3);
    const snippets = [...byPage].filter(([path]) => path.startsWith('/snippets/'));
    const chosen = Array.from({ length: 25 }, () => random.pick(snippets));
    const text = chosen.map(([, references]) => references.map(({ shown }) => shown).join('\n')).join('\n');
    const { percent, pages } = pasted(text);
    expect(percent).toBeGreaterThanOrEqual(97);
    expect(pages.length).toBeLessThanOrEqual(26);
  });

  test('single sentences are found among one’s own', () => {
    const random = new Random(4);
    const text = own.map((line) => `${line}\n${random.pick(long).shown}\n`).join('');
    const { counts } = pasted(text);
    expect(counts.same).toBeGreaterThanOrEqual(own.length * 0.95);
    expect(counts.same + counts.changed).toBeLessThanOrEqual(own.length * 1.05);
  });

  test('no page is fetched for a text of one’s own', () => {
    expect(pasted([...own, ...rewritten].join('\n'))).toMatchObject({ percent: 0, pages: [] });
  });
});

test('a text of 100,000 characters is compared in steps that a page does not feel', () => {
  const random = new Random(5);
  let text = '';
  while (text.length < 100_000) text += `${random.pick(long).shown}${random.pick(own)}\n`;
  const steps = trace(partsOfText(text), [...byPage.values()].flat().slice(0, 3000));
  const times: number[] = [];
  for (;;) {
    const began = performance.now();
    const { done } = steps.next();
    times.push(performance.now() - began);
    if (done) break;
  }
  times.sort((one, other) => one - other);
  // The last of a hundred: single ones wait for the machine.
  expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(5);
  expect(times.reduce((sum, time) => sum + time, 0)).toBeLessThan(5000);
});
