import { describe, expect, test } from 'vitest';
import { namesIn } from './names.ts';

describe('real names', () => {
  test.each([
    '到贵州慰问',
    '浙江省总工会',
    '昆山的企业',
    '由长沙派人',
    '中山市工会',
    '大同日报',
    '中国石油的班组',
    '与华为结对',
    '中铝分厂',
    '（宏远机械有限公司）',
    '，恒通物流有限责任公司工会',
    '区第三中学',
    '市第一人民医院',
  ])('are found in %s', (text) => {
    expect(namesIn(text, [])).toHaveLength(1);
  });

  test.each([
    '江城市总工会',
    '江城机械制造有限公司工会',
    '江城市第三中学',
    '【单位名称】有限公司',
    '各有限公司工会',
    '劳务派遣有限公司',
    '安康杯竞赛',
    '中山装',
    '日照时间',
    '班组长沙龙',
    '泰山东麓',
    '长江西岸',
    '北京时间8时',
    '以本省（区、市）总工会现行规定为准',
    '城市、超市和各县市',
    '上海的条例写明由单位列支',
    '《上海市职工代表大会条例》',
    '小学、中学和医院',
  ])('are not found in %s', (text) => {
    expect(namesIn(text, [])).toEqual([]);
  });

  test('of bodies that issued a law may stand', () => {
    expect(namesIn('上海市人大常委会通过', [])).toHaveLength(1);
    expect(namesIn('上海市人大常委会通过', ['上海市人大常委会'])).toEqual([]);
  });
});
