import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { badSeams, readAloud } from './read-aloud.ts';

const words = vocabulary();
const of = (text: string) => badSeams(text, words.blanks);

describe('a blank reads right', () => {
  test.each([
    '【月份：3】前由【责任人：生产委员】负责，不低于【比例：95】%，每户【金额：500】元',
    '【年份】年【起始月份：6】至【结束月份：9】，选【人数：120】名职工',
    '【单位名称】工会【年份】年工作计划',
    '| 【月份：3】 | 【人数：120】 | 【比例：95】% |',
    '写作 `【月份】月`、**【数量：3】**次',
    '【比例：3】至【比例：5】%，【数量：3】~【数量：5】次，【年份】—【年份】学年',
    '经【职代会】审议',
    // Open blanks, with the examples of the register.
    '以【指导思想】为指导，落实【上级年度部署】，围绕【年度主题】开展，由【责任人】负责',
    '按【实施细则名称】执行，学习【最近一次重要会议】精神，讲解【互助保障计划名称】',
    '标准按【检验办法：上级规定为准】。',
  ])('in “%s”', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each([
    ['【月份：3】月前', '“月”重复'],
    ['【月份】月前', '“月”重复'],
    ['【年份：2027】前', '后面缺“年”'],
    ['【成文日期：2027年3月8日】日', '“日”重复'],
    ['达到【比例：95】，', '后面缺“%”'],
    ['补助【金额：500】、慰问', '后面缺“元”'],
    ['开展【数量：10】。', '后面缺量词或单位'],
    ['开展【数量】', '后面缺量词或单位'],
    ['共1【数量：10】次', '两个数连在一起'],
    ['由【责任人：由主席】办', '“由”重复'],
    ['上报【责任部门：上级工会】工会', '“工会”重复'],
    ['本单位工会【责任人：工会主席】', '“工会”重复'],
    ['要求【检验办法：签到表。】', '末尾多了标点'],
    ['，【检验办法：，公布】', '“，”重复'],
    ['以【指导思想：以人民为中心】为指导', '“以”重复'],
    ['以【指导思想：按上级本年度工作部署的提法填写】为指导', '前后两个介词'],
    ['围绕【年度主题：以当年发布的主题为准】开展', '前后两个介词'],
    ['主题是【年度主题：上级当年的主题为准】的宣传', '话已说完，后面接不上'],
    ['【责任人：生产委员】由工会报送', '责任人后面接不上'],
  ])('but not in “%s”', (text, fault) => {
    expect(of(text)).toEqual([expect.stringContaining(`读不通，${fault}：`)]);
  });

  test('but not an open blank whose example does not fit', () => {
    const theme = words.blanks.get('年度主题');
    if (theme === undefined) throw new Error('年度主题 is not registered');
    const known = new Map([...words.blanks, [theme.name, { ...theme, example: '以当年发布的主题为准' }]]);
    expect(badSeams('围绕【年度主题】开展', known)).toEqual([
      '【年度主题】读不通，前后两个介词：围绕以当年发布的主题为准开展',
    ]);
    expect(badSeams('围绕【年度主题】开展', words.blanks)).toEqual([]);
  });

  test('in the title of the document and in each passage, those of guides aside', () => {
    const source = '---\ndocumentTitle: 【年份】计划\n---\n<Passage id="a">\n【月份：3】月\n</Passage>\n';
    expect(readAloud.problems(readContent('plans/a.mdx', source), words)).toEqual([
      '【年份】读不通，后面缺“年”：2027计划',
      'a 【月份：3】读不通，“月”重复：3月月',
    ]);
    expect(readAloud.problems(readContent('guides/a.mdx', source), words)).toEqual([]);
  });
});
