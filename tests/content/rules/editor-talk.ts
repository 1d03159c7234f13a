import { around, proseOf, withoutNotes } from './prose.ts';
import { inPlanTexts, type PageRule } from './rule.ts';

/** Kinds of writer for whom a text would be a variant: “工委口径：”. Figures and answers have a 口径 of their own. */
const writers = '工委|机关|基层|上级|本级|企业|学校|小学|中学|高校|幼儿园|医院|单位|工会|大单位|小单位';

/** What an editor tells the writer: how to use, choose, change or leave out what stands here. */
const talk: readonly RegExp[] = [
  new RegExp(`(?:${writers})的?口径|口径[：:（(]|(?:这一|另一|此|两种|不同)口径`, 'gu'),
  // An item can be taken out of a plan or a roll; words cannot be told to go.
  /(?<!从[^，。；]{1,14})删去|(?:整|这|本|此)[段行句条节][^，。；]{0,3}(?:删|略去|不写|保留)|没有的(?:可以?|就|则)?(?:删|不写|略去|空着)/gu,
  /本(?:段(?!时间)|节(?!约|支|能|日|省))|本表(?:按|可|供|仅|不)|(?:上|下|前|后)文(?=[已所]|见上|所述)|[见参](?:上|下)(?:段|节|文)/gu,
  /可(?:以)?(?:任?选用|任选|择用|套用|照搬|照抄)|任选(?:其一|一|两|三)(?!人|名|题|个?班|位|家|户|组)|二选一|择一(?:使用|采用|写|填|保留)/gu,
  /视情况(?:保留|选用|采用|删|增删|填|改)|(?:酌情|自行)(?:增删|删减|改写|填写|替换)|(?:按|照|依)(?:本单位|实际|自己)(?:的?实际|情况)*(?:增删|改写|替换|填写?|改(?![进善]))/gu,
  /(?:小学|中学|幼儿园|企业|机关|医院|大单位|小单位)(?:可?采用|适用|不用|可用)(?=[，。；、）])|（(?:可选|备选|示例|范例|样例|供参考|仅供参考|二选一)）/gu,
  /(?:示例|范例|样例|参考写法|写法|备选方案|方案)[一二三四甲乙丙]?：|(?:照|参照|仿照)(?:最后|第[一二三])[一二]?行(?:添|加|写|填)/gu,
];

/** What in a text speaks to the writer of the plan instead of to those who read it; notes are the place for that. */
export function editorTalkIn(markdown: string): string[] {
  const prose = proseOf(withoutNotes(markdown));
  return talk
    .flatMap((pattern) => [...prose.matchAll(pattern)])
    .map(({ 0: words, index }) => `给写作者的话要放进<Note>：“${words}”，${around(prose, index)}`);
}

export const editorTalk: PageRule = {
  name: '正文不写编辑的话',
  // The rest of a method, and a guide, speak to the writer.
  problems: inPlanTexts(({ text }) => editorTalkIn(text)),
};
