import { anyOf } from '../word-list.ts';
import type { SegmentRule } from './rule.ts';

const phraseWords = anyOf(`
  大力推进 切实加强 切实做好 切实抓好 进一步提升 进一步加强 进一步增强 进一步提高 不断增强 不断提高 不断加强
  扎实开展 扎实推进 深入推进 深入开展 全面提高 全面提升 全面加强 着力打造 狠抓落实 再上新台阶 迈上新台阶
  开创[^，。；]{0,6}新局面
`);
const phrases = new RegExp(phraseWords, 'gu');

/** Fixed phrases without content, from the second in a paragraph on. */
export const emptyPhrases: SegmentRule = {
  id: 'empty-phrase',
  title: '一段里的第二句空话',
  byHand: '查“切实加强”“进一步提升”“大力推进”“扎实开展”，一段里最多留一处，后面要跟具体动作。',
  about: 'words',
  find: ({ text }) => {
    const found = [...text.matchAll(phrases)];
    return found.slice(1).map(({ 0: words, index }) => ({
      severity: 'note',
      start: index,
      end: index + words.length,
      message: `这一段的第${String(found.findIndex((match) => match.index === index) + 1)}句空话“${words}”`,
      reason: '一段里套话多了，看不出要做什么。换成具体的动作、数量和时间，或者删去。',
    }));
  },
};
