import { around, proseOf } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/** Fixed phrases without content: 大力推进、切实加强、进一步提升…… An adverb of zeal before a verb that says nothing. */
const phrase =
  /(?:大力|切实|进一步|不断|扎实|全面|着力|持续|深入)地?(?:推进|加强|提升|提高|增强|开展|推动|深化|强化|促进|抓好|做好)/gu;

/** What makes an action of it: a day, a count, an office, a blank, or a way to check. */
const concrete =
  /\d|【|[一二两三四五六七八九十半]次|[每当次][年月周天日班季]|由[^，。；]+[核审办管查编负牵]|主席|委员(?!会)|检查|公布|签|评[分选议]/u;

/**
 * Empty phrases: one in a passage may stand if what follows it in the sentence is something to do; what
 * stands in quotation marks or in a quoted line is shown as an example and not looked at.
 */
export function emptyPhrasesIn(markdown: string): string[] {
  const prose = proseOf(markdown.replace(/^>.*$/gmu, '')).replace(/“[^“”]*”/gu, '“”');
  const found = [...prose.matchAll(phrase)];
  const bare = found.filter(({ index, 0: words }) => {
    const [rest = ''] = prose.slice(index + words.length).split(/[。！？\n]/u);
    return !concrete.test(rest);
  });
  return [
    ...(found.length > 1 ? [`空话多于一处：${found.map(([words]) => words).join('、')}`] : []),
    ...bare.map(({ index }) => `空话后面没有具体动作：${around(prose, index)}`),
  ];
}

export const emptyPhrases: PageRule = {
  name: '空话',
  problems: inPassages(({ text }) => emptyPhrasesIn(text)),
};
