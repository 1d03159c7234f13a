import { fixTo } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';

const han = '[\\p{Script=Han}“”‘’《》【】（）]';
const fullWidth = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);

const pairs = /\([^()（）\n]{1,60}\)/gu;
const quotes = /"[^"“”\n]{1,60}"/gu;
const single = new RegExp(`${han}[ ]?[,;:!?()]|[,;:!?()][ ]?(?=${han})`, 'gu');
const stop = /(?:\p{Script=Han}|[”》）])\.(?=$|[ 　]*\p{Script=Han})/gu;
const hanAnywhere = /\p{Script=Han}/u;
const reason = '中文句子里用全角标点。';

/** Half-width punctuation next to Chinese, where Chinese has its own. */
export const halfWidth: SegmentRule = {
  id: 'half-width',
  title: '半角标点',
  byHand: '查半角的“,”“;”“:”“(”“)”，汉字旁边的换成全角。',
  about: 'words',
  find({ text }) {
    const paired = [...pairsIn(text, pairs, ['（', '）']), ...pairsIn(text, quotes, ['“', '”'])];
    const inPair = (place: number): boolean =>
      paired.some(({ start, end }) => place === start || place === end - 1);
    const alone = [...text.matchAll(single)].flatMap(({ 0: words, index }): Found[] => {
      const offset = words.search(/[,;:!?()]/u);
      const start = index + offset;
      return inPair(start) || numbersHeading(text, start)
        ? []
        : [markAt(text, start, fullWidth.get(text.charAt(start)))];
    });
    const stops = [...text.matchAll(stop)].flatMap(({ 0: words, index }): Found[] => {
      const start = index + words.length - 1;
      return numbersHeading(text, start) ? [] : [markAt(text, start, '。')];
    });
    return [...paired, ...alone, ...stops];
  },
};

function markAt(text: string, start: number, replacement: string | undefined): Found {
  return {
    severity: 'warning',
    start,
    end: start + 1,
    message: `半角“${text.charAt(start)}”`,
    reason,
    ...fixTo(replacement),
  };
}

/** Both halves of a pair change together. */
function pairsIn(text: string, pattern: RegExp, [open, close]: readonly [string, string]): Found[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Found[] => {
    const end = index + words.length;
    const inside = words.slice(1, -1);
    const beside = text.charAt(index - 1) + text.charAt(end);
    if (!hanAnywhere.test(inside) && !(hanAnywhere.test(beside) && open === '（')) return [];
    if (numbersHeading(text, index)) return [];
    return [
      {
        severity: 'warning',
        start: index,
        end,
        message: `半角“${words.charAt(0)}”“${words.slice(-1)}”`,
        reason,
        fix: { label: `改成“${open}${close}”`, replacement: `${open}${inside}${close}` },
      },
    ];
  });
}

/** The number of a heading is the business of the rule on numbering. */
function numbersHeading(text: string, place: number): boolean {
  const head = /^[ 　]*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．,，]?)/u.exec(text);
  return head !== null && place < head[0].length;
}
