import type { Asked } from '../../../src/vocabulary/asked.ts';
import type { LibraryRule } from './rule.ts';

/** Characters of one phrase: fewer name nothing, more are a sentence of the text. */
const shortest = 4;
const longest = 16;
/** Characters of a line with its spaces: a search loads the lines of what it finds. */
const mostInLine = 110;
/** What people add to any query; it would lead to every passage alike. */
const fillers = /怎么写|范文|模板/u;
const plain = /^[\p{Script=Han}A-Za-z0-9]+$/u;

/** Phrases in which readers ask that are too short, too long, filled up, or lead to two places. */
export function askedProblems(asked: ReadonlyMap<string, Pick<Asked, 'phrases'>>): string[] {
  const owners = new Map<string, string>();
  return [...asked].flatMap(([address, { phrases }]) => {
    const length = [...phrases.join(' ')].length;
    const problems = phrases.flatMap((phrase) => {
      const owner = owners.get(phrase);
      owners.set(phrase, owner ?? address);
      return [
        ...problemsOf(phrase),
        ...(owner === address ? ['在一行里写了两遍'] : []),
        ...(owner !== undefined && owner !== address ? [`也写在 ${owner}`] : []),
      ].map((problem) => `${phrase}：${problem}`);
    });
    const tooMuch = length > mostInLine ? [`一行 ${String(length)} 字，最多 ${String(mostInLine)} 字`] : [];
    return [...problems, ...tooMuch].map((problem) => `${address} ${problem}`);
  });
}

function problemsOf(phrase: string): string[] {
  const length = [...phrase].length;
  const filler = fillers.exec(phrase)?.[0];
  return [
    ...(length < shortest || length > longest
      ? [`${String(length)} 字，要 ${String(shortest)} 至 ${String(longest)} 字`]
      : []),
    ...(plain.test(phrase) ? [] : ['只写汉字、字母和数字']),
    ...(filler === undefined ? [] : [`不写“${filler}”`]),
  ];
}

export const asked: LibraryRule = {
  name: '读者怎样问',
  problems: (library) => askedProblems(library.asked),
};
