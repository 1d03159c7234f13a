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
    const sentences = piece.split(/[。；;！!？?\n]/u).flatMap((sentence) => cutAsking(sentence, reader));
    for (const written of sentences) {
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

/** What is said to be done, and of what: 困难职工要建档; whoever does it does not stand before it. */
const must =
  /^(?<of>[^，]*?[^，重主需必提摘纪概首只将不就])(?:都|也)?(?:要(?![求点闻素害么是件])|必须|须|应(?![急用届聘邀对]))(?=.{2})/u;
const doers = /(?:单位|工会|干部|委员|部门|主席|组长|企业|学校|负责人|年|年内|期间)$/u;
const more = /(?:还|也)(?:要|应|须)/u;

/** Cuts a sentence at the commas before stretches each of which says of something of its own what must be done. */
function cutAsking(sentence: string, reader: ClauseReader): string[] {
  const cut: string[] = [];
  let isAsking = false;
  for (const stretch of sentence.split(/[，,]/u)) {
    const of = must.exec(stretch)?.groups?.of ?? '';
    const asks = of !== '' && ((reader.hasSubject(of) && !doers.test(of)) || more.test(stretch));
    const last = cut.length - 1;
    if (last < 0 || (asks && isAsking)) cut.push(stretch);
    else cut[last] = `${cut[last] ?? ''}，${stretch}`;
    isAsking ||= must.test(stretch) || amountsOf(reader.plain(stretch)).length > 0;
  }
  return cut;
}
