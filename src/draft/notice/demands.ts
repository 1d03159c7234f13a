import { cutClauses, type ClauseReader } from './clauses.ts';
import { asksNothingAtAll, isDateLine, isGreeting, isIdleSection, isTitle } from './leave-out.ts';
import type { Demand } from './model.ts';
import { cutCounted, readLine, type NoticeLine } from './notice-lines.ts';
import { pointsOf, withoutPoints } from './points.ts';
import { readTable } from './table.ts';

/** Longer than any heading of a notice, in characters. */
const longestHeading = 26;

/**
 * Cuts a notice of the union above into what it asks for: by its numbers, its 一是二是, its sentences and semicolons, or
 * by the rows of a table. Title, greeting, preamble, where to hand papers in, signature and date are left out.
 *
 * @param reader tells what a clause is about
 */
export function* readDemands(notice: string, reader: ClauseReader): Generator<undefined, Demand[]> {
  const lines = notice.replace(/\r\n?/gu, '\n').split('\n');
  const demands: Demand[] = [];
  let item = 0;
  let plain: string[] = [];
  function* flush(): Generator<undefined> {
    for (const group of readPlain(yield* bodyOf(plain), reader)) {
      yield;
      item += 1;
      demands.push(...group.map((demand) => ({ ...demand, item })));
    }
    plain = [];
  }
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]?.includes('\t')) {
      plain.push(lines[at] ?? '');
      continue;
    }
    yield* flush();
    const table: string[] = [];
    while (at < lines.length && belongsToTable(lines, at, table)) table.push(lines[at++] ?? '');
    at -= 1;
    for (const { section, content, points, rule, when } of readTable(table)) {
      yield;
      if (isIdleSection(section)) continue;
      item += 1;
      const clauses = clausesOf(content, reader).map((text) => (when === '' ? text : `${text}（${when}）`));
      const shared = { section, item, points, rule: rule === content ? '' : rule };
      demands.push(...clauses.map((text) => ({ ...shared, text })));
    }
  }
  yield* flush();
  return demands;
}

/** A line without tabs is part of the table while a quoted cell is open. */
function belongsToTable(lines: readonly string[], at: number, table: readonly string[]): boolean {
  if (lines[at]?.includes('\t')) return true;
  const quotes = table.join('\n').split('"').length - 1;
  return quotes % 2 === 1 && lines.slice(at).some((line) => line.includes('"'));
}

type PlainDemand = Omit<Demand, 'item'>;

/** The demands of lines without tabs, those of one numbered line together. */
function* readPlain(lines: readonly NoticeLine[], reader: ClauseReader): Generator<PlainDemand[]> {
  let section = '';
  let isIdle = false;
  let top = 0;
  const isHeaded = beginsWithHeads(lines);
  for (const [at, line] of lines.entries()) {
    const { points, rule } = pointsOf(line.text);
    const bare = withoutPoints(line.text);
    const heads = isHeading(line, bare, lines[at + 1]) && !(points !== undefined && bare.endsWith('。'));
    if (heads || (line.level > 0 && isIdleSection(bare))) {
      const name = bare.replace(/[。：:；;]$/u, '');
      isIdle = isIdleSection(name) || (isIdle && line.level > top);
      if (!isIdle || line.level <= top) top = line.level;
      section = name;
      continue;
    }
    if (line.level > 0 && line.level <= top && isIdle) isIdle = false;
    const lead = leadOf(line, bare, isHeaded);
    if (lead !== '') {
      section = lead;
      isIdle = isIdleSection(lead);
      top = line.level;
    }
    if (isIdle) continue;
    const texts = clausesOf(lead === '' ? bare : bare.slice(lead.length + 1), reader);
    if (texts.length > 0) yield texts.map((text) => ({ text, section, points, rule }));
  }
}

/** So many lines are read before the page may do something else. */
const atOnce = 40;

/** The lines without what asks for nothing before the first number, and without signature and date. */
function* bodyOf(written: readonly string[]): Generator<undefined, NoticeLine[]> {
  const asking: NoticeLine[] = [];
  for (const [at, one] of written.entries()) {
    const line = readLine(one);
    const { text } = line;
    if (text !== '' && !isDateLine(text) && !isGreeting(text) && !asksNothingAtAll(text)) asking.push(line);
    if (at % atOnce === atOnce - 1) yield;
  }
  const first = asking.findIndex(({ level }) => level > 0);
  const hasNumbers = asking.filter(({ level }) => level > 0).length > 1;
  return asking.filter(({ text, level }, at) => {
    if (level > 0) return true;
    if (at < first && hasNumbers) return /不少于|至少|达到?[0-9]|不低于/u.test(text);
    const isEnd =
      at >= asking.length - 2 && text.length <= 24 && /(?:工会|委员会|联合会|办公室|总工会)$/u.test(text);
    return !(at <= 1 && isTitle(text)) && !isEnd;
  });
}

/** 抓学习，把方向 */
const pairedHeading = /^[^，、。0-9]{2,8}(?:，[^，、。0-9]{2,8}){1,2}$/u;

/** A short numbered line that is no sentence heads what stands below it, where something does. */
function isHeading({ level, text }: NoticeLine, bare: string, next: NoticeLine | undefined): boolean {
  if (!next || bare.length > longestHeading || /[；;]/u.test(bare) || /[。]./u.test(bare)) return false;
  if (bare.includes('，') && !(level > 0 && level < 3 && pairedHeading.test(bare))) return false;
  if (/^[^。]*[：:]$/u.test(bare) && level === 0) return true;
  if (level === 0) return false;
  if (text.endsWith('；') || text.endsWith(';')) return false;
  return next.level > level || next.level === 0;
}

/** 教师减负。…… in front of each numbered line. */
const ownHead = /^[^，。；：0-9]{2,8}。(?=.{6})/u;

/** Whether the numbered lines of a notice have each a heading of its own in front: none of these asks for a thing. */
function beginsWithHeads(lines: readonly NoticeLine[]): boolean {
  const numbered = lines.filter(({ level, text }) => level > 0 && /[。；]/u.test(text));
  return (
    numbered.length >= 4 && numbered.filter(({ text }) => ownHead.test(text)).length >= numbered.length * 0.8
  );
}

/** The first sentence of a chapter in one paragraph is its heading. */
function leadOf({ level }: NoticeLine, bare: string, isHeaded: boolean): string {
  if (isHeaded && level > 2) return ownHead.exec(bare)?.[0].slice(0, -1) ?? '';
  const [lead = ''] = bare.split(/[。：:]/u);
  const isLead = (level === 1 || level === 2) && lead.length < Math.min(bare.length - 2, longestHeading);
  return isLead && !/不少于|至少|[0-9]/u.test(lead) ? lead : '';
}

function clausesOf(text: string, reader: ClauseReader): string[] {
  const pieces = text.split('\n').flatMap((line) => cutCounted(readLine(line).text));
  return cutClauses(pieces.map(withoutPoints), reader);
}
