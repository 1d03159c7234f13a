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
    ['qiye', '请学生打分', '请学生'],
    ['yiyuan', '征求学生家长意见', '学生家长'],
    ['jiguan', '到工地慰问', '工地'],
    ['xuexiao', '到施工现场慰问', '施工'],
    ['youeryuan', '保证生产线开足', '生产线'],
    ['qiye', '听取患者意见', '患者'],
    ['gongdi', '急诊开通绿色通道', '急诊'],
    ['xuexiao', '晨检以后开会', '晨检'],
    ['yiyuan', '园长牵头', '园长'],
    ['qiye', '班主任谈心', '班主任'],
    ['xuexiao', '请办事群众评议', '办事群众'],
    ['xuexiao', '骑手入会', '骑手'],
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
    ['gongdi', '工友学校公布课表，发听课卡，会员家有病人的上门看望'],
    ['xuexiao', '每学期办一次全院活动'],
    ['yiyuan', '实习学生由带教老师管理，患者满意'],
    ['xuexiao', '家有幼儿的教职工先选，商请附属幼儿园提供场地'],
    ['jiguan', '请体育教师教操，不收商户的优惠，每季度检修器材'],
    ['qiye', '到施工现场送清凉，骑手和网约车司机入会，保证生产线产量'],
    ['gongdi', '工地开放日请居民、学生参观样板'],
    ['yiyuan', '托管班离园时间与晚班衔接'],
    ['youeryuan', '班主任和保育员晨检，听取家长意见'],
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
