import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { sloganProblems, sourceSlogans } from './source-slogans.ts';

describe('a slogan of the units whose plans were rewritten', () => {
  test.each([
    ['开展“危机来临，我为企业做点啥”大讨论', '危机来临'],
    ['讨论我为企业做点啥', '为企业做点啥'],
    ['演讲“签约员工的华彩人生”', '签约员工'],
    ['讲华彩人生', '华彩人生'],
    ['围绕控亏增盈开展竞赛', '控亏增盈'],
    ['以优异成绩献礼国庆', '献礼'],
    ['做到争先、领先、率先', '争先、领先、率先'],
    ['学习三大规程', '三大规程'],
    ['检查待工室和更衣室', '待工室'],
    ['畅通主渠道', '畅通主渠道'],
  ])('is found in “%s”', (text, words) => {
    expect(sloganProblems(text).join()).toContain(`“${words}”`);
  });

  test.each([
    '开展“大干100天”节能降耗竞赛',
    '赛纪律，争先锋；领先班组挂红旗',
    '以“树信心、知形势、比贡献”为主题召开恳谈会',
    '题目分工艺、安全、设备规程三类',
    '履行维护职工合法权益、竭诚服务职工群众的基本职责',
    '率先完成的班组介绍做法',
    '扭转亏损，增收节支',
    '给教师献花、敬礼',
  ])('is not found in “%s”', (text) => {
    expect(sloganProblems(text)).toEqual([]);
  });

  test('may be named in a note and in guides', () => {
    const page = (folder: string, body: string) =>
      readContent(`${folder}/a.mdx`, `---\ntitle: 甲\n---\n${body}`);
    expect(sourceSlogans.problems(page('plans', '献礼\n'), smallWords)).toHaveLength(1);
    expect(sourceSlogans.problems(page('plans', '<Note>不写献礼。</Note>\n'), smallWords)).toEqual([]);
    expect(sourceSlogans.problems(page('guides', '献礼\n'), smallWords)).toEqual([]);
  });
});
