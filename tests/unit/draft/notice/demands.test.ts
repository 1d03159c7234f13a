import { describe, expect, test } from 'vitest';
import { compareNow } from '../../../../src/draft/notice/compare.ts';
import { partsOfText } from '../../../../src/draft/notice/draft-parts.ts';
import type { Demand } from '../../../../src/draft/notice/model.ts';

function demands(notice: string): Demand[] {
  return compareNow(notice, partsOfText(''), [], new Map()).map(({ demand }) => demand);
}

function texts(notice: string): string[] {
  return demands(notice).map(({ text }) => text);
}

test.each(['关于做好2027年工会工作的通知', '各基层工会：', '现将有关事项通知如下。'])(
  '%s opens a notice',
  (line) => {
    expect(texts(`${line}\n1.开展劳模宣讲\n2.建好职工书屋`)).toEqual(['开展劳模宣讲', '建好职工书屋']);
  },
);

describe('what is no demand is left out', () => {
  test.each([
    '请于3月5日前将计划报区总工会。',
    '联系人：王老师，电话：12345678',
    '计划电子版发至邮箱。',
    '特此通知。',
    '区总工会',
    '2027年1月5日',
    '附件：考核表',
    '各社区工会于每季度末报送小结。',
    '以上工作请于3月底前排出计划。',
    '有疑问请致电区总工会。',
  ])('%s', (line) => {
    const notice = `1.开展劳模宣讲\n2.建好职工书屋\n${line}`;
    expect(texts(notice)).toEqual(['开展劳模宣讲', '建好职工书屋']);
    expect(texts(`${line}\n1.开展劳模宣讲\n2.建好职工书屋`)).toEqual(['开展劳模宣讲', '建好职工书屋']);
  });
});

test('sections on how to take the notice ask for nothing', () => {
  expect(texts('一、民主管理\n1.召开职代会\n二、工作要求\n各单位要成立领导小组，抓好培训。')).toEqual([
    '召开职代会',
  ]);
});

test('what must not happen asks for nothing, under a heading of its own or not', () => {
  const veto = '发生生产安全事故的，实行一票否决';
  expect(texts(`一、基本项\n1.召开职代会\n二、否决项\n1.${veto}`)).toEqual(['召开职代会']);
  expect(texts(`1.召开职代会\n2.办理提案\n3.${veto}`)).toEqual(['召开职代会', '办理提案']);
  expect(texts(`考核项目\t考核内容\t分值\n民主\t召开职代会\t5\n一票否决\t${veto}\t`)).toEqual(['召开职代会']);
});

test('chapters and articles head, little pictures and numbers in boxes count', () => {
  expect(demands('第一条 民主管理（10分）\n1.召开职代会\n2.办理提案')[0]).toMatchObject({
    section: '民主管理',
  });
  expect(texts('1️⃣ 召开职代会\n⭐ 办理提案')).toEqual(['召开职代会', '办理提案']);
  expect(texts('要求: 1)召开职代会;2)办理提案')).toEqual(['召开职代会', '办理提案']);
});

test('points stand in any brackets', () => {
  expect(demands('[5分] 召开职代会\n【10分】办理提案')).toMatchObject([
    { text: '召开职代会', points: 5 },
    { text: '办理提案', points: 10 },
  ]);
});

test('numbers, semicolons, 一是 and sentences cut', () => {
  expect(texts('1.开展读书活动；\n（2）办好健步走\n③ 建母婴室')).toEqual([
    '开展读书活动',
    '办好健步走',
    '建母婴室',
  ]);
  expect(texts('一、服务职工。一是走访困难职工；二是建立职工食堂；三是举办联谊。')).toEqual([
    '走访困难职工',
    '建立职工食堂',
    '举办联谊',
  ]);
  expect(texts('走访困难职工；建立职工食堂。举办联谊')).toHaveLength(3);
});

test('a figure without a subject belongs to the clause before it', () => {
  expect(texts('1.开展劳模宣讲。全年不少于4场。\n2.建好书屋')).toEqual([
    '开展劳模宣讲，全年不少于4场',
    '建好书屋',
  ]);
});

test('headings name the section and are no demands', () => {
  const [one, two] = demands('一、民主管理（20分）\n1.召开职代会（10分，未召开不得分）\n2.办理提案');
  expect(one).toMatchObject({ text: '召开职代会', section: '民主管理', points: 10, rule: '未召开不得分' });
  expect(two).toMatchObject({ text: '办理提案', points: undefined, rule: '' });
});

test('a name before sentences says what they are about and is no demand; what is to be done is one', () => {
  expect(texts('1.民主管理。召开职代会。办理提案\n2.文体')[0]).toBe('召开职代会');
  expect(texts('1.民主管理。每年不少于2次。\n2.文体')[0]).toBe('民主管理，每年不少于2次');
  expect(texts('1.建好书屋。办好健步走。\n2.文体')).toEqual(['建好书屋', '办好健步走', '文体']);
});

test('a number is one only where it counts', () => {
  expect(texts('1.6月底前建书屋\n2.三八、五一组织文艺汇演')).toEqual([
    '6月底前建书屋',
    '三八、五一组织文艺汇演',
  ]);
});

describe('tables', () => {
  const head = '序号\t考核项目\t考核内容\t分值\t评分标准\n';

  test('give section, points and rule; merged cells go on', () => {
    const rows = demands(`${head}1\t民主管理\t召开职代会\t10分\t少一次扣5分\n2\t\t办理提案；厂务公开\t6\t`);
    expect(rows).toMatchObject([
      { text: '召开职代会', section: '民主管理', points: 10, rule: '少一次扣5分', item: 1 },
      { text: '办理提案', section: '民主管理', points: 6, item: 2 },
      { text: '厂务公开', section: '民主管理', points: 6, item: 2 },
    ]);
  });

  test('take the fullest of two columns that may say what is asked for', () => {
    expect(demands('考核内容\t考核要点\t分值\n民主管理\t每年召开职代会并办理提案\t10')).toMatchObject([
      { text: '每年召开职代会并办理提案', section: '民主管理', points: 10 },
    ]);
  });

  test('say when in a column of its own, which is read with what is asked for', () => {
    const rows = demands('重点任务\t具体措施\t完成时限\n健康\t组织体检\t5月底前\n健康\t推广工间操\t全年');
    expect(rows.map(({ text }) => text)).toEqual(['组织体检（5月底前）', '推广工间操']);
  });

  test('may have no head', () => {
    expect(demands('1\t民主管理\t每年召开职代会并办理提案\t10\t少一次扣5分')).toMatchObject([
      { text: '每年召开职代会并办理提案', section: '民主管理', points: 10, rule: '少一次扣5分' },
    ]);
  });

  test('may hold cells of several lines, as Excel pastes them', () => {
    const rows = demands(`${head}1\t民主管理\t"1.召开职代会\n2.办理提案"\t10\t\n合计\t\t\t10\t`);
    expect(rows.map(({ text }) => text)).toEqual(['召开职代会', '办理提案']);
  });
});

test('anything at all can be pasted', () => {
  for (const text of ['', '\t\t\n"', '。；；', '一是', '1.', '"\t"\n"', '🙂', '（（（分）', '0'.repeat(2000)])
    expect(() => texts(text)).not.toThrow();
});

test('things of which a sentence says one after the other that they must be done are demands of their own', () => {
  expect(texts('困难职工要建档，退休职工离岗要办欢送会；哺乳室要建起来')).toEqual([
    '困难职工要建档',
    '退休职工离岗要办欢送会',
    '哺乳室要建起来',
  ]);
  expect(texts('有条件的要建职工书屋，每周要开放3天')).toEqual(['有条件的要建职工书屋，每周要开放3天']);
});

test('headings in black brackets and in pairs of words head, and questions are asked of a thing', () => {
  expect(demands('【民主】\n▲召开职代会\n【强基】\n▲建职工书屋1间')).toMatchObject([
    { text: '召开职代会', section: '民主' },
    { text: '建职工书屋1间', section: '强基' },
  ]);
  expect(texts('一、抓民主，聚人心\n召开职代会。\n二、抓阵地，强基础\n建职工书屋。')).toEqual([
    '召开职代会',
    '建职工书屋',
  ]);
});
