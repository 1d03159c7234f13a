import { asksNothing } from './leave-out.ts';
import { amountsOf } from './amounts.ts';

/** Tells what clauses are about. */
export interface ClauseReader {
  /** normalizes a text */
  plain: (text: string) => string;
  /** whether it names something and does not say what to do with it: 民主管理 */
  isName: (text: string) => boolean;
  /** whether it names a subject, and not only how much one means it */
  hasSubject: (text: string) => boolean;
}

/** A clause so short before a colon or a full stop names what follows. */
const longestName = 16;

/**
 * Cuts pieces of a notice into clauses that ask for something. What names no subject of its own belongs to the clause
 * before it (全年不少于2场) or, if it counts nothing either, is left out (确保取得实效).
 */
export function cutClauses(pieces: readonly string[], reader: ClauseReader): string[] {
  return pieces.flatMap((piece) => {
    const clauses: string[] = [];
    let name = '';
    // 民主管理。…… is what the sentences behind it are about.
    const [, first = ''] = /^([^，。；：]{2,8})[。：]./u.exec(piece) ?? [];
    const lead = first !== '' && reader.isName(first) ? first : '';
    for (const written of piece.split(/[。；;！!？?\n]/u)) {
      const clause = written.trim().replace(/^[，,、：:]+|[，,、：:]+$/gu, '');
      if (clause === '' || asksNothing(clause)) continue;
      const last = clauses.length - 1;
      const counts = amountsOf(reader.plain(clause)).length > 0;
      if (!reader.hasSubject(clause)) {
        if (name !== '' && counts) {
          clauses.push(`${name}，${clause}`);
          name = '';
        } else if (last >= 0 && counts) clauses[last] = `${clauses[last] ?? ''}，${clause}`;
        continue;
      }
      if (name !== '' && name !== lead) clauses.push(name);
      name = clause.length <= longestName && !counts ? clause : '';
      if (name === '') clauses.push(clause);
    }
    if (name !== '') clauses.push(name);
    return clauses;
  });
}
