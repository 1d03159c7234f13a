import { inlineText, partsOf, type Block } from '../../passage/model.ts';
import { numberDraft } from '../numbered.ts';
import type { Draft } from '../schema.ts';
import type { DraftPart } from './model.ts';
import { readLine } from './notice-lines.ts';

/** Reads the parts of a draft, a step at a time so that the page stays smooth. */
export type ReadingParts = Generator<undefined, DraftPart[]>;

/** The parts of a draft of the desk, its title left out; the values of its blanks are as they stand in it. */
export function* partsOfDraft(draft: Draft): ReadingParts {
  const parts: DraftPart[] = [];
  for (const { item, heading, body } of numberDraft(draft)) {
    yield;
    const title = heading ? inlineText(heading.text).replace(/\s+/gu, '') : '';
    const place = heading ? heading.number + title : item.label;
    const sentences = body.flatMap(sentencesOfBlock);
    const isTable = body.some(({ kind }) => kind === 'table');
    if (sentences.length > 0 || title !== '')
      parts.push({ place, id: item.id, heading: title, sentences, isTable });
  }
  return parts;
}

function sentencesOfBlock(block: Block): string[] {
  if (block.kind === 'table') return block.rows.map((row) => row.map(inlineText).join('，'));
  return partsOf(block).flatMap((inline) => sentencesOf(inlineText(inline)));
}

/** So many lines are read before the page may do something else. */
const atOnce = 100;
/** A first sentence without a number that is longer than this is one, and no heading: 公司工会已办法人证。 */
const longestLead = 8;

/** The parts of a pasted draft: one for each line that looks like a heading, with what stands under it. */
export function* partsOfText(text: string): ReadingParts {
  const parts: (DraftPart & { sentences: string[] })[] = [];
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  for (const [number, written] of lines.entries()) {
    if (number % atOnce === atOnce - 1) yield;
    const line = written.replace(/\t/gu, '，').trim();
    if (line === '') continue;
    const { level, text: bare } = readLine(line);
    const isHeading = bare.length <= 26 && !/[。；;]/u.test(bare) && (level > 0 || number === 0);
    const [lead = '', ...rest] = bare.split('。');
    const isRunIn =
      !isHeading &&
      lead.length <= (level > 0 ? 16 : longestLead) &&
      rest.join('').length > 0 &&
      !/[，；：]/u.test(lead);
    if (isHeading) parts.push({ place: line, id: '', heading: bare, sentences: [], isTable: false });
    else if (isRunIn)
      parts.push({
        place: line.slice(0, line.indexOf('。')),
        id: '',
        heading: lead,
        sentences: sentencesOf(rest.join('。')),
        isTable: false,
      });
    else if (level > 0 || parts.length === 0) {
      const place = lead.length > 20 ? `${lead.slice(0, 20)}…` : lead;
      parts.push({ place, id: '', heading: '', sentences: sentencesOf(bare), isTable: false });
    } else parts[parts.length - 1]?.sentences.push(...sentencesOf(bare));
  }
  return parts;
}

function sentencesOf(text: string): string[] {
  return (text.match(/[^。；;！？\n]+[。；;！？]?/gu) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
