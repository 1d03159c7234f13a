import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { fewFixedFigures, fixedFigures } from './fixed-figures.ts';

const of = (written: string, role = 'cuoshi') => fixedFigures({ role, written });

describe('figures that each unit decides for itself', () => {
  test.each([
    '每季度办1期，每期20人，每次90分钟，参加率不低于85%。',
    '两名教师结对，三天内商量一次，学期末互评三项，评出5对。',
    '- 甲项10分\n- 乙项10分\n- 丙项20分\n- 丁项60分\n',
    '放1至3处、2至4处、3~5处、4—6处。',
  ])('are too many in “%s”', (text) => {
    expect(of(text)).toHaveLength(1);
  });

  test.each([
    // Three.
    '每季度办1期，每期20人，每次90分钟。',
    // Samples.
    '每季度办【期数：1】期，每期【人数：20】人，每次【分钟数：90】分钟，参加率不低于【比例：85】%，共4次。',
    // Law.
    '怀孕7个月以上的不上夜班，有不满1周岁婴儿的每天1小时哺乳。2次培训。',
    '任期三年或者五年，委员出缺三个月内补选。依法每月不超过三个工作日。《工会法》定为25人、200人。',
    // Dates and names.
    '6月至9月组织“大干100天”“六个零”“四不伤害”，2027年1月总结，第2期、第3期班组长参加。',
    '## 3项任务20人\n\n共4次。\n\n<Note>1、2、3、4、5。</Note>\n',
    '12月完成。\n\n<Measures>\n\n| 3 | 甲 | 乙 | 4次、5次、6次、7次 |\n\n</Measures>\n',
    '## 经费预算表\n\n| 科目 | 预算数 |\n| --- | --- |\n| 甲 | 10 |\n| 乙 | 20 |\n| 丙 | 30 |\n| 丁 | 40 |\n',
  ])('are not in “%s”', (text) => {
    expect(of(text)).toEqual([]);
  });

  test('may stand in goals and schedules, guides and methods', () => {
    const many = '办10次、20次、30次、40次。';
    expect(
      ['cuoshi', 'renwu', 'baozhang', 'mubiao', 'shijian', 'huigu'].map((role) => of(many, role).length),
    ).toEqual([1, 1, 1, 0, 0, 0]);
    const body = `---\nrole: cuoshi\n---\n<Passage id="a" role="cuoshi">\n${many}\n</Passage>\n`;
    const found = ['plans', 'snippets', 'methods', 'guides'].filter(
      (folder) => fewFixedFigures.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans', 'snippets']);
  });
});
