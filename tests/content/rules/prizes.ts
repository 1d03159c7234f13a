import type { LibraryRule, PageRule } from './rule.ts';

/** A prize that is paid by the employer, up to the end of the sentence or of the cell. */
const byEmployer = /(?:奖励|奖品|奖金)[^。；|\n]{0,12}?(?:行政(?:经费)?列支|行政预算)/gu;
/** What a master earns for his apprentices is pay for work, not a prize. */
const payForTeaching = /带教|师傅|津贴/u;
const fromFees = /(?<!不从)会费[里中]?(?:列支|支付|发放?)[^。；|\n]{0,6}奖[金励品]/gu;

/** Prizes of contests for which a text names one purse only, or the members' fees. */
export function prizesFromOnePurse(text: string): string[] {
  const oneOnly = [...text.matchAll(byEmployer)].filter(({ 0: words, index }) => {
    const rest = text.slice(index + words.length).split(/[。；|\n]/u)[0] ?? '';
    const start = Math.max(...['。', '；', '|', '\n'].map((end) => text.lastIndexOf(end, index))) + 1;
    return !rest.includes('业务支出') && !payForTeaching.test(text.slice(start, index + words.length));
  });
  return [...oneOnly, ...text.matchAll(fromFees)].map(
    ([words]) => `竞赛奖励要写“不从会费列支；由行政列支，或按本省规定从工会经费业务支出列支”：${words}`,
  );
}

export const prizes: PageRule = {
  name: '竞赛奖励从哪里列支',
  problems: ({ body, frontmatter }) => prizesFromOnePurse(`${JSON.stringify(frontmatter)}\n${body}`),
};

export const prizesInTerms: LibraryRule = {
  name: '术语里竞赛奖励从哪里列支',
  problems: ({ words }) => [...words.terms.values()].flatMap(({ meaning }) => prizesFromOnePurse(meaning)),
};
