import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { oneCheck, surplusChecks } from './one-check.ts';

const of = (text: string, role = 'cuoshi') => surplusChecks({ role, text });

describe('a second check', () => {
  test.each([
    '每月抽查2个车间，含夜班。隐患按期整改率不低于98%，每月公布。',
    '6月发问卷征求意见；年底随机访问20人。',
    '12月无记名测评。办结以后10天内回访本人。',
    '期末闭卷测试，80分合格。会员满意率达到90%。',
    '到场的不少于80%。参检率达到90%。',
  ])('is found in “%s”', (text) => {
    expect(of(text)).toHaveLength(1);
  });

  test.each([
    // One check with its limit, and what comes of it.
    '每月抽查2个车间，整改率不低于98%。抽查结果次月公布，抽查情况报职代会。',
    // Doing it is no check.
    '由组织委员核对名册并签字。年底统计人数，在公开栏公布，台账存档。',
    '期中期末考试所在的周不排活动。按原定日期举行的不低于85%。',
    '全年回访困难职工12户。',
    '## 满意度测评\n\n问卷6月发出。',
    '满意率不低于90%。\n\n<Note>可以再加一次回访。</Note>',
    '问卷6月发出。\n\n<Measures>\n\n| 6 | 发问卷 | 主席 | 回收率不低于80% |\n\n</Measures>',
  ])('is not found in “%s”', (text) => {
    expect(of(text)).toEqual([]);
  });

  test('may stand in goals and schedules, guides and methods', () => {
    const two = '满意率不低于90%。入会率不低于95%。';
    expect(
      ['cuoshi', 'renwu', 'baozhang', 'mubiao', 'shijian', 'huigu'].map((role) => of(two, role).length),
    ).toEqual([1, 1, 1, 0, 0, 0]);
    const body = `---\nrole: cuoshi\n---\n<Passage id="a" role="cuoshi">\n${two}\n</Passage>\n`;
    const found = ['plans', 'snippets', 'methods', 'guides'].filter(
      (folder) => oneCheck.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans', 'snippets']);
  });
});
