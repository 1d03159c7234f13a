import { expressionsIn, watchFor } from './expressions.ts';
import type { SegmentRule } from './rule.ts';

const reason = '现行规范不这样写。';

/** A slip, what is right, and what must not stand just before it. */
const slips: readonly (readonly [pattern: string, right: string, notAfter?: string])[] = [
  ['帐(?![篷幕子下房顶])', '账', '[营蚊床军纱]'],
  ['按排(?=[好在专时了人]|活动|工作)', '安排', '[员]'],
  ['部暑', '部署'],
  ['竟赛', '竞赛'],
  ['竟争', '竞争'],
  ['坐谈会', '座谈会'],
  ['既使', '即使'],
  ['渡假', '度假'],
  ['欢渡', '欢度'],
  ['寒喧', '寒暄'],
  ['贯彻落时', '贯彻落实'],
  ['再接再励', '再接再厉'],
  ['一如继往', '一如既往'],
  ['群策群立', '群策群力'],
  ['磨擦', '摩擦'],
  ['穿流不息', '川流不息'],
  ['撤消', '撤销'],
  ['付(?=主席|主任|组长|会长|书记|校长|园长|院长|科长|部长)', '副', '[支交应预托给未已先代垫拨]'],
  ['按装', '安装', '[组]'],
  ['部份', '部分'],
  ['做为(?!了)', '作为', '[叫当看]'],
  [
    '反应(?=(?:职工|会员|群众|教师|教职工|大家)?的?(?:意见|呼声|诉求|心声|要求|问题|困难))',
    '反映',
    '化学|不良|应急|应激|过敏',
  ],
  ['[兰蓝]球(?=比?赛|队|友谊|活动|、|场)', '篮球', '[木]'],
  ['年令', '年龄', '[当本今明去]'],
  ['按步就班', '按部就班'],
  ['通迅', '通讯'],
  ['简迅', '简讯'],
  ['园满(?!员)', '圆满'],
  ['登计', '登记'],
  ['弘杨', '弘扬'],
  ['发杨', '发扬', '[出]'],
  ['渲泄', '宣泄'],
  ['松驰', '松弛'],
  ['气慨', '气概'],
  ['座落', '坐落', '[讲就满]'],
  ['必竟', '毕竟'],
  ['义不容词', '义不容辞'],
  ['责无旁代', '责无旁贷'],
  ['迫不急待', '迫不及待'],
  ['坚决杜决', '坚决杜绝'],
  ['合理化建意', '合理化建议'],
  ['建意(?=书|箱|和|、|，)', '建议'],
  ['予算', '预算', '[给授]'],
  ['另距离', '零距离'],
  ['幼儿圆', '幼儿园'],
  ['报消', '报销'],
  ['走仿', '走访'],
  ['教职公(?!平|开|寓)', '教职工'],
];

const spellings = watchFor(
  slips.map(([pattern, replace, notAfter]) => ({
    pattern,
    replace,
    ...(notAfter === undefined ? {} : { notAfter }),
    message: `应写“${replace}”`,
    reason,
  })),
  'warning',
);

/** Spellings that the standard has given up, and slips of the input method. */
export const oldSpellings: SegmentRule = {
  id: 'old-spelling',
  title: '旧写法和错字',
  byHand: '查“帐”“签定”“布署”“定单”，改成“账”“签订”“部署”“订单”。',
  about: 'words',
  find: ({ text }, { data }) => [
    ...spellings(text),
    ...expressionsIn(text, { data, kinds: ['旧写法'], severity: 'warning' }),
  ],
};
