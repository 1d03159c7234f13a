import type { TextRule } from './rule.ts';

/**
 * Sample values that nobody changed. In the text they are words like others: where they stand, only those know who have
 * the draft, and give it to the review as facts.
 */
export const sampleValues: TextRule = {
  id: 'sample-value',
  title: '示例值没有改',
  byHand: '只有拟稿台认得出：对照原段落里带虚线的数、月份、责任人，逐个换成本单位的。',
  about: 'words',
  finds: 'blanks',
  gather: () => [],
  judge: (facts) =>
    facts.map(({ start, end, kind, value }) => ({
      severity: 'note',
      start,
      end,
      message: `${kind}“${value}”是示例值`,
      reason: '这是范文给的，不是本单位的。核对一遍：不合适就改，合适就在填空里点“就用它”。',
    })),
};
