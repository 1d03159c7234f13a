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
/** No quotes in runs: what is left of a lost word pairs up with nothing. */
const quotes = /"[^"“”\n，。；]{1,30}"/gu;
const manyQuotes = /["“”]{2,}/gu;
const marks = '[,;:!?()]';
const runs = new RegExp(`${marks}+`, 'gu');
const besideHan = new RegExp(`${han}[ ]?$`, 'u');
const beforeHan = new RegExp(`^[ ]?${han}`, 'u');
const stop = /(?:\p{Script=Han}|[”》）])\.(?=$|[ 　]*\p{Script=Han})/gu;
const hanAnywhere = /\p{Script=Han}/u;
/** What belongs to another script: an entity of HTML, a time, an address. */
const elsewhere = /&[a-z]{2,8};|&#\d+;|https?:\/\/\S*/gu;
const reason = '中文句子里用全角标点。';

/** Half-width punctuation next to Chinese, where Chinese has its own. */
export const halfWidth: SegmentRule = {
  id: 'half-width',
  title: '半角标点',
  byHand: '查半角的“,”“;”“:”“(”“)”，汉字旁边的换成全角。',
  about: 'words',
  find({ text }) {
    const single = text.replace(manyQuotes, (words) => '\0'.repeat(words.length));
    const paired = [
      ...pairsIn(text, text, pairs, ['（', '）']),
      ...pairsIn(text, single, quotes, ['“', '”']),
    ];
    const alien = [...text.matchAll(elsewhere)].map(
      ({ 0: words, index }) => [index, index + words.length] as const,
    );
    const isTaken = (place: number): boolean =>
      paired.some(({ start, end }) => place === start || place === end - 1) ||
      alien.some(([start, end]) => place >= start && place < end);
    const alone = [...text.matchAll(runs)].flatMap(({ 0: words, index }): Found[] => {
      const end = index + words.length;
      const beside = besideHan.test(text.slice(0, index)) || beforeHan.test(text.slice(end));
      if (!beside) return [];
      return [...words].flatMap((char, offset): Found[] => {
        const start = index + offset;
        return isTaken(start) || numbersHeading(text, start)
          ? []
          : [markAt(text, start, fullWidth.get(char))];
      });
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
function pairsIn(
  text: string,
  searched: string,
  pattern: RegExp,
  [open, close]: readonly [string, string],
): Found[] {
  return [...searched.matchAll(pattern)].flatMap(({ 0: words, index }): Found[] => {
    const end = index + words.length;
    const inside = text.slice(index + 1, end - 1);
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
  const head = /^[ 　]*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．,，:]?)/u.exec(text);
  return head !== null && place < head[0].length;
}
