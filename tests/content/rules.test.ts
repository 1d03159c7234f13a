import { describe, expect, test } from 'vitest';
import { smallWords } from '../fixtures/vocabulary.ts';
import { readContent, sourceOf } from './content-files.ts';
import {
  blankProblems,
  emptyWords,
  gaps,
  halfWidth,
  hanCount,
  lengthProblems,
  missingRoles,
  outdatedWords,
  proseOf,
} from './rules.ts';

describe('readContent', () => {
  const plan = readContent(
    'plans/x.mdx',
    '---\ntitle: 甲\nsource: { document: 范文, part: 5, sections: [P5-导] }\n---\n\n<Passage id="a" topics="x" role="cuoshi" from="P5-导 P5-(一)" added>\n## 乙\n\n丙\n</Passage>\n\n## 丁\n\n<Passage id="b" topics="x"\n  role="jieyu">\n### 戊\n</Passage>\n',
  );

  test('takes the passages out of a page', () => {
    expect(plan.folder).toBe('plans');
    expect(plan.frontmatter.title).toBe('甲');
    expect(sourceOf(plan)).toEqual({ part: 5, sections: ['P5-导'] });
    expect(plan.passages).toEqual([
      { id: 'a', role: 'cuoshi', from: ['P5-导', 'P5-(一)'], text: '## 乙\n\n丙\n' },
      { id: 'b', role: 'jieyu', from: [], text: '### 戊\n' },
    ]);
  });

  test('takes a reusable section as one passage', () => {
    const source = '---\nrole: cuoshi\nsource: original\n---\n## 甲\n\n乙\n';
    expect(readContent('snippets/anquan/ankangbei-duan.mdx', source)).toMatchObject({
      folder: 'snippets',
      passages: [{ id: 'ankangbei-duan', role: 'cuoshi', from: [], text: '## 甲\n\n乙\n' }],
    });
  });
});

test('proseOf leaves what the reader sees', () => {
  const markdown =
    '## 标题\n\n1. 甲**乙**，[丙](/laws/#a_b)`20xx`\n\n| 丁 | 戊 |\n| --- | :-: |\n| 己<br/>庚 | 辛 |\n\n<Note kind="x">\n- 壬\n</Note>\n';
  expect(proseOf(markdown).split(/\s+/u).filter(Boolean)).toEqual([
    '标题',
    '甲',
    '乙',
    '，',
    '丙',
    '丁',
    '戊',
    '己庚',
    '辛',
    '壬',
  ]);
});

describe('half-width punctuation', () => {
  test.each([
    '工会,计划',
    '工会, 计划',
    '一是:学习',
    '(试行)',
    '结束;',
    '好吗?',
    '好!',
    '【年份】(草案)',
    'A:甲',
  ])('is found in %s', (text) => {
    expect(halfWidth(text)).not.toEqual([]);
  });

  test.each([
    '工会，计划。',
    '100%',
    '3.5万元',
    '8:30开会',
    'TC 25-20（1993）',
    'a, b (c)',
    '1.5 小时',
    '20~30项',
  ])('is not found in %s', (text) => {
    expect(halfWidth(text)).toEqual([]);
  });
});

describe('gaps', () => {
  test.each(['20__年', '实践“_”', '××公司', '20xx年', '20XX年', 'xx同志', '＿＿学校'])(
    'are found in %s',
    (text) => {
      expect(gaps(text)).not.toEqual([]);
    },
  );

  test.each(['2027年', '3×4', '【年份】年', 'Excel'])('are not found in %s', (text) => {
    expect(gaps(text)).toEqual([]);
  });
});

test('outdated words are found as text and as patterns', () => {
  expect(outdatedWords('做好女工工作', smallWords.outdated)).toEqual([
    '过时或残留的说法：做好女工工作（女职工工作）',
  ]);
  expect(outdatedWords('工会台帐', smallWords.outdated)).toHaveLength(1);
  expect(outdatedWords('台帐篷、女职工工作、台账', smallWords.outdated)).toEqual([]);
});

test('one empty phrase is let through, two are not', () => {
  expect(emptyWords('大力推进竞赛，3月前办完。')).toEqual([]);
  expect(emptyWords('大力推进竞赛，切实加强领导。')).toEqual(['空话多于一处：大力推进、切实加强']);
  expect(emptyWords('不断增强，不断增强')).toHaveLength(1);
});

describe('blanks', () => {
  const known = new Map(
    Array.from('一二三四五六七八九职').map((name) => [name, { unitWord: name === '职' }]),
  );
  const eight = '【一】【二】【三】【四】【五】【六】【七】【八】';

  test('may be eight different ones, again and again', () => {
    expect(blankProblems(`${eight}${eight}`, 'cuoshi', known)).toEqual([]);
  });

  test('may be more by the words of units, which fill themselves in', () => {
    expect(blankProblems(`${eight}【职】`, 'cuoshi', known)).toEqual([]);
    expect(blankProblems(`${eight}【九】【职】`, 'cuoshi', known)).toEqual([
      '填空多于 8 个：一、二、三、四、五、六、七、八、九',
    ]);
  });

  test('may be more only in a schedule', () => {
    expect(blankProblems(`${eight}【九】`, 'cuoshi', known)).toEqual([
      '填空多于 8 个：一、二、三、四、五、六、七、八、九',
    ]);
    expect(blankProblems(`${eight}【九】`, 'shijian', known)).toEqual([]);
  });

  test('must be registered, in a schedule too', () => {
    expect(blankProblems('【十】', 'shijian', known)).toEqual(['没有登记的填空：【十】']);
  });
});

describe('the length of a passage', () => {
  const of = (count: number, role = 'cuoshi') =>
    lengthProblems({ role, text: `### 标题\n\n${'字'.repeat(count)}\n` });

  test.each([80, 420])('may be %i Han characters, the heading not counted', (count) => {
    expect(of(count)).toEqual([]);
  });

  test('is too short below and too long above', () => {
    expect(of(79)).toEqual(['只有 79 个汉字，太短']);
    expect(of(421)).toEqual(['有 421 个汉字，太长']);
    expect(of(421, 'baozhang')).toHaveLength(1);
  });

  test('is free for other roles', () => {
    expect(of(1, 'jieyu')).toEqual([]);
    expect(of(2000, 'shijian')).toEqual([]);
  });

  test('counts Han characters only', () => {
    expect(hanCount('甲，1a𠮷。')).toBe(2);
  });
});

test('a plan lacks the roles that no passage plays', () => {
  const roles = (...names: string[]) => names.map((role) => ({ role }));
  expect(missingRoles(roles('zhidao', 'mubiao', 'cuoshi', 'shijian', 'baozhang', 'jieyu'))).toEqual([]);
  expect(missingRoles(roles('yinyan', 'mubiao', 'shijian', 'baozhang'))).toEqual([
    '缺少段落：cuoshi 或 renwu',
    '缺少段落：jieyu',
  ]);
  expect(missingRoles([])).toHaveLength(6);
});
