import { describe, expect, test } from 'vitest';
import {
  mostOpenBlanks,
  skeletonProblem,
  type SkeletonPassage,
} from '../../../src/catalogue/check-skeleton.ts';
import { skeletonSchema } from '../../../src/vocabulary/skeleton-schema.ts';

function passage(role: string, more: Partial<SkeletonPassage> = {}): SkeletonPassage {
  return { role, units: ['qiye'], blanks: [], listItems: 0, measures: role === 'cuoshi' ? 1 : 0, ...more };
}

const tasks = ['yinling', 'jiangong', 'weiquan', 'fuwu', 'jianshe'];
const library = new Map<string, SkeletonPassage>([
  ['/s/yinyan/', passage('yinyan')],
  ['/s/zhidao/', passage('zhidao', { blanks: ['单位名称', '单位名称'] })],
  ['/s/mubiao/', passage('mubiao', { listItems: 2, units: ['tongyong'] })],
  ...tasks.map((name): [string, SkeletonPassage] => [`/s/${name}/`, passage('cuoshi')]),
  ['/s/liangdian/', passage('cuoshi')],
  ['/s/foreign/', passage('cuoshi', { units: ['xuexiao'] })],
  ['/s/empty/', passage('cuoshi', { measures: 0 })],
  ['/s/goals-in-prose/', passage('mubiao')],
  [
    '/s/many/',
    passage('baozhang', { blanks: Array.from({ length: mostOpenBlanks }, (_, at) => `空${String(at)}`) }),
  ],
  ['/s/baozhang/', passage('baozhang')],
  ['/s/luokuan/', passage('jieyu')],
]);

type Part = Record<string, unknown>;

const whole: Part[] = [
  { passage: '/s/yinyan/' },
  { passage: '/s/zhidao/' },
  { passage: '/s/mubiao/' },
  ...tasks.flatMap((chapter, index): Part[] => [
    { heading: `第 ${String(index)} 章`, chapter },
    { passage: `/s/${chapter}/`, goals: index < 2 ? [index + 1] : [] },
  ]),
  { passage: '/s/liangdian/', level: 1 },
  { schedule: '时间安排' },
  { passage: '/s/baozhang/' },
  { passage: '/s/luokuan/' },
];

function problem(parts: readonly Part[], title: readonly string[] = ['年份']) {
  const skeleton = skeletonSchema.parse({ slug: 'qiye', name: '企业', unit: 'qiye', title: '计划', parts });
  return skeletonProblem(skeleton, library, title);
}

/** The whole with one address in the place of another. */
function swapped(from: string, to: string): Part[] {
  return whole.map((part) => (part.passage === from ? { ...part, passage: to } : part));
}

const without = (address: string): Part[] => whole.filter((part) => part.passage !== address);

test('a whole plan has no problem', () => {
  expect(problem(whole)).toBeUndefined();
});

describe('what is said of', () => {
  test.each<[string, Part[], RegExp, number | undefined]>([
    ['a passage that is not there', swapped('/s/zhidao/', '/s/zhidap/'), /站内没有这个段落/u, 1],
    ['a passage in another unit’s words', swapped('/s/fuwu/', '/s/foreign/'), /别种单位/u, 10],
    ['no guiding thought', without('/s/zhidao/'), /缺少“指导思想”/u, undefined],
    ['no schedule', whole.filter((part) => !('schedule' in part)), /缺少“时间安排”/u, undefined],
    ['no signature', without('/s/luokuan/'), /缺少“落款”/u, undefined],
    ['too few tasks', without('/s/fuwu/'), /至少 5 段，现在只有 4 段/u, undefined],
    ['a part out of order', [...whole, { passage: '/s/zhidao/' }], /排得太后/u, 17],
    [
      'a task in no chapter',
      whole.map((part) => ('heading' in part && part.chapter === 'yinling' ? { heading: '引领' } : part)),
      /看不出这一段属于哪一章/u,
      4,
    ],
    [
      'chapters out of order',
      whole.map((part) => (part.chapter === 'jiangong' ? { ...part, chapter: 'jianshe' } : part)),
      /章的顺序不对/u,
      8,
    ],
    [
      'a chapter that is missing',
      whole.map((part) => (part.chapter === 'fuwu' ? { ...part, chapter: 'weiquan' } : part)),
      /缺少“服务职工”一章/u,
      undefined,
    ],
    ['goals that are no list', swapped('/s/mubiao/', '/s/goals-in-prose/'), /目标要写成列表/u, 2],
    [
      'a goal nobody serves',
      whole.map((part) =>
        'goals' in part ? { ...part, goals: part.passage === '/s/yinling/' ? [1] : [] } : part,
      ),
      /第 2 条目标没有一段举措承担/u,
      undefined,
    ],
    [
      'a goal that is not there',
      whole.map((part) => (part.passage === '/s/fuwu/' ? { ...part, goals: [3] } : part)),
      /目标一共 2 条/u,
      10,
    ],
    ['a goal served by no measure', swapped('/s/yinling/', '/s/empty/'), /没有 <Measures>/u, 4],
    ['too many blanks', swapped('/s/baozhang/', '/s/many/'), /不同的填空有 17 个，最多 15 个/u, undefined],
  ])('%s', (_, parts, reason, part) => {
    const found = problem(parts);
    expect(found?.reason).toMatch(reason);
    expect(found?.part).toBe(part);
  });
});

test('an unknown address comes with those there are', () => {
  const found = problem(swapped('/s/zhidao/', '/s/zhidap/'));
  expect(found?.found).toBe('/s/zhidap/');
  expect([...(found?.known ?? [])]).toContain('/s/zhidao/');
});
