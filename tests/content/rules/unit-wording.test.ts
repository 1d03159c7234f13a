import { describe, expect, test } from 'vitest';
import { foreignWords } from './unit-wording.ts';

const of = (units: string[], text: string) => foreignWords({ units, text });

describe('the wording of another kind of unit', () => {
  test.each([
    ['xuexiao', '推行厂务公开', '厂务公开'],
    ['xuexiao', '深入车间调研', '车间'],
    ['xuexiao', '职代会审议', '职代会'],
    ['xuexiao', '围绕生产经营', '生产经营'],
    ['youeryuan', '做好校务公开', '校务公开'],
    ['youeryuan', '班组长负责', '班组'],
    ['youeryuan', '开展劳动和技能竞赛', '劳动和技能竞赛'],
    ['jiguan', '签订集体合同', '集体合同'],
    ['jiguan', '组织劳动竞赛', '劳动竞赛'],
    ['jiguan', '教职工代表', '教职工'],
    ['qiye', '各处室报名', '处室'],
    ['yiyuan', '到车间送清凉', '车间'],
    ['gongdi', '年级组讨论', '年级组'],
  ])('is found for %s in %s', (unit, text, word) => {
    expect(of([unit], text)).toEqual([`别类单位的说法“${word}”：${text}`]);
  });

  test.each([
    ['qiye', '车间、班组推行厂务公开，职代会审议集体合同'],
    ['xuexiao', '教研组、年级组讨论，教代会审议，推进校务公开'],
    ['youeryuan', '年级组和班级推行园务公开'],
    ['jiguan', '各处室推行政务公开，开展岗位练兵'],
    ['jiguan', '按上级部署开展劳动和技能竞赛'],
    ['shiye', '按上级部署开展劳动和技能竞赛'],
    ['yiyuan', '科室、病区推行院务公开，职代会审议，班组竞技'],
    ['jiguan', '机关不写集体合同'],
    ['jiguan', '职代会改称机关职工大会'],
    ['xuexiao', '学校的班组是年级组和教研组'],
    ['tongyong', '厂务公开、校务公开、处室、车间'],
  ])('is not found for %s in %s', (unit, text) => {
    expect(of([unit], text)).toEqual([]);
  });

  test('is its own where a passage is for both', () => {
    expect(of(['xuexiao', 'youeryuan'], '教代会')).toEqual([]);
    expect(of(['qiye', 'xuexiao'], '车间和教研组')).toEqual([]);
    expect(of(['xuexiao', 'jiguan'], '车间')).toHaveLength(1);
    expect(of([], '车间')).toEqual([]);
  });
});
