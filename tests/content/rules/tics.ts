import { around, proseOf, withoutNotes } from './prose.ts';
import { inPlanTexts, type PageRule } from './rule.ts';

/** Turns of speech that one writer likes and a superior meets on every page. */
const tics: readonly RegExp[] = [
  // Things are counted before they are named: 做到三件事, 备齐四样. Counted items of a kind (三项机制) are none.
  /[两二三四五六七](?:样(?![板本式子])|件(?:小|大|要紧)?事|本账|道关)/gu,
  // Whoever came last is made to lead.
  /(?:得分|得票|排名|满意率)(?:最低|末位|靠后)的[^。；]{0,16}牵头/gu,
];

/** The tics of a text; what stands in quotation marks is called so. */
export function ticsIn(markdown: string): string[] {
  const prose = proseOf(withoutNotes(markdown)).replace(/“[^”\n]*”/gu, '“”');
  return tics
    .flatMap((pattern) => [...prose.matchAll(pattern)])
    .map(({ 0: words, index }) => `套式“${words}”，直接写事情：${around(prose, index)}`);
}

export const noTics: PageRule = { name: '套式', problems: inPlanTexts(({ text }) => ticsIn(text)) };
