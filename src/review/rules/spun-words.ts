import { expressionsIn, watchFor, type WatchedPattern } from './expressions.ts';
import type { SegmentRule } from './rule.ts';
import { spunList } from './spun-list.ts';

const reason = '换词软件把通用的词换成了近义词，读着别扭。改回来，再把前后读一遍。';

const swapped = watchFor(spunList.trim().split('\n').map(patternOf), 'warning');

/** Good words that word-swapping software has spoiled. */
export const spunWords: SegmentRule = {
  id: 'spun',
  title: '换坏的词',
  byHand: '读出声来，听有没有别扭的词：“广阔职工”“文体勾当”“接洽实际”多半是“广大”“活动”“联系”。',
  about: 'words',
  find: ({ text }, { data }) => [
    ...swapped(text),
    ...expressionsIn(text, { data, kinds: ['伪原创'], severity: 'warning' }),
  ],
};

/** Reads a line of the list. */
function patternOf(line: string): WatchedPattern {
  const [, sign = '', before, pattern = '', right = ''] =
    /^(?:<(!?)([^<>]+)>)?(\S+) (\S+)$/u.exec(line) ?? [];
  const lead = before === undefined ? {} : sign === '' ? { after: before } : { notAfter: before };
  return { pattern, ...lead, message: `换坏的词，应是“${right}”`, reason, replace: right };
}
