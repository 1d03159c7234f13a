import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { goalsAndMeasures, idleGoals } from './goals-and-measures.ts';

const tasks =
  '### 学习\n\n每月组织政治学习，到课率不低于92%。住院的教职工3天内看望。9月签订师德承诺书。\n\n' +
  '<Measures>\n\n| 月份 | 工作 | 责任人 | 检验办法 |\n| --- | --- | --- | --- |\n' +
  '| 11 | 会员评家 | 主席 | 满意率不低于88% |\n\n</Measures>\n';

const of = (goals: string, role = 'cuoshi') =>
  idleGoals([
    { role: 'mubiao', text: `## 工作目标\n\n${goals}\n` },
    { role, text: tasks },
  ]);

describe('a goal without a measure', () => {
  test.each([
    ['1. 政治学习到课率不低于95%。', '“95%”'],
    ['1. 会员评家满意率达到90%。', '“90%”'],
    ['- 住院的教职工5天内看望。', '“5天”'],
    ['1. 政治学习每月一次；不发生重伤以上责任事故。', '不发生重伤以上责任事故'],
    ['1. 政治学习4次。', '“4次”'],
    ['- 建成示范性职工书屋。', '建成示范性职工书屋'],
    ['| 项目 | 目标 |\n| --- | --- |\n| 学习 | 到课率95% |', '“95%”'],
    ['政治学习到课率不低于95%。', '“95%”'],
  ])('is “%s”', (goals, problem) => {
    expect(of(goals).join()).toContain(problem);
  });

  test.each([
    '1. 引领：政治学习到课率不低于92%。',
    '1. 组织建设：在岗教职工【职工人数】人，政治学习到课率不低于92%。',
    '1. 政治学习12次。',
    '- 会员评家满意率不低于88%；住院的教职工3天内看望无遗漏。',
    '1. 师德承诺书签订率100%，签订1次。',
    '全年设三项指标，年底由工会委员会逐项核对。\n\n1. 政治学习每月一次。',
    '1. 师德工程，提高教职工整体素质。师德承诺书全部签订。',
    '1. 政治学习到课率不低于92%。\n\n<Note>人少的单位写95%。</Note>',
  ])('is not “%s”', (goals) => {
    expect(of(goals)).toEqual([]);
  });

  test('is not answered by a schedule or the signature', () => {
    expect(of('1. 政治学习到课率不低于92%。', 'shijian')).toHaveLength(2);
  });

  test('is looked for in plans', () => {
    const body = '---\nrole: mubiao\n---\n<Passage id="a" role="mubiao">\n入会率95%。\n</Passage>\n';
    const found = ['plans', 'snippets', 'guides'].filter(
      (folder) => goalsAndMeasures.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans']);
  });
});
