import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { outdatedIn } from './outdated.ts';

test('outdated words are found as text and as patterns', () => {
  expect(outdatedIn('做好女工工作', smallWords.outdated)).toEqual([
    '过时或残留的说法：做好女工工作（女职工工作）',
  ]);
  expect(outdatedIn('工会台帐', smallWords.outdated)).toHaveLength(1);
  expect(outdatedIn('台帐篷、女职工工作、台账', smallWords.outdated)).toEqual([]);
});

// Where and how far each is marked stands in the cases of the review; here, that none is missing from the list.
describe('the list of the site', () => {
  const { outdated } = vocabulary();

  test.each(
    [
      '以党的十九大精神为指导|贯彻十九届四中全会精神|落实十九届历次全会部署|喜迎党的二十大',
      '履行四项职能|履行工会四项基本职责|牢记“两个务必”|社会主义荣辱观|三个文明一起抓|又好又快发展',
      '构建和谐社会|构建和谐企业、和谐班组|建设社会主义新农村|两争一树活动|推进二期课改|组织教职工参政议政',
      '“十一五”规划|十二五期间|十三五时期|“十四五”规划|“十四五”收官之年|今年是开局之年',
      '不忘初心、牢记使命主题教育|两学一做学习教育|三严三实专题教育|先进性教育活动|党史学习教育|党纪学习教育',
      '学习贯彻习近平新时代中国特色社会主义思想主题教育|深入贯彻中央八项规定精神学习教育',
      '全面建成小康社会|脱贫攻坚战|精准扶贫|常态化疫情防控|安监局|劳动局|卫计委|环保局|地税代收',
      '晚婚晚育假|自争议发生之日起60日内申请仲裁|国营企业',
      '组织职工外出旅游|为会员发放购物卡|组织全员参加互助保险|互助保障参保率100%',
    ].flatMap((line) => line.split('|')),
  )('has “%s”', (text) => {
    expect(outdatedIn(text, outdated)).not.toEqual([]);
  });

  test.each(
    [
      '以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导',
      '党的十八大以来|党的十九大以来|贯彻中国工会十八大精神|党的二十届四中全会|落实“十五五”规划|“十五五”开局之年',
      '构建和谐劳动关系|巩固拓展脱贫攻坚成果|党史学习教育常态化长效化|税务部门代收工会经费|应急管理局',
      '维护职工合法权益、竭诚服务职工群众是工会的基本职责|申请仲裁的时效是一年|当日往返的春游',
      '不准发放购物卡|互助保障自愿参加|社会保险参保率100%|三个务必|政协委员参政议政|学年收官',
    ].flatMap((line) => line.split('|')),
  )('does not have “%s”', (text) => {
    expect(outdatedIn(text, outdated)).toEqual([]);
  });
});
