import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { concrete, vagueness } from './concrete.ts';

const of = (text: string, role = 'cuoshi') =>
  vagueness({ role, text: `## 12月由主席检查100人\n\n${text}\n` });

describe('a measure', () => {
  test.each([
    // when, who, how much
    '3月前，由组织委员走访困难职工12户。',
    // when, who, how checked
    '每季度末，工会主席抽查一次，结果公布。',
    // when, how much, how checked
    '【月份】前征集建议【数量】条，逐条答复。',
    // who, how much, how checked
    '由安全部门培训检查员，考试合格率不低于95%，每班组两名。',
  ])('is concrete: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  test('is concrete by its samples, whose blanks say what they are', () => {
    const written = '在【日期：五四前后】，【责任部门：安全环保部】开讲【场次：2】回。';
    const text = '在五四前后，安全环保部开讲2回。';
    expect(of(text)).toEqual(['看不出时间、责任人、数量、检验办法']);
    expect(vagueness({ role: 'cuoshi', text, written })).toEqual([]);
    // Not those of a heading.
    expect(vagueness({ role: 'cuoshi', text, written: `## ${written}\n\n${text}` })).not.toEqual([]);
  });

  test('is not concrete as mere good will', () => {
    const empty =
      '加强工会组织建设，提高工会干部素质，组织职工认真学习，积极开展丰富多彩的文体活动，维护职工合法权益，增强工会的凝聚力和战斗力。';
    expect(of(empty)).toEqual(['看不出时间、责任人、数量、检验办法']);
  });

  test.each([
    ['全年组织职工读书，年底前形成氛围，由工会负责。', '看不出数量、检验办法'],
    ['举办3期培训班，共120人参加，学习工会业务。', '看不出时间、责任人、检验办法'],
    ['依据《工会法》第32条，在一个月色很好的晚上谈心。', '看不出时间、责任人、数量、检验办法'],
    ['工会委员会高度重视，班组人人参与，共5项。', '看不出时间、责任人、检验办法'],
  ])('is vague: %s', (text, problem) => {
    expect(of(text)).toEqual([problem]);
  });

  test('is asked for by its role, in plans and reusable sections only', () => {
    expect(of('加强学习。', 'zhidao')).toEqual([]);
    const body = '---\nrole: cuoshi\n---\n<Passage id="a" role="cuoshi">\n加强学习。\n</Passage>\n';
    const found = ['plans', 'snippets', 'methods', 'guides'].filter(
      (folder) => concrete.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans', 'snippets']);
  });
});
