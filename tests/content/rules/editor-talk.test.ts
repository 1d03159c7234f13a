import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { editorTalkIn, editorTalk } from './editor-talk.ts';

describe('the talk of an editor', () => {
  test.each([
    ['工委口径：指导所属单位办好活动。', '工委口径'],
    ['学校的口径写教职工。', '学校的口径'],
    ['本段小学采用，中学删去。', '删去'],
    ['没有家属区的，整段删去。', '整段删'],
    ['没有的不写，下一项提前。', '没有的不写'],
    ['本节按上级文件写。', '本节'],
    ['本表按上年决算填。', '本表按'],
    ['以下两种形式可选用，由工会定。', '可选用'],
    ['三种办法任选其一。', '任选其一'],
    ['两个项目二选一。', '二选一'],
    ['以下内容视情况保留。', '视情况保留'],
    ['月份、人数按本单位实际改。', '按本单位实际改'],
    ['小学采用，由主席负责。', '小学采用'],
    ['午间看护（可选）由志愿者承担。', '（可选）'],
    ['写法一：由主席负责。', '写法一：'],
    ['本单位的活动照最后一行添。', '照最后一行添'],
  ])('is found in “%s”', (text, words) => {
    expect(editorTalkIn(text).map((problem) => /：“(.*?)”，/u.exec(problem)?.[1])).toContain(words);
  });

  test.each([
    '上报的数字统一口径，由主席审定，答复口径编成小册子。',
    '与财务、人力资源部门商定工资总额口径、拨缴日期。',
    '以医院统一口径为准。',
    '不该做的从下一年计划删去。',
    '本表由财务委员编出草案，工会委员会讨论。',
    '每人任选两题作答，任选一题当场演示。',
    '来访班组选用一条做法并报告试用结果。',
    '各班按实际改进流程，职工自愿填写申请书。',
    '小学采用走班值守。',
    '成本节约额由财务部门核定，接手的事要有下文。',
    '三个项目由会员投票，三选一。',
    '本段时间以排查隐患为主。',
    '按本单位实际情况改善食堂。',
  ])('is not found in “%s”', (text) => {
    expect(editorTalkIn(text)).toEqual([]);
  });

  test('has its place in notes, guides and methods', () => {
    const body = '---\nrole: cuoshi\n---\n<Passage id="a" role="cuoshi">\n任选其一。\n</Passage>\n';
    const found = ['plans', 'snippets', 'methods', 'guides'].filter(
      (folder) => editorTalk.problems(readContent(`${folder}/a.mdx`, body), smallWords).length > 0,
    );
    expect(found).toEqual(['plans', 'snippets']);
    expect(editorTalkIn('甲。\n\n<Note>\n任选其一，没有的删去。\n</Note>\n')).toEqual([]);
  });
});
