import { beforeAll, describe, expect, test } from 'vitest';
import { cardSize, drawCard, setTitle } from '../../../src/beside/cards/card.ts';
import { songFont } from '../../../src/beside/cards/font.ts';

const long =
  '关于进一步加强和改进新形势下企业工会年度经费预算编制和审查监督以及财务公开工作情况的若干意见和说明';
const titles = [
  '六顶思考帽',
  '企业工会年度工作计划',
  '上级通知怎样对照自己的计划',
  '写工会计划，从这里起头',
  '对照计划写总结：半年一次，年终一次',
  '乡镇（街道）总工会年度工作计划',
  '高校学院分工会（二级工会）年度工作计划',
  'TWI工作指导：师傅教活的四步',
];
const font = songFont(700);

beforeAll(async () => {
  await font.load(`${titles.join('')}${long}…`);
});

describe('the font of the cards', () => {
  test('draws Han characters one em wide and Latin ones narrower, each of its own', () => {
    const [gong, hui, t] = font.draw('工会T');
    expect([gong?.advance, hui?.advance]).toEqual([1000, 1000]);
    expect(t?.advance).toBeLessThan(900);
    for (const char of [gong, hui, t]) expect(char?.outline).toMatch(/^M[-\d.]/u);
    expect(new Set([gong?.outline, hui?.outline, t?.outline]).size).toBe(3);
  });

  test('leaves the place of a character that it does not have', () => {
    expect(font.draw('\u{10ffff}')).toEqual([{ outline: '', advance: 1000 }]);
  });
});

describe('a title on a card', () => {
  const widthOf = (line: string, size: number): number =>
    (font.draw(line).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;

  test.each(titles)('%s stands whole within its margins', (title) => {
    const { size, lines } = setTitle(title, font.draw);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBeLessThan(4);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(cardSize.width - 2 * 96);
  });

  test('is broken where a phrase ends, in one line where it fits', () => {
    const linesOf = (title: string): string[] => setTitle(title, font.draw).lines;
    expect(linesOf('写工会计划，从这里起头')).toEqual(['写工会计划，从这里起头']);
    expect(linesOf('TWI工作指导：师傅教活的四步')).toEqual(['TWI工作指导：', '师傅教活的四步']);
    expect(linesOf('对照计划写总结：半年一次，年终一次')).toEqual(['对照计划写总结：', '半年一次，年终一次']);
    // Rather a smaller size than a break inside brackets.
    expect(linesOf('高校学院分工会（二级工会）年度工作计划')).toEqual([
      '高校学院分工会',
      '（二级工会）年度工作计划',
    ]);
  });

  test('that is too long ends in an ellipsis, still within them', () => {
    const { size, lines } = setTitle(long.repeat(2), font.draw);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(cardSize.width - 2 * 96);
  });

  test('is drawn as outlines: the card asks for no font', () => {
    const svg = drawCard({ title: titles[1] ?? '', kind: '' }, font.draw);
    expect(svg).not.toMatch(/<text|font-family/u);
    expect(svg).toContain(font.draw('企')[0]?.outline);
  });
});
