import { inlineText, mapInline, partsOf, type Block, type Inline } from '../../passage/model.ts';
import { inlineOf } from '../edit-text.ts';
import { fillDraftItem } from '../fill-draft.ts';
import type { DraftItem } from '../schema.ts';

/** Blanks that say what superiors ask for in one year, and when a document was written: each year says them anew. */
const ofOneYear = ['最近一次重要会议', '上级年度部署', '年度主题教育', '年度主题', '成文日期'];

/** Sentences that speak of a year for a reason, which does not pass with it. */
const fixed = /印发|发布|公布|施行|修订|修正|通过|规划|以来|截至|成立|换届|第[一二三四五六七八九十\d]+届/u;

/**
 * Content of a plan for the year after. Blanks for the year say it in plain text, so that a value for the whole site,
 * which the plan of before goes by, need not change; the year in words is raised where a sentence speaks of the plan's
 * year and not of a document, a day or an event.
 *
 * @param year the year of the plan as it is
 */
export function raisedYear(inline: readonly Inline[], year: number): Inline[] {
  const text = inlineText(inline);
  let at = 0;
  return inline.flatMap((piece): Inline[] => {
    const before = text.slice(0, at);
    at += inlineText([piece]).length;
    if (piece.kind === 'blank') {
      if (piece.name === '年份') return inlineOf(String(year + 1));
      if (piece.name === '上一年份') return inlineOf(String(year));
      return [ofOneYear.includes(piece.name) ? { ...piece, value: '' } : piece];
    }
    return piece.kind === 'text' ? [{ ...piece, text: raisedText(piece.text, before, text, year) }] : [piece];
  });
}

/** A passage of a plan for the year after; see {@link raisedYear}. A date in its signature is opened. */
export function raisedItem(item: DraftItem, year: number): DraftItem {
  const raised = fillDraftItem(item, (inline) => raisedYear(inline, year));
  return { ...raised, blocks: raised.blocks.map((block) => (isSignedDate(block) ? openDate(block) : block)) };
}

/** How often a passage still names a year: what could not be raised safely, for the reader to look at. */
export function namesYear({ heading, blocks }: DraftItem, year: number): number {
  const texts = [heading?.text ?? [], ...blocks.flatMap(partsOf)].map(inlineText);
  return texts.join('\n').split(`${String(year)}年`).length - 1;
}

function raisedText(text: string, before: string, whole: string, year: number): string {
  const found = new RegExp(
    `${String(year)}(?=年|[—–-]${String(year + 1)}学年)|${String(year + 1)}(?=学年)`,
    'gu',
  );
  return text.replace(found, (digits: string, offset: number) => {
    const place = before.length + offset;
    const head = whole.slice(0, place);
    const tail = whole.slice(place + digits.length);
    const isNamed = /[《〔（(][^》〕）)]*$/u.test(head) || /^年\d{1,2}月\d{1,2}日/u.test(tail);
    const sentence = `${/[^。；！？\n]*$/u.exec(head)?.[0] ?? ''}${/^[^。；！？\n]*/u.exec(tail)?.[0] ?? ''}`;
    return isNamed || fixed.test(sentence) ? digits : String(Number(digits) + 1);
  });
}

function isSignedDate(block: Block): boolean {
  return (
    block.kind === 'paragraph' && block.align === 'end' && /\d{4}年\d{1,2}月/u.test(inlineText(block.text))
  );
}

function openDate(block: Block): Block {
  return mapInline(block, () => inlineOf('【成文日期】'));
}
