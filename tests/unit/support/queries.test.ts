import { describe, expect, test } from 'vitest';
import type { Answerable } from '../../support/answerables.ts';
import { grade, readQueries, readSubjects } from '../../support/queries.ts';

const passage = (given: Partial<Answerable>): Answerable => ({
  url: '/plans/qiye-niandu/#songqingliang',
  headings: ['送清凉到岗位'],
  page: '企业工会年度工作计划',
  kind: 'plan',
  topics: ['bangfu-songwennuan', 'quntuan-xietong'],
  units: ['qiye'],
  role: 'cuoshi',
  text: '送清凉到岗位\n7月，由女职工委员到一线送清凉。',
  opens: false,
  ...given,
});

const shared = readSubjects(
  `送清凉:
  answers:
    - { heading: '送清凉' }
  near:
    - { text: '高温.*津贴' }
`,
  'subjects.yaml',
);
const read = (yaml: string) => readQueries(yaml, 'queries.yaml', shared);
const gradeBy = (judgement: string, one: Answerable) => {
  const [judged] = read(`- { query: q, manner: word, ${judgement} }`);
  return judged && grade(one, judged);
};

describe('an answer', () => {
  test.each([
    ['the address of the passage', 'answers: [/plans/qiye-niandu/#songqingliang]'],
    ['the address of its page', 'answers: [/plans/qiye-niandu/]'],
    ['a heading', "answers: [{ heading: '送(清凉|温暖)' }]"],
    ['the title of the page', "answers: [{ page: '^企业' }]"],
    ['words of the text, over lines', "answers: [{ text: '岗位.*女职工' }]"],
    ['one of its topics', 'answers: [{ topic: quntuan-xietong }]'],
    ['one of several kinds', 'answers: [{ kind: [snippet, plan] }]'],
    ['its unit', 'answers: [{ unit: qiye }]'],
    ['its role', 'answers: [{ role: cuoshi }]'],
    ['all of a rule', "answers: [{ heading: '送清凉', kind: plan, unit: qiye }]"],
    ['a subject', 'subject: 送清凉'],
    ['what is added to a subject', "subject: 送清凉, answers: [{ heading: '岗位' }]"],
    ['being in its wording', 'unit: qiye, subject: 送清凉'],
    ['being in one of several wordings', 'unit: [gongdi, qiye], subject: 送清凉'],
  ])('is told by %s', (_, judgement) => {
    expect(gradeBy(judgement, passage({}))).toBe(2);
  });

  test.each([
    ['another passage of the page', 'answers: [/plans/qiye-niandu/#wenti]'],
    ['another page with the same beginning', 'answers: [/plans/qiye/]'],
    ['a word of the text for a heading', "answers: [{ heading: '女职工' }]"],
    ['half of a rule', "answers: [{ heading: '送清凉', kind: snippet }]"],
    ['a passage further down', 'answers: [{ kind: plan, opens: true }]'],
    ['another unit', 'answers: [{ unit: gongdi }]'],
  ])('is not told by %s', (_, judgement) => {
    expect(gradeBy(judgement, passage({}))).toBe(0);
  });

  test('may bear the title of its page where that is one passage', () => {
    const snippet = passage({ headings: ['送清凉、食宿检查', '工地送清凉与返乡慰问'] });
    expect(gradeBy("answers: [{ heading: '返乡' }]", snippet)).toBe(2);
  });

  test('has everyone’s wording when it is for all kinds of unit, a term or a law', () => {
    expect(gradeBy('unit: gongdi, subject: 送清凉', passage({ units: ['tongyong'] }))).toBe(2);
    expect(gradeBy('unit: gongdi, subject: 送清凉', passage({ kind: 'term', units: [] }))).toBe(2);
  });

  test('is a whole plan’s first passage', () => {
    expect(gradeBy('answers: [{ kind: plan, opens: true }]', passage({ opens: true }))).toBe(2);
  });
});

describe('what only touches the subject', () => {
  test('would answer in the wording of another kind of unit', () => {
    expect(gradeBy('unit: gongdi, subject: 送清凉', passage({}))).toBe(1);
  });

  test('is near', () => {
    const allowance = passage({ headings: ['防暑降温费'], text: '高温天气发给职工的\n津贴' });
    expect(gradeBy('subject: 送清凉', allowance)).toBe(1);
    expect(gradeBy('answers: [/x/], near: [{ topic: bangfu-songwennuan }]', passage({}))).toBe(1);
  });

  test('is not what is near and answers as well', () => {
    expect(gradeBy('subject: 送清凉, near: [{ kind: plan }]', passage({}))).toBe(2);
  });
});

test.each([
  ['only touches when a rule takes it in with others', "answers: [{ heading: '送清凉' }]", 1],
  ['answers when its role is named', 'answers: [{ role: huigu }]', 2],
  ['answers when its address is named', 'answers: [/plans/qiye-niandu/#songqingliang]', 2],
])('what looks back at the last year %s', (_, judgement, expected) => {
  expect(gradeBy(judgement, passage({ role: 'huigu' }))).toBe(expected);
});

test('nothing answers where nothing does', () => {
  const [judged] = read('- { query: 集邮, manner: word, none: true }');
  expect(judged).toMatchObject({ none: true, answers: [], near: [] });
  expect(judged && grade(passage({}), judged)).toBe(0);
});

describe('an entry is refused', () => {
  test.each([
    ['without a manner', '- { query: q, answers: [/x/] }', 'lacks its query or its manner'],
    ['without a judgement', '- { query: q, manner: word }', 'says neither what answers'],
    ['with what is near alone', '- { query: q, manner: word, near: [/x/] }', 'says neither what answers'],
    [
      'with both',
      '- { query: q, manner: word, none: true, answers: [/x/] }',
      'says that nothing answers, and',
    ],
    ['with an unknown subject', '- { query: q, manner: word, subject: 送请凉 }', '送请凉'],
    ['with an unknown key', '- { query: q, manner: word, topics: [x] }', 'means nothing: topics'],
    ['with an unknown part of a rule', '- { query: q, manner: word, answers: [{ topics: x }] }', 'topics'],
    [
      'with a rule that asks for nothing',
      '- { query: q, manner: word, answers: [{ many: true }] }',
      'nothing',
    ],
    ['with half an address', '- { query: q, manner: word, answers: [/plans/x] }', 'no address'],
    ['with a broken expression', "- { query: q, manner: word, answers: [{ text: '(' }] }", 'regular'],
    ['with one rule for a list', '- { query: q, manner: word, answers: { text: x } }', 'answers is no list'],
    ['that stands twice', '- { query: q, manner: word, answers: [/x/] }\n'.repeat(2), 'q stands twice'],
    ['in a file that is no list', 'query: q', 'holds no list'],
  ])('%s', (_, yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });

  test('by the place where it stands', () => {
    expect(() => read('- { query: q, manner: word, answers: [/x/] }\n- { query: r }')).toThrow(
      'queries.yaml: entry 2',
    );
  });
});

test('a subject without answers is refused', () => {
  expect(() => readSubjects('送清凉: { near: [/x/] }', 'subjects.yaml')).toThrow('subjects.yaml: 送清凉');
});
