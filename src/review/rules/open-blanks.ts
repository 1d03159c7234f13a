import { splitBlanks, writtenBlank } from '../../blanks/split.ts';
import type { Found, SegmentRule } from './rule.ts';

/** Fill-in blanks that nobody has filled in. */
export const openBlanks: SegmentRule = {
  id: 'open-blank',
  title: '没填的填空',
  byHand: '查“【”，逐处填上，用不上的连同那半句删去。',
  about: 'words',
  finds: 'blanks',
  find({ text }) {
    let place = 0;
    return splitBlanks(text).flatMap((piece): Found[] => {
      const start = place;
      place += (piece.kind === 'blank' ? writtenBlank(piece) : piece.words).length;
      if (piece.kind === 'words') return [];
      // With something behind its colon it is no gap: a sample (see residue.ts), or words in brackets.
      if ((piece.sample ?? '').trim() !== '') return [];
      return [
        {
          severity: 'error',
          start,
          end: place,
          message: `填空“${piece.name}”还没有填`,
          reason: '填空留在稿子里，收稿的人一眼就看出是照搬的。填上本单位的，用不上就删去这一处。',
        },
      ];
    });
  },
};
