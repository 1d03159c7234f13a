import { expect, test } from 'vitest';
import { readNews } from '../../../src/vocabulary/news.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const known = new Set(['/plans/qiye/', '/guides/fang-canliu/']);
const reading = (yaml: string) => () => readNews(temporaryFolder({ 'news.yaml': yaml }), known);

test('what is new is read with the day first that came last', () => {
  const news = reading(`
- date: 2026-11-30
  text: 新写一篇范文。
  added: [/plans/qiye/]
- date: 2026-11-29
  text: 改了一篇指南。
  revised: [/guides/fang-canliu/]
`)();
  expect(news.map(({ date, added, revised }) => [date, added, revised])).toEqual([
    ['2026-11-30', ['/plans/qiye/'], []],
    ['2026-11-29', [], ['/guides/fang-canliu/']],
  ]);
});

test('a page that is none stops the build, with its line and the nearest', () => {
  const message = messageOf(reading('- date: 2026-11-30\n  text: 新写。\n  added:\n    - /plans/qiyee/\n'));
  expect(message).toMatch(/news\.yaml 第 4 行.*\/plans\/qiyee\/.*最接近的有：\/plans\/qiye\//u);
});

test('days twice or out of order stop the build', () => {
  const day = (date: string): string => `- date: ${date}\n  text: 新写。\n`;
  for (const days of [day('2026-11-29') + day('2026-11-30'), day('2026-11-29') + day('2026-11-29')])
    expect(messageOf(reading(days))).toMatch(/news\.yaml 第 3 行.*新的在前/u);
});
