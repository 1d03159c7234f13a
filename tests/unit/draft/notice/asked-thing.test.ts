import { expect, test } from 'vitest';
import { missingThing } from '../../../../src/draft/notice/asked-thing.ts';
import { TermReader } from '../../../../src/draft/notice/terms.ts';

const reader = new TermReader([], new Map());
const missing = (demand: string, text: string): string => missingThing(demand, reader.terms(demand), text);

test.each([
  ['建成职工心理关爱室', '联系心理疏导，谈话保密', '职工心理关爱室'],
  ['开办教职工子女寒假兴趣班', '早班前登记子女托管需求', '教职工子女寒假兴趣班'],
  ['哺乳室要建起来', '哺乳期不排夜班', '哺乳室'],
  ['建职工书屋1间', '书在宿舍传着看', '职工书屋'],
  ['成立劳动争议调解委员会，明确专人', '纠纷先行调解，工会委员会研究', '劳动争议调解委员会'],
])('%s is not met where the thing itself is missing', (demand, text, thing) => {
  expect(missing(demand, text)).toBe(thing);
});

test.each([
  ['建好户外劳动者驿站，数量不少于3个', '设户外劳动者服务站点5处'],
  ['建成职工心理关爱室', '二楼设关爱室一间'],
  ['每季度开展一次安全检查', '安全员每月查一次'],
])('%s asks for no thing that is missing', (demand, text) => {
  expect(missing(demand, text)).toBe('');
});
