import { sentencesOf } from '../sentences.ts';
import type { Found, SegmentRule } from './rule.ts';

const sums = /(?:\d[\d,，.]*|[一二三四五六七八九十百千两]+)[ ]?(?:余|多)?(?:百|千|万)?元/gu;
/** Words that tell of money given to members, whose standard each province sets. */
const given =
  /慰问|补助|补贴|福利|发放|发给?|生日|奖励|奖金|奖品|伙食|误餐|疗休养|门票|红包|节日|救助|困难|帮扶|资助|住院|探望|看望|退休|纪念品|送/u;
const each = /每[人户位名次场年]|人均|标准|不超过|按|慰问|住院|探望|看望|送/u;
const budget = /捐|预算|决算|合计|总计|共计|节约|成本|产值|效益/u;
const byRule = /总工会|现行规定|有关规定|规定(?:执行|为准)|标准以|上级规定|管理办法/u;

/** Sums given to members that name no rule of the province. */
export const fixedSums: SegmentRule = {
  id: 'fixed-sum',
  title: '写死的金额',
  byHand: '查“元”，慰问、补助、奖励的标准改成以本省（区、市）总工会现行规定为准。',
  about: 'words',
  find({ text }) {
    if (byRule.test(text)) return [];
    return sentencesOf(text)
      .filter(({ text: words }) => given.test(words) && each.test(words) && !budget.test(words))
      .flatMap((sentence) =>
        [...sentence.text.matchAll(sums)].map(({ 0: words, index }): Found => {
          const start = sentence.start + index;
          return {
            severity: 'note',
            start,
            end: start + words.length,
            message: `金额写死了：${words}`,
            reason: '各省标准不同，也会调整。写“标准以本省（区、市）总工会现行规定为准”，具体数放进预算。',
          };
        }),
      );
  },
};
