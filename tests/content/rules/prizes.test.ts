import { expect, test } from 'vitest';
import { prizesFromOnePurse } from './prizes.ts';

test.each([
  ['优胜者上台领奖，奖励由行政列支。', '奖励由行政列支'],
  ['奖励由学校行政列支，课例存档', '奖励由学校行政列支'],
  ['竞赛奖励行政列支', '奖励行政列支'],
  ['| 混了两本账 | 奖励由行政列支 |', '奖励由行政列支'],
  ['竞赛奖励提请列入行政预算。', '奖励提请列入行政预算'],
  ['从会费中列支竞赛奖金', '会费中列支竞赛奖金'],
])('one purse only: %s', (text, found) => {
  expect(prizesFromOnePurse(text)).toEqual([
    `竞赛奖励要写“不从会费列支；由行政列支，或按本省规定从工会经费业务支出列支”：${found}`,
  ]);
});

test.each([
  '奖励由行政列支，或按本省规定从工会经费业务支出列支。',
  '奖励由学校行政列支，或者按本省规定从工会经费业务支出列支；课例存档',
  '奖励不从会费列支，由行政列支，或按本省规定从工会经费业务支出列支。',
  '带教奖励按学校规定认定，由行政列支。',
  '津贴由行政列支。奖励当场兑现。',
  '奖励不从会费列支。',
])('either purse, or no prize: %s', (text) => {
  expect(prizesFromOnePurse(text)).toEqual([]);
});
