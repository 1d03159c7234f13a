import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

const allowedNames = ['江城区总工会', '江城机械制造有限公司'];

test.each([
  ['提高平乐县职工的待遇', ['平乐县']],
  ['为噶尔县的工会办事', ['噶尔县']],
  ['为创建江苏省现代化', ['江苏省']],
  ['坚持新时期西藏工作指导方针', ['西藏']],
  ['向红星电器有限公司学习', ['红星电器有限公司']],
  ['在向阳小学召开', ['向阳小学']],
  ['海淀区、通州区', ['海淀区', '通州区']],
])('a name that is not the reader’s own is told: %s', (text, names) => {
  expect(seenBy('other-name', text, { allowedNames })).toEqual(names.map((name) => ['warning', name]));
});

test.each([
  '江城区总工会和江城机械制造有限公司',
  '江城市',
  '本市、全省、各区、我县、市总工会、区教育工会',
  '园区、厂区、社区、校区、城区、辖区、小区、生活区、开发区、办公区',
  '城乡、家乡、下乡、农村、乡村、城镇、乡镇、街道社区',
  '超市、城市、门市、市场、市民、区别、区域、镇静、节省、反省、村民',
  '有限公司、物业公司、民办学校、人民医院、教育集团、兄弟幼儿园、实验小学',
  '组织会员集中学习，在干中学，送到病区和施工区',
])('common words are no names: %s', (text) => {
  expect(wordsBy('other-name', text, { allowedNames })).toEqual([]);
});

test('when the reader has not said, the names in the title and under the text are taken for own', () => {
  const text = '红旗镇中心小学工会2027年工作计划\n红旗镇的老师为平乐县出力。\n平乐县很远。';
  expect(seenBy('other-name', text)).toEqual([
    ['warning', '平乐县'],
    ['warning', '平乐县'],
  ]);
});

test('where the own name must stand, another one must not stay', () => {
  const text = '红星电器有限公司工会2027年工作计划\n办好实事。\n红星电器有限公司工会';
  expect(seenBy('other-name', text, { allowedNames })).toEqual([
    ['error', '红星电器有限公司'],
    ['error', '红星电器有限公司'],
  ]);
});

test.each(['组织职工到平乐县参观', '赴湖南省学习考察', '去红旗镇踏青'])(
  'where members go to is not looked at: %s',
  (text) => {
    expect(wordsBy('other-name', text, { allowedNames })).toEqual([]);
  },
);
